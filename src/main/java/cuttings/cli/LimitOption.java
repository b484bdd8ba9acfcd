package cuttings.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many a command lists. */
final class LimitOption {

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many.")
    private @Nullable Integer limit;

    /** How many at most; null for all. */
    @Nullable
    Integer most() {
        if (limit != null && limit < 0) {
            throw CommandException.usage("--limit cannot be negative: " + limit, "Write a number such as 20.");
        }
        return limit;
    }
}
