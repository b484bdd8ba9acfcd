package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code duplicates}, {@code --unique} and what {@code show} says of the others, on one agency's story on three sites. */
class DuplicatesCommandTest {

    private static final String STORY = IntStream.range(0, 180)
            .mapToObj(i -> "word" + i + (i % 12 == 11 ? ".</p><p>" : ""))
            .collect(Collectors.joining(" "));

    @TempDir
    private static Path folder;

    private static String archive;

    @BeforeAll
    static void fill() throws IOException {
        archive = FilledArchive.in(folder).toString();
        bringIn("coast.example", "Storm reaches the coast", "2022-03-02");
        bringIn("valley.example", "\u202eCoast hit by storm", "2022-03-01");
        bringIn("bay.example", "Storm", "2022-03-03");
    }

    private static void bringIn(String site, String headline, String day) throws IOException {
        Path file = Files.writeString(folder.resolve(site + ".html"), page(headline, day));
        assertThat(run("import", "--site", site, "--url", "https://" + site + "/storm", file.toString())
                        .exitCode())
                .isZero();
    }

    private static String page(String headline, String day) {
        return "<html lang=en><head><title>" + headline + "</title><meta property=article:published_time content=" + day
                + "></head><body><article><h1>" + headline + "</h1><p>" + STORY + "</p></article></body></html>";
    }

    private static Invocation invocation() {
        return new Invocation().environment("CUTTINGS_ARCHIVE", archive).environment("PAGER", "cat");
    }

    private static Invocation.Result run(String... args) {
        return invocation().with(args);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void theTableFitsTheTerminal(int columns) throws IOException {
        String screen = invocation()
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with("duplicates")
                .out();

        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("duplicates-" + columns, screen);
    }

    @Test
    void aProgramLearnsWhichArticlesAreOneStory() {
        JsonNode stories = new JsonMapper().readTree(run("duplicates", "--json").out());

        assertThat(stories).hasSize(1);
        assertThat(stories.at("/0/articles")
                        .valueStream()
                        .map(article -> article.get("id").intValue()))
                .containsExactly(7, 6, 8);
        assertThat(stories.at("/0/articles/0/site").stringValue()).isEqualTo("valley.example");
        assertThat(stories.at("/0/articles/0/published").stringValue()).isEqualTo("2022-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"find --csv", "export --format csv"})
    void onlyTheFirstOfAStoryIsKeptOnRequest(String command) {
        String[] all = (command + " -c id --on 2022-03").split(" ");
        String[] unique = (command + " -c id --on 2022-03 --unique").split(" ");

        assertThat(run(all).out().lines().skip(1)).containsExactlyInAnyOrder("6", "7", "8");
        assertThat(run(unique).out().lines().skip(1)).containsExactly("7");
        assertThat(run("find", "--count", "--unique").out()).isEqualTo("6\n");
    }

    @Test
    void anArticleNamesTheOthersOfItsStory() {
        assertThat(run("show", "6").out().replaceAll("\\s+", " "))
                .endsWith("the same text: article 7 (valley.example · published 2022-03-01),"
                        + " article 8 (bay.example · published 2022-03-03) ");
        assertThat(run("show", "1").out()).doesNotContain("the same text");
    }

    @Test
    void ofManyOthersTheFirstAreNamed() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("many"));
        for (int day = 10; day < 23; day++) {
            Files.writeString(pages.resolve(day + ".html"), page("Storm over the bay", "2022-03-" + day));
        }
        String crowded = folder.resolve("crowded").toString();
        Invocation.run("import", "--archive", crowded, "--site", "coast.example", pages.toString());

        assertThat(Invocation.run("show", "--archive", crowded, "1").out().replaceAll("\\s+", ""))
                .endsWith(")and2more,which'cuttingsduplicates'lists")
                .contains("article11(")
                .doesNotContain("article12(");
    }

    @Test
    void anArchiveWithoutDuplicatesSaysSo() {
        String other = FilledArchive.in(folder.resolve("other")).toString();

        assertThat(Invocation.run("duplicates", "--archive", other))
                .isEqualTo(new Invocation.Result(0, "", "no two articles tell the same text\n"));
        assertThat(Invocation.run("duplicates", "--json", "--quiet", "--archive", other))
                .isEqualTo(new Invocation.Result(0, "[]\n", ""));
    }
}
