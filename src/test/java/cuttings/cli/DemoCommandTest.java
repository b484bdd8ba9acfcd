package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void crawlsTheInventedNewspapersAndLooksThemUp() throws IOException {
        Path archive = folder.resolve("demo");

        Invocation.Result demo = Invocation.run("demo", "--archive", archive.toString());

        assertThat(demo.exitCode()).isZero();
        assertThat(demo.out())
                .contains("$ cuttings crawl --verbose --config " + archive.resolve("cuttings.yaml"))
                .containsPattern("2026-03-12 .*Ravi Osei, Maud Eskeland +Postwoman wins the Marrow Hill run")
                .contains("\"headline\" : \"A composer writes for nine foghorns")
                .contains("The archive lies in " + archive);
        assertThat(demo.err()).contains("1 not-found", "1 robots-disallowed");
        assertThat(articles(archive)).isGreaterThanOrEqualTo(expectedArticles());
    }

    @Test
    void leavesAFolderAloneInWhichSomethingLies() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear reader");

        Invocation.Result demo = Invocation.run("demo", "--archive", folder.toString());

        assertThat(demo.exitCode()).isEqualTo(2);
        assertThat(demo.err()).contains("is not empty");
        assertThat(folder).isDirectoryNotContaining("glob:**archive.db");
    }

    @Test
    void keepsOutOfTheArchiveThatTheEnvironmentNames() throws IOException {
        Path own = folder.resolve("own");
        Path archive = folder.resolve("demo");

        int code = new Invocation()
                .environment("CUTTINGS_ARCHIVE", own.toString())
                .with("demo", "--archive", archive.toString())
                .exitCode();

        assertThat(code).isZero();
        assertThat(own).doesNotExist();
        assertThat(articles(archive)).isPositive();
    }

    private static long articles(Path archive) {
        try (Lookup lookup = Lookup.open(archive)) {
            return lookup.count(Filter.ALL);
        }
    }

    private static long expectedArticles() throws IOException {
        try (var lines = Files.lines(Path.of("data", "demo", "expected.jsonl"))) {
            return lines.filter(line -> line.contains("\"status\": \"article\""))
                    .count();
        }
    }
}
