package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code find} and {@code show} on an archive of invented articles. */
class LookupCommandsTest {

    @TempDir
    private static Path folder;

    private static String archive;

    @BeforeAll
    static void fill() {
        archive = FilledArchive.in(folder).toString();
    }

    private static Invocation.Result run(String... args) {
        return new Invocation().environment("CUTTINGS_ARCHIVE", archive).with(args);
    }

    private static List<Integer> ids(String... args) {
        return run(args)
                .out()
                .lines()
                .map(line -> new JsonMapper().readTree(line).get("id").intValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--author;lind;2 1 4",
                "--author;weiss;1",
                "--author;JÖRG WEISS;1",
                "--on;2022-01-11;2",
                "--on;2022-01;2 1",
                "--on;2022;3 2 1",
                "--since;2022-01-11;3 2",
                "--until;2021-12-31;4",
                "--until;2022-01-10;1 4",
                "--site;valley.example;3 4",
                "--text;goats;3 2 1 4 5",
                "--text;\"night ferry\";2",
                "--text;nothing like it;''"
            })
    void oneOptionChooses(String option, String value, String expected) {
        assertThat(ids("find", "--jsonl", option, value).toString().replaceAll("[\\[\\],]", ""))
                .isEqualTo(expected);
    }

    @Test
    void optionsNarrowEachOther() {
        assertThat(ids("find", "--jsonl", "--author", "lind", "--since", "2022-01-01", "--site", "coast.example"))
                .containsExactly(2, 1);
        assertThat(ids("find", "--jsonl", "-n", "2")).containsExactly(3, 2);
    }

    @Test
    void nothingFoundIsSaidOnStandardError() {
        Invocation.Result result = run("find", "--author", "nobody");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("no article found\n");
        assertThat(run("find", "--quiet", "--author", "nobody").err()).isEmpty();
    }

    @Test
    void theJsonOfFindIsTheExports() {
        assertThat(run("find", "--json", "--on", "2022-01-11").out().strip())
                .isEqualTo("[\n" + run("export", "--on", "2022-01-11").out().strip() + "\n]");
        assertThat(run("find", "--csv", "--author", "weiss").out())
                .isEqualTo(run("export", "--format", "csv", "--author", "weiss").out());
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void theTableFitsTheTerminal(int columns) throws IOException {
        String screen = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with("find")
                .out();
        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("find-" + columns, screen);
    }

    @Test
    void inAPipeTheTableCutsNothing() {
        String table = run("find").out();
        assertThat(table).contains(FilledArchive.ARTICLES.get(2).headline()).doesNotContain("…", "\u001b");
    }

    @Test
    void colourComesOnATerminalAndNeverWithNoColor() {
        Invocation terminal =
                new Invocation().environment("CUTTINGS_ARCHIVE", archive).onTerminal(80);
        assertThat(terminal.with("find", "-n", "1").out()).contains("\u001b[1m");
        assertThat(terminal.environment("NO_COLOR", "yes")
                        .with("find", "-n", "1")
                        .out())
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void showWrapsTheArticleForReading(int columns) throws IOException {
        String screen = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with("show", "1")
                .out();
        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("show-" + columns, screen);
    }

    @Test
    void showGivesJsonOnRequest() {
        JsonNode json = new JsonMapper().readTree(run("show", "--json", "2").out());
        assertThat(json.get("headline").stringValue()).isEqualTo("Fog holds the night ferry");
        assertThat(json.get("published").stringValue()).isEqualTo("2022-01-11T15:54");
        assertThat(json.get("revision").intValue()).isEqualTo(1);
    }

    @Test
    void noPageReachesTheTerminalWithASequenceOfItsOwn() {
        for (String[] args : List.of(
                new String[] {"find"}, new String[] {"show", "4"}, new String[] {"find", "--jsonl"}, new String[] {
                    "show", "--json", "4"
                })) {
            assertThat(run(args).out()).contains("Snow closes the pass").doesNotContain("\u001b", "\u0007", "\u202e");
        }
    }

    @Test
    void anUnknownNumberIsWrongUsage() {
        Invocation.Result result = run("show", "99");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no article 99", "cuttings find");
        assertThat(run("show", "seventeen").exitCode()).isEqualTo(2);
    }

    @Test
    void aWrongDateShowsTheRightForms() {
        Invocation.Result result = run("find", "--since", "11/01/2022");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("--since", "11/01/2022", "2022-01-11", "yesterday")
                .hasLineCount(2);
    }

    @Test
    void onExcludesSinceAndUntil() {
        assertThat(run("find", "--on", "2022", "--since", "2021").exitCode()).isEqualTo(2);
        assertThat(run("find", "--limit", "-3").exitCode()).isEqualTo(2);
    }

    @Test
    void aMissingArchiveIsNamed() {
        Invocation.Result result =
                Invocation.run("find", "--archive", folder.resolve("none").toString());
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("none").hasSizeLessThan(400);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void theArchiveCanBeNamedByFlagVariableOrFile() throws IOException {
        Path config = java.nio.file.Files.writeString(folder.resolve("c.yaml"), "archive: archive\n");
        Article article = FilledArchive.ARTICLES.get(0);
        for (Invocation.Result result : List.of(
                Invocation.run("--archive", archive, "find"),
                Invocation.run("find", "--config", config.toString()),
                new Invocation()
                        .environment("CUTTINGS_CONFIG", config.toString())
                        .with("find"))) {
            assertThat(result.out()).as(result.err()).contains(article.headline());
        }
    }
}
