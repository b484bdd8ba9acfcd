package cuttings.cli;

import cuttings.archive.Lookup;
import java.util.Set;

/** Lets a lookup's database get ready while the arguments are read: one takes as long as the other. */
final class HeadStart extends Thread {

    /** Of articles, most commands read all and print it. */
    private static final Set<String> WITHOUT_ARTICLES = Set.of("authors", "stats", "sites", "runs");

    private final boolean wholeArticles;

    private HeadStart(boolean wholeArticles) {
        super("head-start");
        setDaemon(true);
        this.wholeArticles = wholeArticles;
    }

    /** To be called with the arguments of the process. */
    static void of(String... args) {
        if (args.length > 0 && Logging.isSilent(args[0]) && !asksForALog(args)) {
            Logging.silence();
            new HeadStart(readsWholeArticles(args)).start();
        }
    }

    @Override
    public void run() {
        Lookup.prepare(wholeArticles);
    }

    /** A table is made of their heads. To be wrong costs some milliseconds. */
    private static boolean readsWholeArticles(String... args) {
        boolean asTable = args[0].equals("find") && !String.join(" ", args).contains(" --json");
        return !asTable && !WITHOUT_ARTICLES.contains(args[0]);
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
