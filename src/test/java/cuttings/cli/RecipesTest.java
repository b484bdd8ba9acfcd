package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes of the help, run as they stand there where their tool is on this machine. */
class RecipesTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void export() throws Exception {
        Path archive = FilledArchive.in(Files.createDirectories(folder.resolve("data")));
        for (String form : new String[] {"jsonl", "parquet"}) {
            String file = folder.resolve("articles." + form).toString();
            Invocation.run("export", "--archive", archive.toString(), "-o", file);
        }
    }

    static Stream<String> recipes(String... tools) {
        return HelpTopic.RECIPES
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> Stream.of(tools).anyMatch(tool -> line.startsWith(tool + " ")));
    }

    static Stream<String> shellRecipes() {
        return recipes("jq", "python3", "Rscript", "sqlite3");
    }

    static Stream<String> questions() {
        return recipes("duckdb").map(line -> line.replaceAll("^duckdb -c \"|\"$", ""));
    }

    @ParameterizedTest
    @MethodSource("shellRecipes")
    void aRecipeGivesAnAnswer(String recipe) throws Exception {
        String tool = recipe.substring(0, recipe.indexOf(' '));
        assumeTrue(succeeds("command -v " + tool), tool + " is not on this machine");
        assumeTrue(!tool.equals("python3") || succeeds("python3 -c 'import pandas'"), "pandas is not on this machine");
        assumeTrue(!tool.equals("Rscript") || succeeds("Rscript -e 'library(jsonlite)'"), "jsonlite is not here");
        ChildProcess.Result result = ChildProcess.shell(folder, recipe);
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionForDuckDbHasAnAnswer(String question) throws Exception {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet answer = statement.executeQuery(question.replace(
                        "articles.parquet", folder.resolve("articles.parquet").toString()))) {
            assertThat(answer.next()).isTrue();
        } catch (UnsatisfiedLinkError e) {
            assumeTrue(false, "DuckDB does not run on this machine: " + e.getMessage());
        }
    }

    @Test
    void thereAreRecipesOfEachKind() {
        assertThat(shellRecipes()).hasSize(5);
        assertThat(questions()).hasSize(3);
    }

    private static boolean succeeds(String line) throws Exception {
        return ChildProcess.shell(folder, line).exitCode() == 0;
    }
}
