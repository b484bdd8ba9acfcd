package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code check}, {@code backup} and {@code capture}. */
class CareCommandsTest {

    private static final String PAGE = "<p>page</p>";

    @TempDir
    private Path folder;

    private Path archive = Path.of("");

    @BeforeEach
    void fill() {
        archive = FilledArchive.in(folder);
    }

    private Invocation.Result run(String... args) {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive.toString())
                .with(args);
    }

    private void damage() throws IOException {
        try (var files = Files.list(archive.resolve("warc"))) {
            Path warc = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(warc);
            bytes[bytes.length / 2] ^= 1;
            Files.write(warc, bytes);
        }
    }

    @Test
    void aSoundArchiveIsFoundSound() {
        Invocation.Result result = run("check");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("sound: 5 articles, 6 texts, 6 captures are as they were written\n");
        assertThat(result.err()).isEmpty();
        assertThat(run("check", "--quiet").out()).isEmpty();
    }

    @Test
    void damageIsListedAndEndsWithTheArchivesCode() throws IOException {
        damage();

        Invocation.Result result = run("check");

        assertThat(result.exitCode()).isEqualTo(ExitCode.ARCHIVE.number());
        assertThat(result.out())
                .contains("the record at byte")
                .isEqualTo(run("check", "--quiet").out());
        assertThat(result.err()).contains("is damaged", "backup").hasLineCount(2);
    }

    @Test
    void aProgramLearnsWhatIsDamaged() throws IOException {
        JsonNode sound = new JsonMapper().readTree(run("check", "--json").out());
        damage();
        Invocation.Result result = run("check", "--json");
        JsonNode damaged = new JsonMapper().readTree(result.out());

        assertThat(sound.get("sound").booleanValue()).isTrue();
        assertThat(sound.get("revisions").intValue()).isEqualTo(6);
        assertThat(damaged.get("sound").booleanValue()).isFalse();
        assertThat(damaged.get("damages")).isNotEmpty();
        assertThat(result.exitCode()).isEqualTo(3);
    }

    @Test
    void aPersonSeesHowFarTheCheckIs() {
        assertThat(new Invocation()
                        .environment("CUTTINGS_ARCHIVE", archive.toString())
                        .onTerminal(80)
                        .with("check")
                        .err())
                .contains("checking WARC records\n");
    }

    @Test
    void aBackupIsASoundArchive() {
        String copy = folder.resolve("copies").resolve("monday").toString();

        Invocation.Result result = run("backup", copy);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out() + result.err()).isEmpty();
        assertThat(Invocation.run("check", "--archive", copy).exitCode()).isZero();
        assertThat(Invocation.run("export", "--archive", copy).out())
                .isEqualTo(run("export").out());
    }

    @Test
    void aBackupOverwritesNoArchive() {
        Invocation.Result result = run("backup", archive.toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("holds an archive already").hasLineCount(1);
    }

    @Test
    void aBackupMixesWithNothingElse() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.createFile(full.resolve("letter.txt"));

        Invocation.Result result = run("backup", full.toString());

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("cuttings: " + full + " is not empty; name another folder for the copy\n");
        assertThat(full).isDirectoryContaining("glob:**letter.txt").isDirectoryNotContaining("glob:**warc");
    }

    @Test
    void whereNothingWasCrawledThereIsNoSiteToJudge() {
        assertThat(run("sites").err())
                .isEqualTo("no site has been crawled yet; 'cuttings stats' tells what was imported\n");
        assertThat(run("runs").err()).isEqualTo("nothing has been crawled or imported yet\n");
    }

    @Test
    void theRawPageIsGivenBackToTheByte() throws IOException {
        Path file = folder.resolve("raw.html");
        Path packed = folder.resolve("raw.html.gz");

        assertThat(run("capture", "1").out()).isEqualTo(PAGE);
        assertThat(run("capture", "1", "-o", file.toString()).out()).isEmpty();
        assertThat(run("capture", "1", "-o", packed.toString()).exitCode()).isZero();

        assertThat(file).hasContent(PAGE);
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void aPageCannotSteerTheTerminal() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"),
                "<html lang=en><title>Boats</title><article><h1>Boats\u001b]0;owned\u0007 return</h1><p>"
                        + "The boat left the quay with ninety passengers and came back at noon. ".repeat(12)
                        + "</p></article></html>");
        assertThat(run("import", "--url", "https://coast.example/boats", page.toString())
                        .exitCode())
                .isZero();
        Invocation terminal = new Invocation()
                .environment("CUTTINGS_ARCHIVE", archive.toString())
                .environment("PAGER", "cat")
                .onTerminal(80);

        assertThat(run("capture", "6").out()).contains("\u001b");
        assertThat(terminal.with("capture", "6").out()).contains("<h1>Boats").doesNotContain("\u001b", "\u0007");
    }

    @Test
    void anUnknownNumberIsWrongUsage() {
        Invocation.Result result = run("capture", "99");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no article 99").hasLineCount(2);
    }
}
