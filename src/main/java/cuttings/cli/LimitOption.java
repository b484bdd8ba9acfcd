package cuttings.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many a command lists. */
@Command(addMethodSubcommands = false)
final class LimitOption {

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "At most so many; all without.")
    private @Nullable Integer limit;

    /** How many at most; null for all. */
    @Nullable
    Integer most() {
        if (limit != null && limit < 1) {
            throw CommandException.usage(
                    "--limit " + limit + " would leave nothing", "Write a number such as 20; leave it out for all.");
        }
        return limit;
    }
}
