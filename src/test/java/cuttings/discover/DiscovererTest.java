package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Candidate;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscovererTest {

    private static final String FRONT = """
            <!doctype html><html><head><title>Front</title>
            <link rel="alternate" type="application/rss+xml" title="News" href="/rss">
            <link rel="alternate" type="application/atom+xml" href="https://paper.example/atom">
            <link rel="alternate" hreflang="de" href="/de/"></head><body>
            <a href="/news/mayor-opens-new-bridge"><img src="b.jpg"></a>
            <a href="/news/mayor-opens-new-bridge?utm_source=front#top">Mayor opens new bridge</a>
            <a href="/2022/01/11/bridge/">Bridge</a>
            <a href="/a/123456">Long number</a>
            <a href="/view.php?id=4711">By number</a>
            <a href="https://www.paper.example/sport/club-wins-first-cup">Club wins</a>
            <a href="https://other.example/news/not-of-this-site">Other</a>
            <a href="/articles/c0lyn8zyrp9o">Opaque name</a>
            <a href="/tag/the-long-word-list">Tag</a>
            <a href="/news/">News</a> <a href="/">Front</a>
            <a href="/files/annual-report-of-2022.pdf">Report</a>
            <a href="/x/y/x/y/x/y/x/a-trap-of-links">Trap</a>
            <a href="javascript:void(0)">Nothing</a> <a href="mailto:desk@paper.example">Write</a>
            </body></html>
            """;

    private static List<Candidate> read(@Nullable Pattern links) {
        Source source = new Source(SourceKind.SECTION_PAGE, "https://paper.example/source/", links);
        return new Discoverer().read(source, Captures.of("text/html", FRONT)).candidates();
    }

    @Test
    void takesStoriesOfASectionPageInTheSpellingsThatBrowsersTake() {
        Source section = new Source(SourceKind.SECTION_PAGE, "https://paper.example/source/", null);
        Discovered found = new Discoverer().read(section, Captures.of("text/html", """
                <a href="\\news\\ferry-back-at-noon.html">1</a> <a href="/news/bridge to close|soon-and-long.html">2</a>
                <a href="https:\\\\paper.example\\news\\choir-sings-for-hours.html">3</a>"""));

        assertThat(found.candidates())
                .extracting(Candidate::url)
                .containsExactly(
                        "https://paper.example/news/ferry-back-at-noon.html",
                        "https://paper.example/news/bridge%20to%20close%7Csoon-and-long.html",
                        "https://paper.example/news/choir-sings-for-hours.html");
    }

    @Test
    void takesLinksThatLookLikeStoriesOfTheSite() {
        assertThat(read(null))
                .extracting(Candidate::url)
                .containsExactly(
                        "https://paper.example/news/mayor-opens-new-bridge",
                        "https://paper.example/2022/01/11/bridge/",
                        "https://paper.example/a/123456",
                        "https://paper.example/view.php?id=4711",
                        "https://www.paper.example/sport/club-wins-first-cup",
                        "https://paper.example/articles/c0lyn8zyrp9o");
    }

    @Test
    void takesTheTitleFromWhicheverLinkHasOne() {
        assertThat(read(null).get(0).title()).isEqualTo("Mayor opens new bridge");
    }

    @Test
    void takesTheLinksThatThePatternFinds() {
        assertThat(read(Pattern.compile("/(?:news|tag)/.")))
                .extracting(Candidate::url)
                .containsExactly(
                        "https://paper.example/news/mayor-opens-new-bridge",
                        "https://other.example/news/not-of-this-site",
                        "https://paper.example/tag/the-long-word-list");
    }

    @Test
    void findsTheFeedsThatAPageAnnounces() {
        Source home = new Source(SourceKind.HOME_PAGE, "https://paper.example/", null);
        assertThat(new Discoverer().read(home, Captures.of("text/html", FRONT)).further())
                .extracting(Source::url)
                .containsExactly("https://paper.example/rss", "https://paper.example/atom");
    }

    @Test
    void givesEachAddressOnce() {
        Source feed = new Source(SourceKind.FEED, "https://paper.example/rss", null);
        String item = "<item><title>T</title><link>https://paper.example/1</link></item>";
        String rss = "<rss version=\"2.0\"><channel><title>x</title><link>https://paper.example/</link><description/>"
                + item.repeat(10_000) + "</channel></rss>";
        assertThat(new Discoverer().read(feed, Captures.of("text/xml", rss)).candidates())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><!-- made by hand --><rss version='2.0'><channel><title>x</title><item><link>https://paper.example/1</link></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><entry><title>t</title><link href='https://paper.example/1'/></entry></feed>",
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://paper.example/1</loc></url></urlset>",
            })
    void readsAFeedOrSitemapWhereAPageOfLinksWasExpected(String content) {
        for (SourceKind page : List.of(SourceKind.SECTION_PAGE, SourceKind.HOME_PAGE)) {
            Source source = new Source(page, "https://paper.example/news", null);
            assertThat(new Discoverer()
                            .read(source, Captures.of("text/xml", content))
                            .candidates())
                    .extracting(Candidate::url)
                    .containsExactly("https://paper.example/1");
        }
    }
}
