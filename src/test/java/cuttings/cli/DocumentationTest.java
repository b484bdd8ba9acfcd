package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.warc.HandMadeWarc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Fails when a command, option, exit code, topic or field is not documented, and when an example would not run. */
class DocumentationTest {

    private static final String SCRAPE = """
            11 Jan, 2022 15:54
            HomeHarbour

            Boats return to the northern islands after two years

            By Ada Moss

            The ferry between Oldhaven and the northern islands is to return in June, two years after the last boat was sold.

            The new vessel carries ninety passengers and twelve cars, the harbour board said on Tuesday after its meeting.

            Islanders pay half the price, and the first crossing is free for all who collected money for the ship.

            Top stories
            All podcasts
            """;

    /** What the examples make. */
    private static final Set<String> WRITTEN = Set.of(
            "articles.csv",
            "articles.csv.gz",
            "articles.parquet",
            "man1",
            "new.jsonl.zst",
            "spring.csv",
            "stubs.csv",
            "raw.html",
            "backup/2026-11-23");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TempDir
    private static Path folder;

    static CommandLine program() {
        Surroundings nowhere = new Surroundings(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(
                        java.io.OutputStream.nullOutputStream(), true, java.nio.charset.StandardCharsets.UTF_8),
                java.util.Map.of(),
                java.time.Clock.systemUTC(),
                false,
                false);
        return Commands.all(nowhere);
    }

    static Stream<CommandSpec> commands() {
        return program().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden());
    }

    static Stream<String> examples() {
        return commands()
                .flatMap(command -> Arrays.stream(command.usageMessage().footer()))
                .map(String::strip);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatItDoesWithAnExample(CommandSpec command) {
        assertThat(command.usageMessage().description()).isNotEmpty();
        assertThat(command.usageMessage().footer())
                .isNotEmpty()
                .anyMatch(line -> line.contains("cuttings " + command.name()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndArgumentSaysWhatItIs(CommandSpec command) {
        for (OptionSpec option : command.options()) {
            assertThat(String.join("", option.description()))
                    .as(option.longestName())
                    .hasSizeGreaterThan(10);
        }
        command.positionalParameters()
                .forEach(argument -> assertThat(String.join("", argument.description()))
                        .as(argument.paramLabel())
                        .hasSizeGreaterThan(5));
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void everyExitCodeIsInTheHelp(ExitCode code) {
        assertThat(program().getUsageMessage()).containsPattern("(?m)^  " + code.number() + " +[a-z]");
        assertThat(Invocation.run("help", "exit-codes").out()).contains(code.meaning());
    }

    @ParameterizedTest
    @EnumSource(HelpTopic.class)
    void everyTopicHasAPageThatTheHelpNames(HelpTopic topic) {
        assertThat(Invocation.run("help", topic.label()).out()).hasSizeGreaterThan(200);
        assertThat(Invocation.run("help", "help").out().replaceAll("\\s+", " ")).contains(topic.label());
    }

    /** What one of the commands that choose articles takes, the others take too, or say why they cannot. */
    @Test
    void theCommandsThatChooseTakeOneSetOfFiltersWhichAPageExplains() {
        List<String> choosing = List.of("find", "export", "authors", "stats", "reextract");
        for (Given<?> option : Stream.concat(new FilterOptions().all().stream(), new OrderOptions().all().stream())
                .toList()) {
            assertThat(choosing)
                    .as(option.name())
                    .allMatch(command -> program()
                            .getSubcommands()
                            .get(command)
                            .getCommandSpec()
                            .optionsMap()
                            .containsKey(option.name()));
            assertThat(HelpTopic.FILTERS.text()).contains(option.name().equals("--limit") ? "-n" : option.name());
        }
    }

    @Test
    void theHelpOfACommandIsTheSameEitherWay() {
        assertThat(Invocation.run("help", "find").out())
                .isEqualTo(Invocation.run("find", "--help").out());
        assertThat(Invocation.run("help").out())
                .isEqualTo(Invocation.run("--help").out());
        assertThat(Invocation.run("help", "dats").err()).contains("did you mean 'dates'?");
    }

    @Test
    void noLineOfHelpIsWiderThanItsTerminal() {
        for (CommandSpec command : commands().toList()) {
            String help = new Invocation()
                    .environment("COLUMNS", "80")
                    .with(command.name(), "--help")
                    .out();
            assertThat(help.lines()).as(command.name()).allMatch(line -> line.length() <= 90);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATES", "FILTERS", "TEXT", "FIELDS"})
    void noLineOfAPageToReadIsWiderThanTheNarrowestTerminal(HelpTopic topic) {
        assertThat(topic.text().lines()).allMatch(line -> DisplayWidth.of(line) <= 80);
    }

    /**
     * What comes of an example up to a pipe or a redirection; pages of the network are only looked at as arguments. The
     * pages that the filled archive keeps are stubs: those who read them again are told that they need a look.
     */
    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleRuns(String example) throws IOException {
        List<String> words = new ArrayList<>(arguments(example));
        if (example.contains("://")
                || words.get(0).equals("crawl")
                || words.get(0).equals("demo")) {
            assertThat(program().parseArgs(words.toArray(String[]::new)).errors())
                    .isEmpty();
            return;
        }
        prepare();
        words.replaceAll(word -> word.equals("17") || word.equals("12") ? "1" : word);
        words.replaceAll(word -> Files.exists(folder.resolve(word)) || WRITTEN.contains(word)
                ? folder.resolve(word).toString()
                : word);
        Invocation.Result result = new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .input(Files.readAllBytes(folder.resolve("scrape.txt")))
                .with(words.toArray(String[]::new));
        boolean stubs = words.get(0).equals("reextract");
        assertThat(result.exitCode()).as(example + "\n" + result.err()).isIn(0, stubs ? 1 : 0);
    }

    private static List<String> arguments(String example) {
        String command = example.replaceFirst("^.*?\\bcuttings ", "")
                .replaceFirst(" (\\||>>?) .*| +\\(a line for cron\\)|\\)$", "");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    private static void prepare() throws IOException {
        if (Files.exists(folder.resolve("archive"))) {
            return;
        }
        FilledArchive.in(folder);
        String story = "The boat left the quay with ninety passengers and came back at noon. ".repeat(8);
        String page = "<html lang=en><title>Boats</title><body><article><h1>Boats return</h1><p>" + story + "</p><p>"
                + story + "</p></article></body></html>";
        Files.writeString(folder.resolve("page.html"), page);
        Files.writeString(folder.resolve("page.html.gz"), page);
        Files.write(
                folder.resolve("CC-NEWS-20220110000000-00001.warc.gz"),
                HandMadeWarc.gzipped(HandMadeWarc.answer("https://news.example/2", "200 OK", "text/html", page)));
        Files.writeString(folder.resolve("scrape.txt"), SCRAPE);
        Files.writeString(
                folder.resolve("pages.jsonl"),
                "{\"id\":\"1\",\"page\":\"page.html\",\"url\":\"https://news.example/1\"}\n");
        Files.writeString(folder.resolve("coast.example.yaml"), "versions: [{headline: h1}]");
        Files.createDirectories(folder.resolve("scrapes/"));
        Files.writeString(folder.resolve("scrapes/page.html"), page);
        Invocation.run(
                "import",
                "--archive",
                folder.resolve("archive").toString(),
                folder.resolve("page.html").toString());
    }
}
