package cuttings.cli;

import cuttings.config.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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

    @Parameters(paramLabel = "COMMAND|TOPIC", arity = "0..*", description = "What to explain; this program without.")
    private List<String> subject = List.of();

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
            CommandLine command = command(program).orElseThrow(this::noCommand);
            surroundings.println(ManualPage.of(command.getCommandSpec()).stripTrailing());
        } else {
            explain(program);
        }
        return ExitCode.DONE.number();
    }

    private void writeManual(Path into) throws IOException {
        Files.createDirectories(into);
        for (CommandSpec command : withThoseBelow(spec.root()).toList()) {
            Files.writeString(into.resolve(ManualPage.name(command) + ".1"), ManualPage.of(command));
        }
    }

    private static Stream<CommandSpec> withThoseBelow(CommandSpec command) {
        Stream<CommandSpec> below = command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden());
        return Stream.concat(Stream.of(command), below.flatMap(HelpCommand::withThoseBelow));
    }

    /** The command that the words name one below the other, such as {@code profile check}. */
    private Optional<CommandLine> command(CommandLine program) {
        Optional<CommandLine> command = Optional.of(program);
        for (String word : subject) {
            command = command.map(above -> above.getSubcommands().get(word));
        }
        return command;
    }

    private CommandException noCommand() {
        return CommandException.usage(
                "there is no command '" + name() + "'" + Suggestion.didYouMean(name(), shown()),
                "Topics have no manual page of their own.");
    }

    private void explain(CommandLine program) {
        surroundings.println(command(program)
                .map(command -> command.getUsageMessage())
                .orElseGet(() -> topic(name()).text())
                .stripTrailing());
    }

    private String name() {
        return String.join(" ", subject);
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
