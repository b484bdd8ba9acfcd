package cuttings.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings completion}: lets a shell complete commands and options. */
final class CompletionCommand implements Runnable, DeclaredCommand {

    private final Surroundings surroundings;

    private final CommandSpec spec;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.spec = new Declaration(this, "completion")
                .says(
                        "Print a script that lets bash and zsh complete commands and options.",
                        "For zsh run 'autoload -U +X bashcompinit && bashcompinit' before it.")
                .examples("  source <(cuttings completion)", "  cuttings completion > /etc/bash_completion.d/cuttings")
                .spec();
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() {
        surroundings.println(
                AutoComplete.bash("cuttings", spec.root().commandLine()).stripTrailing());
    }
}
