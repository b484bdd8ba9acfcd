package cuttings.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that every command has. */
final class GlobalOptions {

    private final Given<Boolean> help =
            Option.help("-h --help", "Show this help message and exit.").everywhere();

    private final Given<Boolean> version = Option.version("-V --version", "Print version information and exit.")
            .everywhere();

    private final Given<Path> archive = Option.value(
                    Path.class,
                    "--archive",
                    "DIR",
                    "The archive's folder. Otherwise CUTTINGS_ARCHIVE, then the configuration's, then data/archive.")
            .everywhere();

    private final Given<Path> config = Option.value(
                    Path.class,
                    "--config",
                    "FILE",
                    "The configuration. Otherwise CUTTINGS_CONFIG, then cuttings.yaml in this folder, if there.")
            .everywhere();

    private final Given<Path> log = Option.value(
                    Path.class,
                    "--log",
                    "FILE",
                    "Write the log to a file too, with more in it: a line for each answer of a crawl.",
                    "At 10 MB it is put aside as FILE.1.gz; nine of those are kept.")
            .everywhere();

    private final Given<Boolean> quiet =
            Option.flag("-q --quiet", "Say nothing but results and errors.").everywhere();

    private final Given<Boolean> verbose = Option.flag(
                    "-v --verbose", "Say what was done even where no terminal shows it, as under cron.")
            .everywhere();

    private final Given<Boolean> debug = Option.flag("--debug", "Show the stack trace of an error and log more.")
            .everywhere();

    /** All of them, for the command above all others. */
    List<Given<?>> all() {
        return List.of(help, version, archive, config, log, quiet, verbose, debug);
    }

    @Nullable
    Path archive() {
        return archive.value();
    }

    @Nullable
    Path config() {
        return config.value();
    }

    @Nullable
    Path log() {
        return log.value();
    }

    boolean quiet() {
        return quiet.or(false);
    }

    boolean verbose() {
        return verbose.or(false);
    }

    boolean debug() {
        return debug.or(false);
    }

    /** Whether a person wants to be told what was done, not just what went wrong. */
    boolean tellsAll(Surroundings surroundings) {
        return !quiet() && (verbose() || surroundings.errIsTerminal());
    }
}
