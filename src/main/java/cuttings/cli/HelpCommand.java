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
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings help}: the help of a command, or a page about what several commands have in common. */
final class HelpCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;

    private final Given<List<String>> subject =
            Argument.any(String.class, "COMMAND|TOPIC", "What to explain; this program without.");

    private final Given<Boolean> manual =
            Option.flag("--man", "As a manual page for man(1), in the form that it reads.");

    private final Given<Path> folder = Option.value(
            Path.class,
            "--man-into",
            "DIR",
            "Write the manual pages of all commands into this folder, such as /usr/local/share/man/man1.");

    private final CommandSpec spec;

    HelpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.spec = new Declaration(this, "help")
                .says(
                        "Show the help of a command, or a page about a topic: dates, filters, text, fields, configuration, profiles, exit-codes, recipes.")
                .examples(
                        "  cuttings help find",
                        "  cuttings help dates",
                        "  cuttings help --man find | man -l -",
                        "  cuttings help --man-into man1")
                .takes(subject, manual, folder)
                .spec();
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine program = spec.root().commandLine();
        if (folder.value() != null) {
            writeManual(folder.value());
        } else if (manual.or(false)) {
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
        for (String word : subject.or(List.of())) {
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
        return String.join(" ", subject.or(List.of()));
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
