package cuttings.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, made from what its help says, in the man macros of roff (man(7)). Stateless. */
final class ManualPage {

    private ManualPage() {}

    /** The name of a command's page: {@code cuttings-find}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /** The page, with a line feed at its end. */
    static String of(CommandSpec command) {
        StringBuilder page = new StringBuilder(".TH \"" + name(command).toUpperCase(Locale.ROOT)
                + "\" 1 \"\" \"cuttings " + escaped(Version.ofProgram()) + "\"\n");
        section(page, "NAME", name(command).replace("-", "\\-") + " \\- " + firstSentence(command));
        section(page, "SYNOPSIS", synopsis(command));
        section(page, "DESCRIPTION", paragraphs(command.usageMessage().description()));
        items(page, "ARGUMENTS", command.positionalParameters());
        items(page, "OPTIONS", command.options());
        commands(page, command);
        page.append(".SH EXIT STATUS\n");
        ExitCode.table().forEach((code, meaning) -> item(page, code, meaning));
        page.append(".SH EXAMPLES\n.nf\n");
        Arrays.stream(command.usageMessage().footer())
                .forEach(line -> page.append(escaped(line.strip())).append('\n'));
        return page.append(".fi\n").toString();
    }

    private static void section(StringBuilder page, String heading, String text) {
        page.append(".SH ").append(heading).append('\n').append(text).append('\n');
    }

    private static String firstSentence(CommandSpec command) {
        String all = paragraphs(command.usageMessage().description());
        int end = all.indexOf(". ");
        return end < 0 ? all.replaceAll("\\.$", "") : all.substring(0, end);
    }

    private static String synopsis(CommandSpec command) {
        String arguments = command.positionalParameters().stream()
                .map(argument -> " [" + escaped(argument.paramLabel()) + "...]")
                .collect(Collectors.joining());
        return ".B " + escaped(command.qualifiedName()) + "\n[\\fIOPTIONS\\fR]"
                + (command.subcommands().isEmpty() ? arguments : " \\fICOMMAND\\fR");
    }

    private static void items(StringBuilder page, String heading, List<? extends ArgSpec> arguments) {
        if (!arguments.isEmpty()) {
            page.append(".SH ").append(heading).append('\n');
            arguments.stream()
                    .filter(argument -> !argument.hidden())
                    .forEach(argument -> item(page, label(argument), String.join(" ", argument.description())));
        }
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec) {
            return argument.paramLabel();
        }
        OptionSpec option = (OptionSpec) argument;
        return String.join(", ", option.names()) + (option.arity().max() > 0 ? "=" + option.paramLabel() : "");
    }

    private static void commands(StringBuilder page, CommandSpec command) {
        if (!command.subcommands().isEmpty()) {
            page.append(".SH COMMANDS\n");
            command.subcommands().values().stream()
                    .map(line -> line.getCommandSpec())
                    .filter(each -> !each.usageMessage().hidden())
                    .forEach(each -> item(
                            page,
                            each.name(),
                            String.join(" ", each.usageMessage().description())));
        }
    }

    private static void item(StringBuilder page, String label, String text) {
        page.append(".TP\n.B ")
                .append(escaped(label))
                .append('\n')
                .append(escaped(text))
                .append('\n');
    }

    private static String paragraphs(String[] lines) {
        return escaped(String.join(" ", lines));
    }

    /** What roff would obey is text: backslashes, hyphens as minus signs, a full stop or quote that begins a line. */
    private static String escaped(String text) {
        String plain =
                text.replace("%n", " ").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
