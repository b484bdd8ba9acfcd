package cuttings.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has. */
@Command(addMethodSubcommands = false)
final class GlobalOptions {

    /** Like the next one picocli's own, but its way of adding them takes each start some milliseconds. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help message and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            description = "Print version information and exit.")
    private boolean version;

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            order = 90,
            description =
                    "The archive's folder. Otherwise CUTTINGS_ARCHIVE, then the configuration's, then data/archive.")
    @Nullable
    Path archive;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            order = 91,
            description = "The configuration. Otherwise CUTTINGS_CONFIG, then cuttings.yaml in this folder, if there.")
    @Nullable
    Path config;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            order = 92,
            description = {
                "Write the log to a file too, with more in it: a line for each answer of a crawl.",
                "At 10 MB it is put aside as FILE.1.gz; nine of those are kept."
            })
    @Nullable
    Path log;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            order = 93,
            description = "Say nothing but results and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            order = 93,
            description = "Say what was done even where no terminal shows it, as under cron.")
    boolean verbose;

    /** Whether a person wants to be told what was done, not just what went wrong. */
    boolean tellsAll(Surroundings surroundings) {
        return !quiet && (verbose || surroundings.errIsTerminal());
    }

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            order = 94,
            description = "Show the stack trace of an error and log more.")
    boolean debug;
}
