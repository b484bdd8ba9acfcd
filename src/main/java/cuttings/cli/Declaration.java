package cuttings.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Puts together what picocli has to know of a command. */
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

    /** Options and arguments, in the order in which the help lists them. */
    Declaration takes(Given<?>... given) {
        return takes(List.of(given));
    }

    /** Options and arguments, in the order in which the help lists them. */
    Declaration takes(List<? extends Given<?>> given) {
        for (Given<?> one : given) {
            spec.add(one.spec());
        }
        return this;
    }

    /** Of these one must be given, and no other. */
    Declaration oneOf(Given<?>... given) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().exclusive(true).multiplicity("1");
        for (Given<?> one : given) {
            group.addArg(one.spec());
        }
        spec.addArgGroup(group.build());
        return this;
    }

    /** A command below this one. */
    Declaration with(DeclaredCommand command) {
        CommandSpec below = command.spec();
        spec.addSubcommand(below.name(), below);
        return this;
    }

    /** The help of the command above does not list it. */
    Declaration hidden() {
        spec.usageMessage().hidden(true);
        return this;
    }

    /** All that was said. */
    CommandSpec spec() {
        return spec;
    }
}
