package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Dated;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <title>The Paper</title><link>https://paper.example/</link><description>News</description>
            <item><title>Minister &amp;amp; mayor meet &lt;i&gt;again&lt;/i&gt;</title><link>https://paper.example/1</link>
            <pubDate>Tue, 11 Jan 2022 15:54:07 +0300</pubDate></item>
            <item><title>No zone</title><link>/2</link><dc:date>2022-01-12T08:00</dc:date></item>
            <item><guid>https://paper.example/3</guid></item>
            <item><title>Nowhere</title><guid isPermaLink="false">3b</guid></item>
            </channel></rss>
            """;

    private static List<Candidate> read(String feed) {
        Discovered found = FeedReader.read(Captures.of("application/rss+xml", feed));
        assertThat(found.faults()).isEmpty();
        return found.candidates();
    }

    @Test
    void readsAddressTitleAndDateOfRss() {
        assertThat(read(RSS))
                .containsExactly(
                        new Candidate(
                                "https://paper.example/1",
                                "Minister & mayor meet again",
                                Dated.parse("2022-01-11T15:54:07+03:00").orElseThrow(),
                                null),
                        new Candidate(
                                "https://paper.example/2",
                                "No zone",
                                Dated.parse("2022-01-12T08:00").orElseThrow(),
                                null),
                        Candidate.of("https://paper.example/3"));
    }

    @Test
    void takesLinksInTheSpellingsThatBrowsersTake() {
        String feed = """
                <rss version="2.0"><channel><title>The Paper</title><link>https://paper.example/</link><description>x</description>
                <item><link>http:\\\\paper.example\\news\\1.html</link></item><item><link>\\news\\2.html</link></item>
                <item><link>https://paper.example/news/
                    3.html</link></item><item><link>https://paper.example/news/four five|{6}.html</link></item></channel></rss>
                """;
        Capture capture = Captures.of("application/rss+xml", feed);

        assertThat(new Discoverer()
                        .read(new Source(SourceKind.FEED, capture.url(), null), capture)
                        .candidates())
                .extracting(Candidate::url)
                .containsExactly(
                        "http://paper.example/news/1.html",
                        "https://paper.example/news/2.html",
                        "https://paper.example/news/3.html",
                        "https://paper.example/news/four%20five%7C%7B6%7D.html");
    }

    @Test
    void readsAtomAndTellsPublicationFromChange() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><id>x</id><updated>2022-01-13T00:00:00Z</updated>
                <entry><title type="html">Rain &amp;amp; wind</title><id>a</id>
                <link rel="self" href="https://paper.example/a.atom"/><link href="https://paper.example/a"/>
                <updated>2022-01-13T09:00:00Z</updated><published>2022-01-12T09:00:00+01:00</published></entry></feed>
                """;
        assertThat(read(atom))
                .containsExactly(new Candidate(
                        "https://paper.example/a",
                        "Rain & wind",
                        Dated.parse("2022-01-12T09:00:00+01:00").orElseThrow(),
                        Dated.parse("2022-01-13T09:00:00Z").orElseThrow()));
    }

    @Test
    void readsWhatIsThereOfACutFeedAndSaysThatItIsCut() {
        Discovered found = FeedReader.read(
                Captures.of("application/rss+xml", RSS.substring(0, RSS.indexOf("<guid>https://paper.example/3"))));
        assertThat(found.candidates()).hasSize(2);
        assertThat(found.faults())
                .containsExactly(
                        new Fault(FaultKind.BAD_SOURCE, "https://paper.example/source/", "broken off after item 2"));
    }

    @Test
    void aFeedThatIsCutBeforeItsFirstItemIsNoFeed() {
        Discovered found = FeedReader.read(Captures.of("text/xml", "<rss version=\"2.0\"><channel><title>T"));
        assertThat(found.candidates()).isEmpty();
        assertThat(found.faults()).extracting("kind").containsExactly(FaultKind.BAD_SOURCE);
    }

    @Test
    void aFeedThatIsSloppyButWholeIsNoFault() {
        assertThat(read(RSS.replace("No zone", "No & zone").replace("</rss>", "")))
                .hasSize(3);
    }

    @Test
    void readsAFeedWithDoctypeWithoutTouchingTheDoctype() {
        String external = "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        List<Candidate> found = read(RSS.replace("<rss", external + "<rss").replace("No zone", "No &x; zone"));
        assertThat(found).extracting(Candidate::title).contains("No &x; zone");
    }

    @Test
    void readsAFeedWithUndeclaredEntitiesAndControlCharacters() {
        assertThat(read(RSS.replace("No zone", "No&nbsp;zone & more\b")))
                .extracting(Candidate::title)
                .contains("No zone & more");
    }

    @Test
    void decodesAsTheHeaderSays() {
        String feed = RSS.replace("encoding=\"UTF-8\"", "").replace("No zone", "Мороз");
        Discovered found = FeedReader.read(
                Captures.of("application/xml; charset=windows-1251", feed.getBytes(Charset.forName("windows-1251"))));
        assertThat(found.candidates()).extracting(Candidate::title).contains("Мороз");
    }

    @Test
    void saysThatAPageIsNoFeed() {
        Discovered found = FeedReader.read(Captures.of("text/html", "<!doctype html><title>Sorry</title><p>Not here"));
        assertThat(found.candidates()).isEmpty();
        assertThat(found.faults()).singleElement().extracting("kind").isEqualTo(FaultKind.BAD_SOURCE);
    }

    @Test
    void takesTheBeginningOfAnAbsurdlyLongFeed() {
        String end = "</channel></rss>";
        String item = "<item><link>https://paper.example/1</link></item>";
        String padding = " ".repeat(9 << 20);
        Discovered found = FeedReader.read(Captures.of("text/xml", "<rss><channel>" + item + padding + item + end));
        assertThat(found.candidates()).hasSize(1);
        assertThat(found.faults()).extracting("kind").containsExactly(FaultKind.TOO_LARGE);
    }

    @Test
    @Timeout(10)
    void doesNotExpandEntities() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int level = 1; level < 20; level++) {
            laughs.append("<!ENTITY l%d \"&l%d;&l%d;&l%d;&l%d;\">"
                    .formatted(level, level - 1, level - 1, level - 1, level - 1));
        }
        assertThat(read(RSS.replace("<rss", laughs + "]><rss").replace("No zone", "&l19;")))
                .hasSize(3);
    }

    @Test
    @Timeout(10)
    void survivesDeepNesting() {
        String deep = "<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000);
        assertThat(FeedReader.read(Captures.of("text/xml", deep)).candidates()).isEmpty();
        String closed = deep + "</a>".repeat(100_000) + "</channel></rss>";
        assertThat(FeedReader.read(Captures.of("text/xml", closed)).candidates())
                .isEmpty();
    }
}
