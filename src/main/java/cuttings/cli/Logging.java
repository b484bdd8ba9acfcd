package cuttings.cli;

/**
 * Decides how much is logged and where to. It speaks to Logback through system properties, which Logback reads when the
 * first class logs; so it must be called before a command begins its work.
 */
final class Logging {

    private Logging() {}

    static void set(GlobalOptions options) {
        if (options.log != null) {
            System.setProperty("logback.configurationFile", "logback-file.xml");
            System.setProperty("cuttings.log.file", options.log.toString());
        }
        if (options.debug) {
            System.setProperty("cuttings.log.level", "DEBUG");
        }
    }
}
