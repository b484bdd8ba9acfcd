package cuttings.cli;

import java.util.List;
import java.util.Optional;

/**
 * Flags of which one can be given. Picocli's own groups would do it too, but cost every start their classes.
 *
 * @param flags in the order in which the help lists them
 */
record Alternatives(List<Given<Boolean>> flags) {

    /**
     * The one that was given.
     *
     * @throws CommandException if several were
     */
    Optional<Given<Boolean>> chosen() {
        List<Given<Boolean>> given =
                flags.stream().filter(flag -> flag.value() != null).toList();
        if (given.size() > 1) {
            throw CommandException.usage(
                    given.get(0).name() + " and " + given.get(1).name() + " ask for different forms",
                    "Use one of them.");
        }
        return given.stream().findFirst();
    }
}
