package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {

    @Test
    void aCommandThatComesFirstIsTheSameAsOneAfterGlobalOptions() {
        List<Invocation.Result> both = List.of(
                Invocation.run("find", "--archive", "no-such-folder"),
                Invocation.run("--archive", "no-such-folder", "find"));
        assertThat(both.get(0)).isEqualTo(both.get(1));
        assertThat(both.get(0).exitCode()).isEqualTo(3);
    }

    @Test
    void anArchiveMayHaveTheNameOfACommand() {
        Invocation.Result result = Invocation.run("--archive", "demo", "find");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("there is no archive in demo");
        assertThat(Invocation.run("fnd", "--archive", "demo").err()).contains("Did you mean find?");
    }

    @Test
    void withoutACommandAllOfThemAreListed() {
        String help = Invocation.run().out();
        assertThat(help).contains("  crawl ", "  find ", "  show ", "  export ", "  import ", "  extract ", "  demo ");
    }

    @Test
    void aWordBeforeTheCommandIsNotTakenForIt() {
        Invocation.Result result = Invocation.run("fnd", "find");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Did you mean find?");
    }

    @Test
    void whatIsNoNumberIsCalledThat() {
        Invocation.Result result = Invocation.run("show", "abc");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'abc' is no whole number").doesNotContain("long");
        assertThat(Invocation.run("find", "--limit", "99999999999").err()).contains("is too large");
    }

    @Test
    void theHelpNamesOnlyWhatIsMeantForPeople() {
        assertThat(Invocation.run("help", "nosuch").err())
                .contains("there is no help about 'nosuch'")
                .doesNotContain("warm-up");
    }

    @Test
    void aLogThatCannotBeWrittenIsNamed() {
        Invocation.Result result = Invocation.run("find", "--log", "no/such/folder/run.log");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no/such/folder/run.log").hasLineCount(2);
    }
}
