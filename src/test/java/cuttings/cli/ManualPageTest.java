package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells and man(1) make of what the program writes for them. */
class ManualPageTest {

    @TempDir
    private Path folder;

    @Test
    void aPageIsMadeFromTheHelp() {
        String page = Invocation.run("help", "--man", "find").out();
        assertThat(page)
                .startsWith(".TH \"CUTTINGS-FIND\" 1")
                .contains(
                        ".SH NAME\ncuttings\\-find \\- Look articles up", ".B \\-\\-author=NAME\n", ".SH EXIT STATUS\n")
                .contains("photo", "cuttings find \\-\\-author marsh");
        assertThat(page.lines()).noneMatch(line -> line.contains("${"));
        assertThat(Invocation.run("help", "--man", "fnd").err()).contains("did you mean 'find'?");
    }

    @Test
    void everyCommandHasAPage() throws IOException {
        assertThat(Invocation.run("help", "--man-into", folder.toString()).exitCode())
                .isZero();
        try (Stream<Path> pages = Files.list(folder)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .contains("cuttings.1", "cuttings-export.1", "cuttings-help.1")
                    .doesNotContain("cuttings-warm-up.1")
                    .contains("cuttings-runs-show.1", "cuttings-profile-check.1")
                    .containsAll(DocumentationTest.commands()
                            .map(command -> "cuttings-" + command.name() + ".1")
                            .toList());
        }
    }

    @Test
    void manReadsItWithoutAComplaint() throws Exception {
        expectTool("groff");
        Files.writeString(
                folder.resolve("page.1"),
                Invocation.run("help", "--man", "export").out());
        ChildProcess.Result read = ChildProcess.shell(folder, "groff -ww -man -Tutf8 page.1");
        assertThat(read.err()).isEmpty();
        assertThat(read.out()).contains("--since-last", "NAME");
    }

    @ParameterizedTest
    @CsvSource({
        "bash, cuttings fi, find",
        "bash, cuttings export --sp, --split",
        "bash, 'cuttings find --sort ', relevance"
    })
    void aShellCompletes(String shell, String typed, String completed) throws Exception {
        expectTool(shell);
        Files.writeString(
                folder.resolve("completion"), Invocation.run("completion").out());
        String script =
                "source completion; COMP_WORDS=($0 \"$1\"); COMP_LINE=\"$0 $1\"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
                        + " _complete_cuttings; echo \"${COMPREPLY[@]}\"";
        int last = typed.lastIndexOf(' ');
        ChildProcess.Result result = ChildProcess.shell(
                folder,
                shell + " -c '" + script + "' \"" + typed.substring(0, last) + "\" \"" + typed.substring(last + 1)
                        + "\"");
        assertThat(result.out()).as(result.err()).contains(completed);
    }

    @Test
    void zshCompletes() throws Exception {
        expectTool("zsh");
        Files.writeString(
                folder.resolve("completion"), Invocation.run("completion").out());
        ChildProcess.Result result = ChildProcess.shell(
                folder,
                "zsh -fc 'autoload -U +X compinit && compinit -u; source ./completion; echo $_comps[cuttings]'");
        assertThat(result.out()).as(result.err()).isNotBlank();
    }

    private void expectTool(String tool) throws Exception {
        int found = ChildProcess.shell(folder, "command -v " + tool).exitCode();
        assumeTrue(found == 0, tool + " is not on this machine");
    }
}
