package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatsCommandTest {

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

    /** The first lines' sizes depend on the machine's SQLite. */
    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void theChartFillsTheTerminal(int columns) throws IOException {
        String screen = invocation()
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with("stats")
                .out()
                .replaceAll("[0-9.]+ MB", "0.0 MB");

        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        assertThat(screen.lines()).anyMatch(line -> DisplayWidth.of(line) == columns);
        GoldenScreen.check("stats-" + columns, screen);
    }

    @ParameterizedTest
    @CsvSource({"8, 8, 4, ████", "4, 8, 4, ██", "1, 16, 4, ▎", "1, 1000, 4, ▏", "0, 8, 4, ''", "7, 8, 1, ▉"})
    void barsHaveTheLengthOfTheirCount(long count, long most, int columns, String expected) {
        assertThat(BarChart.bar(count, most, columns)).isEqualTo(expected);
    }

    @Test
    void aProgramLearnsTheCounts() {
        JsonNode stats = new JsonMapper().readTree(run("stats", "--json").out());

        assertThat(stats.at("/archive/articles").intValue()).isEqualTo(5);
        assertThat(stats.at("/archive/revisions").intValue()).isEqualTo(6);
        assertThat(stats.at("/archive/database_bytes").intValue()).isPositive();
        assertThat(stats.at("/sites/0/site").stringValue()).isEqualTo("coast.example");
        assertThat(stats.at("/sites/0/articles").intValue()).isEqualTo(2);
        assertThat(stats.at("/months/0/month").stringValue()).isEqualTo("2021-12");
        assertThat(stats.at("/months/3/month").isNull()).isTrue();
    }

    @Test
    void onlyTheArticlesThatAreChosenAreCounted() {
        JsonNode stats = new JsonMapper()
                .readTree(run("stats", "--json", "--author", "lind", "--since", "2022")
                        .out());

        assertThat(stats.get("articles").intValue()).isEqualTo(2);
        assertThat(stats.get("sites")).hasSize(1);
        assertThat(stats.at("/archive/articles").intValue()).isEqualTo(5);
        assertThat(run("stats", "--site", "valley.example").out()).contains("\n2 articles chosen:\n");
        assertThat(run("stats", "--site", "bay.example").out()).contains("\n1 article chosen:\n");
    }

    @Test
    void aLimitTakesTheSitesWithTheMostAndTheLastMonths() {
        JsonNode stats =
                new JsonMapper().readTree(run("stats", "--json", "-n", "2").out());

        assertThat(stats.get("articles").intValue()).isEqualTo(5);
        assertThat(stats.get("sites")).hasSize(2);
        assertThat(stats.at("/months/0/month").stringValue()).isEqualTo("2022-02");
        assertThat(stats.at("/months/1/month").isNull()).isTrue();
    }

    @Test
    void nothingChosenIsSaidOnStandardError() {
        Invocation.Result result = run("stats", "--site", "vally.example");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).hasLineCount(2);
        assertThat(result.err()).contains("no article found", "did you mean 'valley.example'?");
    }
}
