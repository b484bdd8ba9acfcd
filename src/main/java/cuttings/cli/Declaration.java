package cuttings.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Puts together what picocli has to know of a command that declares its options as {@link Given}. */
final class Declaration {

    private final CommandSpec spec;

    /** Begins with the command, a {@code Runnable} or {@code Callable}, and its name. */
    Declaration(Object command, String name) {
        spec = CommandSpec.wrapWithoutInspection(command).name(name);
    }

    /** What the help says of it, by paragraphs. */
    Declaration says(String... description) {
        spec.usageMessage().description(description);
        return this;
    }

    /** Command lines that show what it is for. */
    Declaration examples(String... lines) {
        spec.usageMessage().footer(lines);
        return this;
    }

    /** Options, in the order in which the help lists them. */
    Declaration options(List<Given<?>> options) {
        for (Given<?> option : options) {
            spec.addOption(option.spec());
        }
        return this;
    }

    /** All that was said. */
    CommandSpec spec() {
        return spec;
    }
}
