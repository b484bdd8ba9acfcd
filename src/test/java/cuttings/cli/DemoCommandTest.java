package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                .containsPattern("2026-03-11 .*Klara Möwenthal +Fähre nach Altmeren fährt wieder")
                .contains("\"headline\" : \"A composer writes for nine foghorns")
                .contains("The archive lies in " + archive);
        assertThat(demo.err()).contains("1 not-found", "1 robots-disallowed");
        assertThat(articles(archive)).isGreaterThanOrEqualTo(expectedArticles());
        assertThat(alike(demo.out() + demo.err(), archive.toString()))
                .as("what the README shows of it")
                .containsAll(alike(readme(), "/tmp/cuttings-demo-2"));
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

    private static String readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("Three invented newspapers are served");
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    /**
     * The lines without what differs from one run to the next (numbers, times, the blanks that line them up), and without
     * the one that the README shortens.
     */
    private static List<String> alike(String output, String archive) {
        return output.replace(archive, "ARCHIVE")
                .replaceAll("[0-9]+", "0")
                .replaceAll(" +", " ")
                .lines()
                .filter(line -> !line.contains("\"body\""))
                .toList();
    }
}
