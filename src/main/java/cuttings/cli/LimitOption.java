package cuttings.cli;

import org.jspecify.annotations.Nullable;

/** How many a command lists. */
final class LimitOption {

    final Given<Integer> limit = Option.value(Integer.class, "-n --limit", "N", "At most so many; all without.");

    /** How many at most; null for all. */
    @Nullable
    Integer most() {
        Integer most = limit.value();
        if (most != null && most < 1) {
            throw CommandException.usage(
                    "--limit " + most + " would leave nothing", "Write a number such as 20; leave it out for all.");
        }
        return most;
    }
}
