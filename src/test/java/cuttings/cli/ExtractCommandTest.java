package cuttings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {

    private static final String HTML = "<!doctype html><html lang=en><head><title>Ferry returns</title></head><body>"
            + "<article><h1>Ferry returns to the sound</h1><p>The ferry that links both shores of the sound went back to"
            + " work on Monday after a winter in the yard, and the first crossing carried ninety passengers.</p><p>Its"
            + " captain said that the new engine uses a third less fuel, and that the timetable stays as it was before the"
            + " winter, with a late boat on Fridays.</p></article></body></html>";

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void writePage() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), HTML, UTF_8);
    }

    @Test
    void aSavedPageBecomesOneLineOfJson() {
        Invocation.Result result = Invocation.run("extract", "--url", "https://news.example/ferry", page.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).endsWith("}\n").containsOnlyOnce("\n");
        JsonNode json = json(result.out());
        assertThat(json.get("url").stringValue()).isEqualTo("https://news.example/ferry");
        assertThat(json.get("site").stringValue()).isEqualTo("news.example");
        assertThat(json.get("fetched").stringValue()).isEqualTo("2026-11-23T06:00:00Z");
        assertThat(json.get("body").stringValue()).contains("ninety passengers");
        assertThat(json.get("id").isNull()).isTrue();
    }

    @Test
    void whatTheFileCannotSayIsSaidByOptions() {
        JsonNode json = json(Invocation.run(
                        "extract", "--site", "The Sound", "--fetched", "2022-01-11T15:54", "--pretty", page.toString())
                .out());
        assertThat(json.get("site").stringValue()).isEqualTo("The Sound");
        assertThat(json.get("fetched").stringValue()).isEqualTo("2022-01-11T15:54:00Z");
    }

    @Test
    void gzipAndStandardInputAreReadLikewise() throws IOException {
        Path zipped = Files.write(folder.resolve("page.html.gz"), gzip(HTML));
        String plain = Invocation.run("extract", "--url", "https://news.example/1", page.toString())
                .out();
        assertThat(Invocation.run("extract", "--url", "https://news.example/1", zipped.toString())
                        .out())
                .isEqualTo(plain);
        assertThat(new Invocation()
                        .input(gzip(HTML))
                        .with("extract", "--url", "https://news.example/1", "-")
                        .out())
                .isEqualTo(plain);
    }

    @Test
    void aMissingFileIsNamed() {
        Invocation.Result result =
                Invocation.run("extract", folder.resolve("none.html").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("none.html", "no such file");
    }

    @Test
    void aListThatIsNoTextIsNamed() throws IOException {
        Path list = Files.write(folder.resolve("list.jsonl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
        Invocation.Result result = Invocation.run("extract", "--list", list.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("list.jsonl", "no UTF-8 text");
    }

    @Test
    void aBrokenGzipFileIsAFault() throws IOException {
        byte[] torn = gzip(HTML);
        torn[3] = 77;
        torn[12] ^= 0x55;
        Path zipped = Files.write(folder.resolve("torn.html.gz"), torn);
        Invocation.Result result = Invocation.run("extract", zipped.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("torn.html.gz").hasLineCount(1);
    }

    @Test
    void aListGivesALineForEachPageInItsOrderWhateverHappensToOne() throws IOException {
        Path list = folder.resolve("list.jsonl");
        List<String> lines = IntStream.range(0, 60)
                .mapToObj(i -> i == 7
                        ? "{\"id\":\"p7\",\"page\":\"gone.html\",\"url\":\"https://news.example/7\"}"
                        : i == 9
                                ? "not json"
                                : "{\"id\":\"p" + i + "\",\"page\":\"page.html\",\"url\":\"https://news.example/" + i
                                        + "\",\"headline\":\"never read\"}")
                .toList();
        Files.write(list, lines, UTF_8);
        Invocation.Result result = Invocation.run("extract", "--list", list.toString());
        List<JsonNode> results =
                result.out().lines().map(ExtractCommandTest::json).toList();
        assertThat(results).hasSize(60);
        assertThat(results.get(0).get("id").stringValue()).isEqualTo("p0");
        assertThat(results.get(59).get("url").stringValue()).isEqualTo("https://news.example/59");
        assertThat(results.get(7).at("/fault/kind").stringValue()).isEqualTo("file-unreadable");
        assertThat(results.get(9).get("id").stringValue()).endsWith("list.jsonl:10");
        assertThat(result.err()).matches("60 pages in .* a second, 2 faults\n");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void quietLeavesOutTheRate() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.jsonl"), "{\"id\":1,\"page\":\"page.html\",\"url\":\"https://news.example/1\"}\n");
        Invocation.Result result = Invocation.run("extract", "--quiet", "--list", list.toString());
        assertThat(result.err()).isEmpty();
        assertThat(json(result.out()).get("id").asString()).isEqualTo("1");
    }

    @Test
    void aMissingListIsWrongUsage() {
        Invocation.Result result =
                Invocation.run("extract", "--list", folder.resolve("no.jsonl").toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("no.jsonl");
    }

    @Test
    void aWrongTimeShowsTheRightForm() {
        Invocation.Result result = Invocation.run("extract", "--fetched", "11 Jan", page.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--fetched", "2022-01-11T15:54");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
