package cuttings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuttings.archive.NativeLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite's machine code has to be put somewhere; what happens where the usual folder will not do. */
class NativeLibraryProcessTest {

    private static final String NOEXEC = "mkdir noexec && mount -t tmpfs -o noexec none noexec && ";

    @TempDir
    private Path folder;

    @BeforeEach
    void aPageAndAHome() throws IOException {
        Files.createDirectory(folder.resolve("home"));
        Files.writeString(
                folder.resolve("page.html"),
                "<html><body><article><h1>A headline</h1><p>"
                        + "A paragraph of some length, and then some more of it. ".repeat(20)
                        + "</p></article></body></html>",
                UTF_8);
    }

    @Test
    void isUnpackedToTheUsersCacheWhereTheFolderForTemporaryFilesCannotBeWritten() throws Exception {
        assertWorks(importing("", "/dev/null", "home", "archive"));
        assertThat(folder.resolve("home/.cache/cuttings")).isEmptyDirectory();
    }

    @Test
    void isUnpackedBesideTheArchiveWhereNothingElseCanBeWritten() throws Exception {
        assertWorks(importing("", "/dev/null", "/dev/null", "archive"));
        try (Stream<Path> files = Files.list(folder.resolve("archive"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("archive.db", "archive.lock", "warc");
        }
    }

    @Test
    void isUnpackedElsewhereWhereTheFolderForTemporaryFilesMustNotBeExecutedFrom() throws Exception {
        assumeMountsAreAllowed();
        assertWorks(importing(NOEXEC, "noexec", "home", "archive"));
    }

    @Test
    void oneLineSaysWhatHelpsWhereNothingWorks() throws Exception {
        assumeMountsAreAllowed();
        ChildProcess.Result result = importing(NOEXEC, "noexec", "noexec", "noexec");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err())
                .hasLineCount(1)
                .startsWith("cuttings: SQLite's library cannot be loaded from noexec")
                .contains("failed to map segment", "set TMPDIR to a folder that");
    }

    @Test
    void isLoadedFromWhereTheProcessWasToldWhileALookupReadsItsArguments() throws Exception {
        NativeLibrary.unpackInto(folder);
        assertWorks(importing("", "home", "home", "archive"));
        String line = "java=$1; shift; exec \"$java\" -Dorg.sqlite.lib.path=. -Djava.io.tmpdir=/dev/null"
                + " -Duser.home=/dev/null \"$@\"";
        ChildProcess.Result result =
                ChildProcess.shell(folder, "sh -c '" + line + "' sh \"$@\"", "find", "--archive", "archive", "--count");
        assertThat(result).isEqualTo(new ChildProcess.Result(0, "1\n", ""));
    }

    private static void assertWorks(ChildProcess.Result result) {
        assertThat(result).isEqualTo(new ChildProcess.Result(0, "", ""));
    }

    private void assumeMountsAreAllowed() throws IOException, InterruptedException {
        Process trial = new ProcessBuilder("/bin/sh", "-c", "unshare -rm true 2>/dev/null").start();
        assumeTrue(trial.waitFor() == 0, "a test may not mount anything here");
    }

    private ChildProcess.Result importing(String before, String temporary, String home, String archive)
            throws IOException, InterruptedException {
        String start = before + "java=$1; shift; exec \"$java\" -Djava.io.tmpdir=" + temporary + " -Duser.home=" + home
                + " \"$@\"";
        List<String> shell = before.isEmpty() ? List.of() : List.of("unshare", "-rm");
        String line = String.join(" ", shell) + " sh -c '" + start + "' sh \"$@\"";
        return ChildProcess.shell(folder, line, "import", "--quiet", "--archive", archive, "page.html");
    }
}
