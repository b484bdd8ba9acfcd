package cuttings.cli;

import static cuttings.archive.warc.HandMadeWarc.answer;
import static cuttings.archive.warc.HandMadeWarc.gzipped;
import static cuttings.archive.warc.HandMadeWarc.joined;
import static cuttings.archive.warc.HandMadeWarc.record;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveException;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcImportCommandTest {

    @TempDir
    private Path folder;

    private Invocation.Result run(String... args) {
        return Invocation.run(Stream.concat(
                        Stream.of(args),
                        Stream.of("--archive", folder.resolve("archive").toString()))
                .toArray(String[]::new));
    }

    private long articles() {
        return run("export").out().lines().count();
    }

    private static byte[] story(int number) {
        String text = "The boat number " + number + " left the quay with ninety passengers and came back at noon. ";
        return answer(
                "https://site" + number % 30 + ".example/" + number,
                "200 OK",
                "text/html; charset=utf-8",
                "<!doctype html><html lang=en><head><title>Boat " + number
                        + " returns</title></head><body><article><h1>Boat "
                        + number + " returns</h1><p>" + text.repeat(6) + "</p><p>" + text.repeat(5)
                        + "</p></article></body></html>");
    }

    private static byte[] broken() {
        return "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: none\r\n\r\n\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    private Path file(String name, byte[]... records) throws IOException {
        boolean members = name.endsWith("members.warc.gz");
        byte[] all = joined(Stream.of(records)
                .map(record -> members ? gzipped(record) : record)
                .toArray(byte[][]::new));
        boolean one = name.endsWith("one.warc.gz");
        return Files.write(folder.resolve(name), one ? gzipped(all) : all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.warc", "members.warc.gz", "one.warc.gz", "named-otherwise"})
    void theArticlesOfAFileComeInAndAllElseIsCounted(String name) throws IOException {
        Path file = file(
                name,
                record("warcinfo", "x:", "application/warc-fields", "software: tests\r\n"),
                story(1),
                answer("https://site1.example/gone", "404 Not Found", "text/html", "<p>gone"),
                broken(),
                answer("https://site1.example/a.png", "200 OK", "image/png", "PNG"),
                record("revisit", "https://site1.example/1", "application/http", "HTTP/1.1 200 OK\r\n\r\n"),
                story(2));

        Invocation.Result result = run("import", "-v", file.toString());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
        assertThat(result.err())
                .contains("1 not-a-page", "1 status-404", "1 revisit", "bad-record", file.toString(), "at byte ");
        assertThat(articles()).isEqualTo(2);
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void aFileThatIsInTheArchiveIsNotReadAgainUnlessToldSo() throws IOException {
        Path file = file("members.warc.gz", story(1), story(2));
        run("import", file.toString());
        long captures = captures();

        Invocation.Result again = run("import", "-v", file.toString());
        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("is in the archive already", "0 pages");

        Invocation.Result anew = run("import", "-v", "--anew", file.toString());
        assertThat(anew.err()).contains("2 pages");
        assertThat(captures()).isEqualTo(captures);
        assertThat(run("history", "1").out()).hasLineCount(2);
    }

    @Test
    void ofManySitesThoseWithMostPagesAreTold() throws IOException {
        byte[][] stories = IntStream.range(0, 60)
                .mapToObj(number -> number % 30 == 3 ? broken() : story(number))
                .toArray(byte[][]::new);
        Invocation.Result result =
                run("import", "-v", file("plain.warc", stories).toString());
        assertThat(result.err()).contains("… 10 more sites", "'cuttings runs show 1' tells of every site");
        assertThat(result.err().lines().count()).isLessThan(32);
        assertThat(run("runs", "show", "1").out()).contains("site29.example");
    }

    @Test
    void aFileThatIsNotThereIsAFaultAndTheOthersComeIn() throws IOException {
        Path file = file("plain.warc", story(1));
        Invocation.Result result = run("import", folder.resolve("gone.warc.gz").toString(), file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("file-unreadable", "gone.warc.gz");
        assertThat(articles()).isOne();
    }

    /** Killed wherever it is, again and again: in the end everything is there, and once. */
    @Test
    void anImportThatIsKilledGoesOn() throws IOException, InterruptedException {
        int count = 1500;
        Path file = file(
                "members.warc.gz",
                IntStream.range(0, count).mapToObj(WarcImportCommandTest::story).toArray(byte[][]::new));
        long before = 0;
        for (int kill = 0; kill < 4; kill++) {
            before = kill == 0 ? 0 : stored();
            killWhenMoreIsStored(file, before);
        }
        assertThat(before).as("articles that survived a kill").isPositive();
        Invocation.Result last = run("import", file.toString());

        assertThat(last.exitCode()).as(last.err()).isZero();
        assertThat(stored()).isEqualTo(count);
        assertThat(captures()).isEqualTo(count);
        assertThat(run("check").exitCode()).isZero();
    }

    private void killWhenMoreIsStored(Path file, long before) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ChildProcess.command(
                        "import",
                        file.toString(),
                        "--archive",
                        folder.resolve("archive").toString()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && stored() <= before) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    private long stored() {
        if (Files.notExists(folder.resolve("archive/archive.db"))) {
            return 0;
        }
        try (Lookup archive = Lookup.open(folder.resolve("archive"))) {
            return archive.count(Filter.ALL);
        } catch (ArchiveException notReady) {
            return 0;
        }
    }

    private long captures() {
        try (Lookup archive = Lookup.open(folder.resolve("archive"))) {
            return archive.statistics().totals().captures();
        }
    }
}
