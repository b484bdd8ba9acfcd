package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Candidate;
import cuttings.article.Dated;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SitemapReaderTest {

    private static final Source SOURCE =
            new Source(SourceKind.SITEMAP, "https://paper.example/sitemap.xml", Pattern.compile("/news/"));
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + " xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\" xmlns:image=\"urn:image\">";

    private static Discovered read(String sitemap) {
        return SitemapReader.read(SOURCE, Captures.of("application/xml", sitemap));
    }

    private static Dated date(String text) {
        return Dated.parse(text).orElseThrow();
    }

    @Test
    void readsAddressesAndWhenTheyChanged() {
        Discovered found = read(
                HEAD + "<url><loc> https://paper.example/news/1?a=1&amp;b=2 </loc><lastmod>2022-01-11</lastmod></url>"
                        + "<url><image:image><image:loc>https://paper.example/i.jpg</image:loc></image:image>"
                        + "<loc><![CDATA[https://paper.example/news/2]]></loc><lastmod>2022-01-11T15:54+03:00</lastmod></url></urlset>");
        assertThat(found)
                .isEqualTo(Discovered.of(List.of(
                        new Candidate("https://paper.example/news/1?a=1&b=2", null, null, date("2022-01-11")),
                        new Candidate("https://paper.example/news/2", null, null, date("2022-01-11T15:54+03:00")))));
    }

    @Test
    void takesTitleAndDateOfPublicationFromANewsSitemap() {
        Discovered found = read(HEAD + "<url><loc>https://paper.example/news/1</loc><lastmod>2022-01-13</lastmod>"
                + "<n:news><n:publication><n:name>The Paper</n:name></n:publication>"
                + "<n:publication_date>2022-01-11T15:54:00+03:00</n:publication_date>"
                + "<n:title>Rain &amp; wind</n:title></n:news></url></urlset>");
        assertThat(found.candidates())
                .containsExactly(new Candidate(
                        "https://paper.example/news/1",
                        "Rain & wind",
                        date("2022-01-11T15:54:00+03:00"),
                        date("2022-01-13")));
    }

    @Test
    void namesTheSitemapsOfAnIndexWithTheSamePattern() {
        Discovered found = read(
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<sitemap><loc>https://paper.example/s1.xml.gz</loc><lastmod>2022-01-11</lastmod></sitemap></sitemapindex>");
        assertThat(found.parts())
                .containsExactly(new Discovered.Part(
                        new Source(SourceKind.SITEMAP, "https://paper.example/s1.xml.gz", SOURCE.links()),
                        date("2022-01-11")));
        assertThat(found.faults()).isEmpty();
    }

    @Test
    void takesOnlyAddressesOfTheWeb() {
        Discovered found = read(HEAD + "<url><loc>javascript:alert(1)</loc></url><url><loc>/news/1</loc></url>"
                + "<sitemap><loc>file:///etc/passwd</loc></sitemap></urlset>");
        assertThat(found.candidates()).containsExactly(Candidate.of("https://paper.example/news/1"));
        assertThat(found.parts()).isEmpty();
    }

    @Test
    void readsPackedFilesAndPlainLines() throws IOException {
        byte[] packed = gzip(HEAD + "<url><loc>https://paper.example/news/1</loc></url></urlset>");
        assertThat(SitemapReader.read(SOURCE, Captures.of("application/gzip", packed))
                        .candidates())
                .hasSize(1);
        assertThat(read("https://paper.example/news/1\r\n\nhttps://paper.example/news/2")
                        .candidates())
                .hasSize(2);
    }

    @Test
    void readsAFeedThatIsListedAsASitemap() {
        assertThat(
                        read("<rss version=\"2.0\"><channel><item><link>https://paper.example/1</link></item></channel></rss>")
                                .candidates())
                .hasSize(1);
    }

    @Test
    void keepsWhatABrokenFileSaysBeforeItsBreak() throws IOException {
        String whole = HEAD
                + "<url><loc>https://paper.example/news/1</loc></url><url><loc>https://paper.example/news/&nbsp;2</loc></url>";
        assertThat(read(whole + "<url><loc>https://pa").candidates()).hasSizeGreaterThanOrEqualTo(2);
        byte[] packed = gzip(whole + "\n".repeat(100_000));
        Discovered cut = SitemapReader.read(SOURCE, Captures.of("text/xml", Arrays.copyOf(packed, packed.length - 20)));
        assertThat(cut.candidates()).hasSize(2);
        assertThat(cut.faults()).extracting("kind").containsExactly(FaultKind.BAD_SOURCE);
    }

    @Test
    void saysThatAPageIsNoSitemap() {
        assertThat(read("<!doctype html><title>Sorry</title>").faults())
                .extracting("kind")
                .containsExactly(FaultKind.BAD_SOURCE);
    }

    @Test
    @Timeout(20)
    void stopsAtTheProtocolsNumberOfAddresses() throws IOException {
        byte[] packed = gzip(HEAD, "<url><loc>http://p.example/</loc></url>".repeat(100), 600);
        Discovered found = SitemapReader.read(SOURCE, Captures.of("text/xml", packed));
        assertThat(found.candidates()).hasSize(50_000);
        assertThat(found.faults()).extracting("kind").containsExactly(FaultKind.TOO_LARGE);
    }

    @Test
    @Timeout(20)
    void stopsAtAnAddressThatFillsTheMemory() throws IOException {
        byte[] packed = gzip(HEAD + "<url><loc>https://paper.example/", "a".repeat(1 << 20), 200);
        Discovered found = SitemapReader.read(SOURCE, Captures.of("text/xml", packed));
        assertThat(found.faults()).extracting("kind").containsExactly(FaultKind.TOO_LARGE);
    }

    @Test
    @Timeout(20)
    void stopsAtTheProtocolsNumberOfBytes() throws IOException {
        byte[] packed = gzip(HEAD, "\n".repeat(1 << 20), 100);
        Discovered found = SitemapReader.read(SOURCE, Captures.of("text/xml", packed));
        assertThat(found.faults()).extracting("kind").containsExactly(FaultKind.TOO_LARGE);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text, "", 0);
    }

    private static byte[] gzip(String head, String piece, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed, 1 << 16)) {
            out.write(head.getBytes(StandardCharsets.UTF_8));
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            for (int time = 0; time < times; time++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }
}
