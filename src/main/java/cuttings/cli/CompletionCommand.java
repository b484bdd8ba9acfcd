package cuttings.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cuttings completion}: lets a shell complete commands and options. */
@Command(
        name = "completion",
        addMethodSubcommands = false,
        description = {
            "Print a script that lets bash and zsh complete commands and options.",
            "For zsh run 'autoload -U +X bashcompinit && bashcompinit' before it."
        },
        footer = {"  source <(cuttings completion)", "  cuttings completion > /etc/bash_completion.d/cuttings"})
final class CompletionCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        surroundings.println(
                AutoComplete.bash("cuttings", spec.root().commandLine()).stripTrailing());
    }
}
