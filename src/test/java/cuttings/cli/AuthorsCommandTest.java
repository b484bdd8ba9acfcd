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

/** {@code authors}, and what {@code find} says when nobody has the name. */
class AuthorsCommandTest {

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

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void theTableFitsTheTerminal(int columns) throws IOException {
        String screen = invocation()
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .with("authors")
                .out();

        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("authors-" + columns, screen);
    }

    @Test
    void authorsOfTheArticlesThatAreAskedForAreToldToAProgram() {
        JsonNode authors = new JsonMapper()
                .readTree(run("authors", "--json", "--until", "2022-01-11", "--author", "ada")
                        .out());

        assertThat(authors).hasSize(1);
        assertThat(authors.at("/0/name").stringValue()).isEqualTo("Ada Lind");
        assertThat(authors.at("/0/articles").intValue()).isEqualTo(2);
        assertThat(authors.at("/0/first").stringValue()).isEqualTo("2022-01-10");
        assertThat(authors.at("/0/last").stringValue()).isEqualTo("2022-01-11");
        assertThat(authors.at("/0/printed/0").stringValue()).isEqualTo("Ada Lind");
        assertThat(run("authors", "--json", "--site", "bay.example").out()).isEqualTo("[]\n");
        assertThat(run("authors", "-n", "1").out()).hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "authors"})
    void theNearestNamesAreOfferedWhenNobodyHasTheName(String command) {
        Invocation.Result result = run(command, "--author", "ada linnd");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .endsWith("found: nobody signs as 'ada linnd'; did you mean 'Ada Lind'?\n")
                .hasLineCount(1);
    }

    @Test
    void aNameThatIsKnownIsNotToBlame() {
        assertThat(run("find", "--author", "weiss", "--on", "2001").err()).isEqualTo("no article found\n");
        assertThat(run("authors", "--author", "weiss", "--on", "2001").err()).isEqualTo("no author found\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--sort name, Ada Lind",
        "--sort name --reverse, 佐藤 花子",
        "--sort first, Ove Lindqvist",
        "--sort last, 佐藤 花子",
        "--sort articles, Ada Lind",
        "--sort last --since 2021 --until 2022-01-10, Ada Lind",
        "--reverse --until 2022-01, Jörg Weiß"
    })
    void theOrderIsTheReadersChoice(String options, String first) {
        String[] words = ("authors --json " + options).split(" ");

        assertThat(new JsonMapper().readTree(run(words).out()).at("/0/name").stringValue())
                .isEqualTo(first);
    }

    @Test
    void aNegativeNumberOfAuthorsIsWrongUsage() {
        assertThat(run("authors", "-n", "-1").exitCode()).isEqualTo(2);
        assertThat(run("authors", "-n", "-1").err()).contains("--limit").hasLineCount(2);
    }
}
