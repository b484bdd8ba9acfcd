package cuttings.cli;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Decides how much is logged and where to. It speaks to Logback through system properties, which Logback reads when the
 * first class logs; so it must be called before a command begins its work.
 */
final class Logging {

    private Logging() {}

    static void set(GlobalOptions options) {
        if (options.log != null) {
            expectWritable(options.log);
            System.setProperty("logback.configurationFile", "logback-file.xml");
            System.setProperty("cuttings.log.file", options.log.toString());
        }
        if (options.debug) {
            System.setProperty("cuttings.log.level", "DEBUG");
        }
    }

    /** Logback itself would go on without a word. */
    private static void expectWritable(Path file) {
        try {
            Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw CommandException.usage(
                    "the log " + file + " cannot be written: " + FileTrouble.of(e),
                    "Name a file that can, with --log.");
        }
    }
}
