package cuttings.cli;

import cuttings.config.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cuttings help}: the help of a command, or a page about what several commands have in common. */
@Command(
        name = "help",
        addMethodSubcommands = false,
        description =
                "Show the help of a command, or a page about a topic: dates, text, fields, configuration, profiles, exit-codes.",
        footer = {"  cuttings help find", "  cuttings help dates", "  cuttings help fields"})
final class HelpCommand implements Runnable {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "COMMAND|TOPIC", arity = "0..1", description = "What to explain; this program without.")
    @Nullable
    private String subject;

    @Spec
    private CommandSpec spec;

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        CommandLine program = spec.root().commandLine();
        if (subject == null) {
            surroundings.println(program.getUsageMessage().stripTrailing());
        } else if (program.getSubcommands().containsKey(subject)) {
            surroundings.println(
                    program.getSubcommands().get(subject).getUsageMessage().stripTrailing());
        } else {
            surroundings.println(topic(subject).text().stripTrailing());
        }
    }

    private List<String> shown() {
        return spec.root().subcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private HelpTopic topic(String name) {
        return HelpTopic.named(name).orElseThrow(() -> {
            List<String> known = new ArrayList<>(shown());
            Arrays.stream(HelpTopic.values()).map(HelpTopic::label).forEach(known::add);
            return CommandException.usage(
                    "there is no help about '" + name + "'" + Suggestion.didYouMean(name, known),
                    "There is help about: " + String.join(", ", known));
        });
    }
}
