package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told who typed something that the program has not, or not there. */
class SlipTest {

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "find vidler|'vidler' belongs to no option|Did you mean --text vidler or --author vidler?",
                "find night ferry|'night' belongs to no option|Did you mean --text 'night ferry' or",
                "authors ada lind|'ada' belongs to no option|Did you mean --author 'ada lind'?",
                "stats o'hara|'o'hara' belongs to no option|Did you mean --text 'o'\\''hara' or",
                "export spring.csv.gz|'spring.csv.gz' belongs to no option|Did you mean -o spring.csv.gz?",
                "search night ferry|there is no command 'search'|Did you mean find --text 'night ferry'?",
                "search --text ferry|there is no command 'search'|Did you mean find?",
                "view 17|there is no command 'view'|Did you mean show?",
                "runs 5|there is no command '5'|Did you mean runs show 5?",
                "show x|'x' is no whole number|'cuttings find' lists the numbers of articles.",
                "show 1 x|'x' is no ID|Try 'cuttings show --help'.",
                "diff 1 2 3 4|'4' is one argument too many|Try 'cuttings diff --help'.",
                "find --json --csv|--json and --csv ask for different forms|Use one of them.",
                "show 1 --html --json|--json and --html ask for different forms|Use one of them.",
                "find --athor lind|Unknown option|Did you mean --author?",
                "find --has picture|'picture' is none of|did you mean 'photo'?",
                "find --sort date|'date' is none of|did you mean 'published'?",
                "find -c title|there is no column 'title'|it is called 'headline' here",
            })
    void aSlipIsToldWithWhatWasProbablyMeant(String typed, String wrong, String meant) {
        Invocation.Result result = run(typed.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains(wrong, meant)
                .doesNotContain("positional")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--language english|no article is in the language 'english'; there are en, pt-BR",
                "--section Wether|no article is in the section 'Wether'; did you mean 'Weather'?",
                "--text -boat goats|no article found: -boat leaves out what has that word",
            })
    void anEmptyAnswerSaysWhy(String options, String why) {
        String[] parts = options.split(" ", 2);

        assertThat(run("find", parts[0], parts[1]).err()).contains(why);
    }

    @Test
    void helpExplainsCommandsBelowCommands() {
        assertThat(run("help", "profile", "check").out())
                .isEqualTo(run("profile", "check", "--help").out());
        assertThat(run("help", "--man", "runs", "show").out()).startsWith(".TH \"CUTTINGS-RUNS-SHOW\"");
        assertThat(run("help", "profile", "chek").err()).contains("there is no help about 'profile chek'");
    }
}
