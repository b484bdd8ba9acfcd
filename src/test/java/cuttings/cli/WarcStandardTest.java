package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.warc.HandMadeWarc;
import cuttings.archive.warc.WarcValidator;
import cuttings.testing.LoopbackSite;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every WARC file that a crawl or an import writes keeps to ISO 28500, in the eyes of {@link WarcValidator}. */
class WarcStandardTest {

    private static final List<Misbehaviour> ANSWERS = List.of(
            Misbehaviour.IMAGE,
            Misbehaviour.NOT_GZIP,
            Misbehaviour.CUT_GZIP,
            Misbehaviour.GZIP_BOMB,
            Misbehaviour.SHORT_OF_LENGTH,
            Misbehaviour.CHUNK_SIZE_ZZ,
            Misbehaviour.LARGEST_LENGTH);

    private static final String STORY = "The ferry left the quay at dawn and nobody knew when it would be back. ";

    @TempDir
    Path folder;

    @Test
    void whatACrawlWrites() throws IOException {
        try (LoopbackSite site = LoopbackSite.start()) {
            site.article("/a", "Harbour opens", "Ada Quill", "2026-03-01", STORY.repeat(4), STORY.repeat(3));
            site.redirect("/old", "/a");
            site.page("/größe?q=ä|b", "text/html", "<p>short");
            site.page("/empty", "text/html", "");
            site.feed("/feed.xml", "/a", "/old", "/größe?q=ä|b", "/empty", "/nowhere");
            configure("feeds: [\"" + site.url("/feed.xml") + "\"]");
            crawl();
            crawl();
        }

        WarcValidator.Findings findings = WarcValidator.validate(folder.resolve("archive/warc"));
        assertThat(findings.violations()).isEmpty();
        assertThat(findings.types()).contains("warcinfo", "response", "request");
        assertThat(findings.records()).isGreaterThan(12);
    }

    @Test
    void whatACrawlOfServersThatMisbehaveWrites() throws IOException {
        try (MisbehavingServer server = new MisbehavingServer()) {
            String urls =
                    ANSWERS.stream().map(usual -> '"' + server.url(usual) + '"').collect(Collectors.joining(", "));
            configure("articles: [" + urls + "]");
            crawl();
        }

        WarcValidator.Findings findings = WarcValidator.validate(folder.resolve("archive/warc"));
        assertThat(findings.violations()).isEmpty();
        assertThat(findings.records()).isGreaterThan(14);
    }

    @Test
    void whatAnImportWrites() throws IOException {
        Path warc = folder.resolve("news.warc");
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            records.add(HandMadeWarc.page("https://coast.example/" + i, STORY.repeat(1 + i)));
            records.add(HandMadeWarc.page("https://coast.example/a b|" + i, STORY));
        }
        byte[] again = new String(HandMadeWarc.page("https://coast.example/3", STORY.repeat(4)), StandardCharsets.UTF_8)
                .replace("2022-01-10T06:00:00Z", "2022-01-11T06:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
        records.add(again);
        try (OutputStream out = Files.newOutputStream(warc)) {
            for (byte[] record : records) {
                out.write(record);
            }
        }
        Path page = Files.writeString(folder.resolve("page.html"), "<p>" + STORY.repeat(9));
        Path text = Files.writeString(folder.resolve("Zürich ü.txt"), STORY.repeat(9));
        run("import", warc.toString(), page.toString(), text.toString());

        WarcValidator.Findings findings = WarcValidator.validate(folder.resolve("archive/warc"));
        assertThat(findings.violations()).isEmpty();
        assertThat(findings.types()).contains("warcinfo", "resource", "response", "revisit");
    }

    @Test
    void whatBreaksTheStandardIsSeen() throws IOException {
        whatAnImportWrites();
        Path warc = folder.resolve("archive/warc");
        Path file;
        try (Stream<Path> files = Files.list(warc)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] sound = Files.readAllBytes(file);
        byte[] whole = unpacked(sound);
        assertThat(whole).hasSizeGreaterThan(sound.length);
        for (int place = 0; place < sound.length; place += 97) {
            byte[] broken = sound.clone();
            broken[place] ^= 0x10;
            Files.write(file, broken);
            // A flip may hit what no reader looks at: time and system in a gzip head, the bits that fill up a last
            // byte.
            boolean harmless = Arrays.equals(unpacked(broken), whole);
            assertThat(harmless || !WarcValidator.validate(warc).violations().isEmpty())
                    .as("byte %d", place)
                    .isTrue();
        }
    }

    /** What a file of gzip members holds; nothing if that cannot be read. */
    private static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream members = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return members.readAllBytes();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private void configure(String sources) throws IOException {
        Files.writeString(folder.resolve("cuttings.yaml"), """
                archive: %s
                fetch:
                  user_agent: "CuttingsTest/1 (test@example.org)"
                  delay: 0s
                  allowed_hosts: [127.0.0.1]
                sites:
                  - name: Harbour Post
                    %s
                """.formatted(folder.resolve("archive"), sources));
    }

    private void crawl() {
        run("crawl", "--config", folder.resolve("cuttings.yaml").toString());
    }

    private void run(String... args) {
        Stream<String> archive = args[0].equals("crawl")
                ? Stream.of()
                : Stream.of("--archive", folder.resolve("archive").toString());
        Invocation.Result result =
                Invocation.run(Stream.concat(Stream.of(args), archive).toArray(String[]::new));
        assertThat(result.exitCode()).as(result.err()).isLessThan(2);
    }
}
