package cuttings.cli;

import cuttings.config.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cuttings help}: the help of a command, or a page about what several commands have in common. */
@Command(
        name = "help",
        addMethodSubcommands = false,
        description =
                "Show the help of a command, or a page about a topic: dates, text, fields, configuration, profiles, exit-codes, recipes.",
        footer = {
            "  cuttings help find",
            "  cuttings help dates",
            "  cuttings help --man find | man -l -",
            "  cuttings help --man-into man1"
        })
final class HelpCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "COMMAND|TOPIC", arity = "0..1", description = "What to explain; this program without.")
    @Nullable
    private String subject;

    @Option(names = "--man", description = "As a manual page for man(1), in the form that it reads.")
    private boolean manual;

    @Option(
            names = "--man-into",
            paramLabel = "DIR",
            description = "Write the manual pages of all commands into this folder, such as /usr/local/share/man/man1.")
    private @Nullable Path folder;

    @Spec
    private CommandSpec spec;

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine program = spec.root().commandLine();
        if (folder != null) {
            writeManual(folder);
        } else if (manual) {
            surroundings.println(ManualPage.of(command(program)).stripTrailing());
        } else {
            explain(program);
        }
        return ExitCode.DONE.number();
    }

    private void writeManual(Path into) throws IOException {
        Files.createDirectories(into);
        List<CommandSpec> commands = new ArrayList<>(List.of(spec.root()));
        shown().forEach(name -> commands.add(spec.root().subcommands().get(name).getCommandSpec()));
        for (CommandSpec command : commands) {
            Files.writeString(into.resolve(ManualPage.name(command) + ".1"), ManualPage.of(command));
        }
    }

    private CommandSpec command(CommandLine program) {
        if (subject == null) {
            return spec.root();
        }
        CommandLine command = program.getSubcommands().get(subject);
        if (command == null) {
            throw CommandException.usage(
                    "there is no command '" + subject + "'" + Suggestion.didYouMean(subject, shown()),
                    "Topics have no manual page of their own.");
        }
        return command.getCommandSpec();
    }

    private void explain(CommandLine program) {
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
