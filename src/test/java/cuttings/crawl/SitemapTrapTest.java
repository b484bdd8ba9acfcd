package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.testing.PageServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites that name more sitemaps than anybody can read. */
class SitemapTrapTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    private PageServer server;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void indexesThatAlwaysNameANewOneAreFollowedThreeDeepAndReported() throws Exception {
        AtomicInteger number = new AtomicInteger();
        server.route("/trap.xml", asked -> index("/trap.xml?" + number.incrementAndGet()));

        RunReport report = crawl(NIGHT, SourceLimits.DEFAULTS, "/trap.xml");

        assertThat(server.targets())
                .containsExactly("/robots.txt", "/trap.xml", "/trap.xml?1", "/trap.xml?2", "/trap.xml?3");
        assertThat(report.needsALook()).isTrue();
        assertThat(report.total().examples())
                .singleElement()
                .hasToString("too-many-sources " + server.url("/trap.xml?3")
                        + ": not followed: 1 source deeper than crawl.max_sitemap_depth (3)");
    }

    @Test
    void indexesThatNameManyNewOnesEndWithTheBudgetAndWhatIsLeftIsReported() throws Exception {
        AtomicInteger number = new AtomicInteger();
        server.route(
                "/trap.xml",
                asked -> index(IntStream.range(0, 30)
                        .mapToObj(i -> "/trap.xml?" + number.incrementAndGet())
                        .toArray(String[]::new)));

        RunReport report = crawl(NIGHT, new SourceLimits(40, 100), "/trap.xml");

        assertThat(server.targets()).hasSize(1 + 1 + 40);
        assertThat(report.total().examples())
                .singleElement()
                .hasToString("too-many-sources " + server.url("/trap.xml?1")
                        + ": left for later runs: 1,190 sources more than crawl.max_sources_per_site (40)");
    }

    @Test
    void oneRunAfterTheOtherGetsThroughALongIndexAndTheNewestSitemapIsNeverLeftOut() throws Exception {
        String[] months =
                IntStream.range(0, 20).mapToObj(i -> "/month-" + i + ".xml").toArray(String[]::new);
        server.route("/index.xml", asked -> index(months));
        for (String month : months) {
            server.page(month, "application/xml", sitemap(month + "/story"));
        }
        Set<String> seen = new HashSet<>();
        for (int night = 0; night < 8; night++) {
            int before = server.log().size();
            server.page("/month-19.xml", "application/xml", sitemap("/story-of-night-" + night));
            crawl(NIGHT.plus(Duration.ofDays(night)), new SourceLimits(6, 3), "/index.xml");
            List<String> asked = server.targets().subList(before, server.log().size());
            assertThat(asked).as("night " + night).contains("/month-19.xml");
            seen.addAll(asked);
        }
        assertThat(seen).contains(months);
    }

    @Test
    void theSitemapsThatWereChangedLastComeFirst() throws Exception {
        server.page(
                "/index.xml",
                "application/xml",
                "<sitemapindex>" + part("/b.xml", "2026-02-01") + part("/a.xml", "2026-03-01") + part("/c.xml", "2020")
                        + "</sitemapindex>");

        crawl(NIGHT, new SourceLimits(2, 3), "/index.xml");

        assertThat(server.targets()).containsExactly("/robots.txt", "/index.xml", "/a.xml", "/b.xml");
    }

    private RunReport crawl(Instant now, SourceLimits limits, String path) throws InterruptedException {
        Source source = new Source(SourceKind.SITEMAP, server.url(path), null);
        OneCrawl crawl = new OneCrawl(folder, CrawlSettings.defaults().following(limits), new StopSignal());
        return crawl.at(now, new Site("Harbour Post", List.of(source), List.of(), null, null));
    }

    private PageServer.Reply index(String... paths) {
        String parts = List.of(paths).stream()
                .map(path -> "<sitemap><loc>" + server.url(path) + "</loc></sitemap>")
                .collect(Collectors.joining());
        return PageServer.Reply.page("application/xml", "<sitemapindex>" + parts + "</sitemapindex>");
    }

    private String part(String path, String changed) {
        return "<sitemap><loc>" + server.url(path) + "</loc><lastmod>" + changed + "</lastmod></sitemap>";
    }

    private String sitemap(String path) {
        return "<urlset><url><loc>" + server.url(path) + "</loc></url></urlset>";
    }
}
