package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Fault;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a source contains, reading it ends with an answer. */
class HostileSourcesTest {

    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>t</title><link>https://paper.example/</link>
            <description>d</description><item><title>T &amp; u</title><link>https://paper.example/1?a=1&amp;b=2</link>
            <pubDate>Tue, 11 Jan 2022 15:54:07 +0300</pubDate><guid isPermaLink="true">x</guid></item></channel></rss>""";
    private static final String SITEMAP = """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://paper.example/1</loc>
            <lastmod>2022-01-11</lastmod><news:news><news:title>T</news:title></news:news></url></urlset>""";

    private final Discoverer discoverer = new Discoverer();

    private Discovered read(SourceKind kind, byte[] content) {
        Source source = new Source(kind, "https://paper.example/source", null);
        return discoverer.read(source, Captures.of("text/xml", content));
    }

    @Property(tries = 200)
    void anyBytesHaveAnAnswer(@ForAll SourceKind kind, @ForAll byte[] content) {
        assertThat(read(kind, content)).isNotNull();
    }

    @Property(tries = 200)
    void damagedFeedsHaveAnAnswer(@ForAll long seed) {
        assertThat(read(SourceKind.FEED, damaged(FEED, seed)).candidates()).hasSizeLessThanOrEqualTo(2);
    }

    @Property(tries = 200)
    void damagedSitemapsHaveAnAnswer(@ForAll long seed) {
        assertThat(read(SourceKind.SITEMAP, damaged(SITEMAP, seed)).candidates())
                .hasSizeLessThanOrEqualTo(2);
    }

    @Example
    void ofAPageWithVeryManyLinksTheFirstOnesAreTaken() {
        String links = IntStream.range(0, 30_000)
                .mapToObj(i -> "<a href='/2026/03/story-number-" + i + "'>Story " + i + "</a>")
                .collect(Collectors.joining("\n"));
        Discovered found = read(SourceKind.SECTION_PAGE, links.getBytes(StandardCharsets.UTF_8));
        assertThat(found.candidates()).hasSize(10_000);
        assertThat(found.faults()).extracting(Fault::detail).containsExactly("more than 10000 links");
    }

    @Property(tries = 100)
    void anyAddressIsAStoryOrNot(@ForAll String path) {
        StoryLink.isLikely("https://paper.example/", "https://paper.example/" + path);
        PathTrap.isTrap(path);
        assertThat(Links.absolute("https://paper.example/", path)).isNotNull();
    }

    /** The text with some of its bytes overwritten, dropped or doubled. */
    private static byte[] damaged(String text, long seed) {
        Random random = new Random(seed);
        StringBuilder damaged = new StringBuilder(text);
        for (int blow = 0; blow < 8 && !damaged.isEmpty(); blow++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, (char) random.nextInt(256));
                case 1 -> damaged.deleteCharAt(at);
                case 2 -> damaged.insert(at, "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;");
                default -> damaged.setLength(Math.max(at, 1));
            }
        }
        return damaged.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
