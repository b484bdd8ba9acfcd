package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Fault;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source of the configuration that can bring nothing is told of, with what was found there instead. */
class BarrenSourceTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "SECTION_PAGE | <p>Loading …</p>                                | none   | no link in it",
                "SECTION_PAGE | <a href=/about>About</a><a href=/jobs>Jobs</a>  | none   | 2 links, but none looks like an article; say with 'links' which are",
                "SECTION_PAGE | <a href=/story/harbour-bridge-closes-monday>B</a>| /news/ | 1 link, but none matches 'links': /news/",
                "FEED         | <rss><channel><title>E</title></channel></rss>  | none   | no article in it",
                "FEED         | <rss><channel><title>E</title><item><link>https://a.example/x</link></item></channel></rss> | /news/ | 1 address, but none matches 'links': /news/",
                "SITEMAP      | <urlset><url><loc>https://a.example/x</loc></url></urlset> | /news/ | 1 address, but none matches 'links': /news/",
                "HOME_PAGE    | <a href=/story/harbour-bridge-closes-monday>B</a>| none   | it names no feed, and its robots.txt no sitemap",
            })
    void isNamedWithWhatWasFound(SourceKind kind, String content, String links, String found) throws Exception {
        site.page("/news", kind == SourceKind.SECTION_PAGE ? "text/html" : "text/xml", content);

        RunReport report = crawl(NIGHT, source(kind, "/news", links));

        assertThat(report.needsALook()).isTrue();
        assertThat(report.health().get("Harbour Post").reason())
                .isEqualTo("1 source fault, such as nothing-announced " + site.url("/news") + ": " + found);
    }

    @Test
    void isToldOfAgainTheNextNightThoughItSaysThatNothingHasChanged() throws Exception {
        site.page("/news", "text/html", "<p>Loading …</p>");
        crawl(NIGHT, source(SourceKind.SECTION_PAGE, "/news", null));

        RunReport nextNight = crawl(NIGHT.plus(Duration.ofDays(1)), source(SourceKind.SECTION_PAGE, "/news", null));

        assertThat(nextNight.total().faults()).containsEntry("nothing-announced", 1);
    }

    @Test
    void ofASitemapIndexSomePartsMayHoldNothingThatIsWanted() throws Exception {
        index("/index.xml", "/authors.xml", "/news.xml");
        sitemap("/authors.xml", "/authors/quill");
        sitemap("/news.xml", "/news/bridge-closes");
        site.article("/news/bridge-closes", "Bridge", "Ada Quill", "2026-03-01", "The old bridge closes. ".repeat(9));

        RunReport report = crawl(NIGHT, source(SourceKind.SITEMAP, "/index.xml", "/news/"));
        RunReport nextNight = crawl(NIGHT.plus(Duration.ofDays(1)), source(SourceKind.SITEMAP, "/index.xml", "/news/"));

        assertThat(site.requests()).startsWith("/index.xml", "/authors.xml", "/news.xml");
        assertThat(report.total().faults()).isEmpty();
        assertThat(nextNight.total().faults()).isEmpty();
    }

    @Test
    void aSitemapIndexOfWhichNoPartHoldsAnythingWantedIsToldOfEveryNightUntilItsLinksAreMended() throws Exception {
        index("/index.xml", "/inner.xml", "/authors.xml");
        index("/inner.xml", "/2025.xml", "/2026.xml");
        for (String part : List.of("/authors.xml", "/2025.xml", "/2026.xml")) {
            sitemap(part, part + "/a", part + "/b");
        }
        Source wrong = source(SourceKind.SITEMAP, "/index.xml", "/news/");

        List<RunReport> nights = new ArrayList<>();
        for (int night = 0; night < 4; night++) {
            nights.add(crawl(NIGHT.plus(Duration.ofHours(7L * night)), wrong));
        }
        RunReport mended = crawl(NIGHT.plus(Duration.ofHours(28)), source(SourceKind.SITEMAP, "/index.xml", "/2026"));

        assertThat(nights)
                .allSatisfy(night -> assertThat(
                                night.health().get("Harbour Post").reason())
                        .isEqualTo("1 source fault, such as nothing-announced " + site.url("/index.xml")
                                + ": it names 3 sources, but none with an article, such as " + site.url("/authors.xml")
                                + ": 2 addresses, but none matches 'links': /news/"));
        assertThat(mended.total().faults()).containsOnlyKeys("not-found");
    }

    @Test
    void ofAnIndexThatIsNotReadToItsEndNothingIsSaid() throws Exception {
        index("/index.xml", "/authors.xml", "/quiet.xml");
        sitemap("/authors.xml", "/authors/quill");
        sitemap("/quiet.xml");

        assertThat(crawl(NIGHT, source(SourceKind.SITEMAP, "/index.xml", "/news/"))
                        .total()
                        .faults())
                .isEmpty();
        site.page("/quiet.xml", 500, "text/plain", new byte[] {'x'});
        assertThat(crawl(NIGHT.plus(Duration.ofDays(1)), source(SourceKind.SITEMAP, "/index.xml", "/news/"))
                        .total()
                        .faults())
                .containsOnlyKeys("server-error");
    }

    @Test
    void aFrontPageWhoseFeedsAreAllEmptyIsToldOf() throws Exception {
        site.page("/", "text/html", "<link rel=alternate type=application/rss+xml href=/feed.xml><p>Front page</p>");
        site.feed("/feed.xml");

        RunReport report = crawl(NIGHT, source(SourceKind.HOME_PAGE, "/", null));

        assertThat(report.health().get("Harbour Post").reason())
                .endsWith("it names 1 source, but none with an article, such as " + site.url("/feed.xml")
                        + ": no article in it");
    }

    private void index(String path, String... parts) {
        site.page(path, "text/xml", "<sitemapindex>" + locations("sitemap", parts) + "</sitemapindex>");
    }

    private void sitemap(String path, String... pages) {
        site.page(path, "text/xml", "<urlset>" + locations("url", pages) + "</urlset>");
    }

    private String locations(String element, String... paths) {
        return Stream.of(paths)
                .map(path -> "<" + element + "><loc>" + site.url(path) + "</loc></" + element + ">")
                .collect(Collectors.joining());
    }

    @Test
    void anAddressWhoseHostRestsIsToldWithTheEndOfTheRestThoughItIsKnownAsOneOfAnotherSite() throws Exception {
        byte[] slowDown = "slow down".getBytes(StandardCharsets.US_ASCII);
        site.page("/a", 429, "text/plain", slowDown);
        Site configured = new Site("Harbour Post", List.of(), List.of(site.url("/a")), null, null);
        Site given = new Site("127.0.0.1", List.of(), List.of(site.url("/a")), null, null);
        new OneCrawl(folder).at(NIGHT, configured);

        RunReport report = new OneCrawl(folder).at(NIGHT.plusSeconds(60), given);

        assertThat(site.requests()).hasSize(1);
        assertThat(report.health().get("127.0.0.1").explanation())
                .isEqualTo("could not be asked; left alone until 2026-03-02T03:00:00Z");
    }

    @Test
    void aSourceThatIsBrokenIsAskedInEveryRunUntilItIsMended() throws Exception {
        for (int run = 0; run < 5; run++) {
            site.page("/news.xml", "text/html", "<html><body><h1>Maintenance</h1></body></html>");
            crawl(NIGHT.plusSeconds(run), source(SourceKind.SITEMAP, "/news.xml", null));
        }
        sitemap("/news.xml", "/story");

        RunReport mended = crawl(NIGHT.plusSeconds(5), source(SourceKind.SITEMAP, "/news.xml", null));

        assertThat(site.requests()).hasSize(7).endsWith("/news.xml", "/story");
        assertThat(mended.total().faults()).containsOnlyKeys("not-found");
    }

    @Test
    void theSourceOfAQuietDayIsNoFault() throws Exception {
        site.page("/news", "text/xml", "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>");

        RunReport report = crawl(NIGHT, source(SourceKind.SITEMAP, "/news", null));

        assertThat(report.needsALook()).isFalse();
        assertThat(report.sites().get("Harbour Post").examples())
                .extracting(Fault::kind)
                .isEmpty();
    }

    private RunReport crawl(Instant now, Source source) throws InterruptedException {
        return new OneCrawl(folder).at(now, new Site("Harbour Post", List.of(source), List.of(), null, null));
    }

    private Source source(SourceKind kind, String path, String links) {
        return new Source(kind, site.url(path), links == null ? null : Pattern.compile(links));
    }
}
