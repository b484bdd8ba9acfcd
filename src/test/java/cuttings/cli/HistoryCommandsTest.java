package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code history} and {@code diff} on an archive of invented articles, of which number 2 was rewritten. */
class HistoryCommandsTest {

    @TempDir
    private static Path folder;

    private static String archive;

    @BeforeAll
    static void fill() {
        archive = FilledArchive.in(folder).toString();
    }

    private static Invocation invocation() {
        return new Invocation().environment("CUTTINGS_ARCHIVE", archive).environment("PAGER", "cat");
    }

    private static Invocation.Result run(String... args) {
        return invocation().with(args);
    }

    @Test
    void historyTellsEveryRevisionToAProgram() {
        JsonNode history =
                new JsonMapper().readTree(run("history", "--json", "2").out());

        assertThat(history).hasSize(2);
        assertThat(history.at("/0/cause").stringValue()).isEqualTo("first");
        assertThat(history.at("/0/changed")).isEmpty();
        assertThat(history.at("/1/cause").stringValue()).isEqualTo("newsroom");
        assertThat(history.at("/1/changed/0").stringValue()).isEqualTo("body");
        assertThat(history.at("/1/current").booleanValue()).isTrue();
        assertThat(history.at("/1/fetched").stringValue()).isEqualTo("2026-11-22T03:00:00Z");
    }

    @Test
    void inAPipeADifferenceIsMarkedWithBrackets() {
        assertThat(run("diff", "2").out())
                .startsWith("- revision 1, fetched 2026-11-20 03:00 UTC\n+ revision 2, fetched 2026-11-22 03:00 UTC\n")
                .contains("section\n  [-Town-]{+Weather+}\n")
                .doesNotContain("\u001b");
    }

    @Test
    void onATerminalADifferenceIsColoured() {
        assertThat(invocation().onTerminal(80).with("diff", "2").out())
                .contains("\u001b[31mTown\u001b[0m\u001b[32mWeather\u001b[0m")
                .doesNotContain("[-", "{+");
    }

    @Test
    void aDifferenceCanBeReadBackwards() {
        assertThat(run("diff", "2", "2", "1").out()).contains("[-Weather-]{+Town+}");
        assertThat(run("diff", "2", "1", "2").out()).isEqualTo(run("diff", "2").out());
        assertThat(run("diff", "2", "1").out()).isEqualTo(run("diff", "2").out());
    }

    @Test
    void theWordsOfADifferenceMakeUpBothTexts() {
        JsonNode difference =
                new JsonMapper().readTree(run("diff", "--json", "2").out());

        JsonNode section = difference.at("/fields/0");
        assertThat(difference.at("/from").intValue()).isEqualTo(1);
        assertThat(section.at("/field").stringValue()).isEqualTo("section");
        assertThat(section.at("/pieces/0/kind").stringValue()).isEqualTo("removed");
        assertThat(section.at("/pieces/0/text").stringValue()).isEqualTo("Town");
        assertThat(section.at("/pieces/1/text").stringValue()).isEqualTo("Weather");
    }

    @Test
    void oneRevisionGivenTwiceIsNoComparison() {
        assertThat(run("diff", "2", "1", "1").err()).startsWith("nothing to compare: both are revision 1");
    }

    @Test
    void anArticleThatNeverChangedHasNoDifference() {
        Invocation.Result result = run("diff", "1");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("nothing to compare: article 1 has only revision 1, fetched ")
                .hasLineCount(1);
        assertThat(run("diff", "--quiet", "1").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"history 99, no article 99", "diff 99, no article 99", "diff 2 1 7, no revision 7", "diff 2 x, x"})
    void whatIsNotThereIsWrongUsage(String command, String complaint) {
        Invocation.Result result = run(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(complaint).hasLineCount(2);
    }

    @Test
    void noPageReachesTheTerminalWithASequenceOfItsOwn() {
        assertThat(run("history", "4").out()).contains("Snow").doesNotContain("\u001b", "\u0007", "\u202e");
    }

    @ParameterizedTest
    @CsvSource({"history, 80", "history, 160", "diff, 80", "diff, 160"})
    void theScreenFitsTheTerminal(String command, int columns) throws IOException {
        String screen = invocation()
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with(command, "2")
                .out();

        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check(command + "-" + columns, screen);
    }
}
