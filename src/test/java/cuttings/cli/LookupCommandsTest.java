package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import java.io.IOException;
import java.nio.file.Files;
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
                "--section;weather;2",
                "--language;pt;2",
                "--language;pt-br;2",
                "--language;p;''",
                "--found-since;2026-11-20;3 2 1 4 5",
                "--found-since;2026-11-21;''",
                "--changed-since;2026-11-22;2",
                "--changed-since;2026-11-23;''",
                "--has;photo,credit;3 2 1 4",
                "--missing;author;5",
                "--missing;published,tag;5",
                "--has;headline;3 2 1 4 5",
                "--sort;id;1 2 3 4 5",
                "--sort;site;5 2 1 3 4",
                "--sort;headline;5 2 1 4 3",
                "--text;goats;3 1 4",
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
    void theOrderCanBeTurnedRound() {
        assertThat(ids("find", "--jsonl", "--reverse")).containsExactly(4, 1, 2, 3, 5);
        assertThat(ids("find", "--jsonl", "--sort", "id", "--reverse")).containsExactly(5, 4, 3, 2, 1);
        assertThat(ids("export", "--reverse", "-n", "1")).containsExactly(5);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThat(run("find", "--has", "photo", "--missing", "photo").exitCode())
                .isEqualTo(2);
        assertThat(run("find", "--since", "2022", "--until", "2021").exitCode()).isEqualTo(2);
    }

    @Test
    void columnsAreChosenByName() {
        assertThat(run("find", "-c", "id,site", "-n", "1").out()).isEqualTo("ID  SITE\n3   valley.example\n");
        assertThat(run("find", "--csv", "-c", "id,authors", "-n", "1").out())
                .isEqualTo("id,authors\r\n3,\"[\"\"佐藤 花子\"\"]\"\r\n");
        assertThat(run("export", "-c", "id", "-n", "1").out()).isEqualTo("{\"id\":1}\n");
        Invocation.Result slip = run("find", "-c", "id,headlin");
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.err()).contains("did you mean 'headline'?");
        assertThat(run("find", "-c", "title").err()).contains("it is called 'headline' here");
    }

    @Test
    void addressesAloneAndTheirNumber() {
        assertThat(run("find", "--urls", "--site", "bay.example").out()).isEqualTo("https://bay.example/bare\n");
        assertThat(run("find", "--count", "--since", "2022", "-n", "1").out()).isEqualTo("3\n");
    }

    @Test
    void aSlipInASitesNameIsSeen() {
        assertThat(run("find", "--site", "cost.example").err()).contains("did you mean 'coast.example'?");
    }

    @Test
    void wordsThatWereLookedForAreMarkedOnATerminalOnly() {
        Invocation terminal = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .environment("PAGER", "")
                .onTerminal(120);
        assertThat(terminal.with("find", "--text", "night FERR*").out())
                .contains("\u001b[1;33mnight\u001b[0m", "\u001b[1;33mferr\u001b[0my");
        assertThat(run("find", "--text", "night").out()).contains("night").doesNotContain("\u001b");
    }

    @Test
    void underEachArticleStandsWhereTheWordsAreIfThatIsWanted() {
        Invocation.Result told = run("find", "--text", "night", "--snippet");
        assertThat(told.out().lines().filter(line -> line.startsWith("    ") && line.contains("night")))
                .isNotEmpty();
        assertThat(run("find", "--text", "night").out().lines())
                .hasSizeLessThan((int) told.out().lines().count());
    }

    @Test
    void aPersonAtATerminalGetsAPager() throws IOException {
        Path seen = folder.resolve("seen.txt");
        Invocation.Result result = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .environment("PAGER", "cat > " + seen)
                .onTerminal(100)
                .with("find", "-n", "1");
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(seen)).contains("valley.example");
    }

    @Test
    void aPagerThatIsLeftEarlyIsNoError() {
        Invocation.Result result = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .environment("PAGER", "true")
                .onTerminal(100)
                .with("find");
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void provenanceTellsTheRuleOfEachField() {
        assertThat(run("show", "--provenance", "1").out()).containsPattern("headline +json-ld");
    }

    @Test
    void markdownKeepsTheFormAndEscapesTheRest() {
        String markdown = run("show", "--markdown", "1").out();
        assertThat(markdown)
                .startsWith("# Harbour opens again\n\n**What it means")
                .contains("\n## A long wait\n", "\n> We had given up hope.\n", "\n- Tickets are sold")
                .contains("![The quay at dawn © Coast / M. Holm](<https://coast.example/quay.jpg>)");
    }

    @Test
    void aPageOfHtmlKeepsTheFormAndNothingInTheTextIsMarkup() {
        String page = run("show", "--html", "1").out();
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h1>Harbour opens again</h1>", "<h2>A long wait</h2>", "<li>Tickets are sold on board.</li>")
                .contains("<time datetime=\"2022-01-10T08:15:00+01:00\">")
                .contains("<figcaption>The quay at dawn © Coast / M. Holm</figcaption>");
        assertThat(run("show", "--html", "4").out()).doesNotContain("\u001b", "\u202e");
        assertThat(run("show", "--html", "5").out()).contains("=HYPERLINK(&quot;x&quot;)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"--has;phto;photo", "--missing;authors;author", "--sort;pubished;published", "-c;headlin;headline"
            })
    void aSlipInAWordIsAnsweredWithTheRightOne(String option, String slip, String right) {
        Invocation.Result result = run("find", option, slip);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("did you mean '" + right + "'?").hasLineCount(2);
    }

    @Test
    void aLimitOfNothingIsRefused() {
        Invocation.Result result = run("find", "-n", "0");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("leave it out for all");
    }

    @Test
    void nothingFoundIsSaidOnStandardError() {
        Invocation.Result result = run("find", "--author", "nobody");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("no article found: nobody signs as 'nobody'\n");
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
                .environment("PAGER", "cat")
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
        Invocation terminal = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive)
                .environment("PAGER", "cat")
                .onTerminal(80);
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
                .environment("PAGER", "cat")
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
        assertThat(json.get("revision").intValue()).isEqualTo(2);
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
        Path config = Files.writeString(folder.resolve("c.yaml"), "archive: archive\n");
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
