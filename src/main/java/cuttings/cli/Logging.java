package cuttings.cli;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.logging.LogManager;
import org.slf4j.helpers.NOP_FallbackServiceProvider;

/**
 * Decides how much is logged and where to. It speaks to Logback through system properties, which Logback reads when the
 * first class logs; so it must be called before a command begins its work.
 */
final class Logging {

    /** Commands that only read, in less time than Logback takes to start; what goes wrong comes as an exception. */
    private static final Set<String> SILENT = Set.of(
            "find", "show", "authors", "stats", "duplicates", "history", "diff", "export", "capture", "sites", "runs");

    private Logging() {}

    /** To be called with the name of the command that is to run. */
    static void set(GlobalOptions options, String command) {
        if (options.log() == null && !options.debug() && isSilent(command)) {
            silence();
        } else {
            // What libraries tell the Java platform's own log would end up on standard error.
            LogManager.getLogManager().reset();
        }
        if (options.log() != null) {
            expectWritable(options.log());
            System.setProperty("logback.configurationFile", "logback-file.xml");
            System.setProperty("cuttings.log.file", options.log().toString());
        }
        if (options.debug()) {
            System.setProperty("cuttings.log.level", "DEBUG");
        }
    }

    /** Whether a command needs no log unless asked for one. */
    static boolean isSilent(String command) {
        return SILENT.contains(command);
    }

    /** Nothing will be logged in this process. */
    static void silence() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
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
