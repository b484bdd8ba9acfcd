package cuttings.cli;

import cuttings.archive.Lookup;

/** Lets a lookup's database get ready while the arguments are read: one takes as long as the other. */
final class HeadStart extends Thread {

    private HeadStart() {
        super("head-start");
        setDaemon(true);
    }

    /** To be called with the arguments of the process. */
    static void of(String... args) {
        if (args.length > 0 && Logging.isSilent(args[0]) && !asksForALog(args)) {
            Logging.silence();
            new HeadStart().start();
        }
    }

    @Override
    public void run() {
        Lookup.prepare();
    }

    /** A log is set up by the command; the driver must not look for one before. */
    private static boolean asksForALog(String... args) {
        for (String arg : args) {
            if (arg.equals("--debug") || arg.startsWith("--log")) {
                return true;
            }
        }
        return false;
    }
}
