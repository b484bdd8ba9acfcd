package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.PageServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and sitemaps that break off, name each other, or say that they have not changed. */
class AnnouncedSourcesTest {

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
    void aFeedThatBrokeOffNeedsALookAndIsAskedForAllOfItAgain() throws Exception {
        unlessChanged("/feed.xml", "application/rss+xml", "<rss version=\"2.0\"><channel><title>T");

        RunReport first = crawl(NIGHT, SourceKind.FEED, "/feed.xml");
        RunReport second = crawl(NIGHT.plus(Duration.ofDays(1)), SourceKind.FEED, "/feed.xml");

        assertThat(first.needsALook()).isTrue();
        assertThat(first.total().faults()).containsExactly(Map.entry("bad-source", 1));
        assertThat(second.health()).isEqualTo(first.health());
    }

    @Test
    void theSitemapsOfAnIndexAreAskedInEachNightsRunThoughTheIndexIsAlwaysTheSame() throws Exception {
        unlessChanged("/index.xml", "application/xml", index("/news.xml"));
        for (int night = 0; night < 18; night++) {
            server.page("/news.xml", "application/xml", sitemap("/story-" + night));
            RunReport report = crawl(NIGHT.plus(Duration.ofDays(night)), SourceKind.SITEMAP, "/index.xml");
            assertThat(report.total().count(Count.ANNOUNCED))
                    .as("night " + night)
                    .isEqualTo(1);
        }
    }

    @Test
    void aSitemapThatOnlyRobotsTxtNamesIsAskedInEachHourlyRunThatItBringsSomething() throws Exception {
        server.page("/robots.txt", "text/plain", "Sitemap: " + server.url("/news.xml"));
        server.page("/", "text/html", "<p>Front page</p>");
        for (int hour = 0; hour < 24; hour++) {
            server.page("/news.xml", "application/xml", sitemap("/story-" + hour));
            RunReport report = crawl(NIGHT.plus(Duration.ofHours(hour)), SourceKind.HOME_PAGE, "/");
            assertThat(report.total().count(Count.ANNOUNCED)).as("hour " + hour).isEqualTo(1);
        }
    }

    @Test
    void aFrontPageIsAskedOnceARunWithItsRobotsTxtAndItsQuietSitemapLessOften() throws Exception {
        server.page("/robots.txt", "text/plain", "Sitemap: " + server.url("/news.xml"));
        server.page("/", "text/html", "<p>Front page</p>");
        server.page("/news.xml", "application/xml", sitemap("/story"));
        for (int hour = 0; hour < 24; hour++) {
            crawl(NIGHT.plus(Duration.ofHours(hour)), SourceKind.HOME_PAGE, "/");
        }

        assertThat(server.targets().stream().filter("/robots.txt"::equals)).hasSize(24);
        assertThat(server.targets().stream().filter("/"::equals)).hasSize(24);
        assertThat(server.targets().stream().filter("/news.xml"::equals)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset><url><loc>/story</loc><lastmod>2025-01-05</lastmod></url></urlset>",
                "<sitemapindex><sitemap><loc>/part.xml</loc><lastmod>2025-01-05</lastmod></sitemap></sitemapindex>"
            })
    void whatARunForCertainDaysPassesOverIsThereForLaterRunsThoughTheSourceStaysTheSame(String sitemap)
            throws Exception {
        unlessChanged("/sitemap.xml", "application/xml", sitemap);
        unlessChanged("/part.xml", "application/xml", sitemap("/story"));
        CrawlSettings thisYear = CrawlSettings.defaults().forPeriod(new Period(LocalDate.of(2026, 1, 1), null));

        RunReport first = crawl(NIGHT, thisYear, SourceKind.SITEMAP, "/sitemap.xml");
        RunReport second = crawl(NIGHT.plusSeconds(60), SourceKind.SITEMAP, "/sitemap.xml");

        assertThat(first.total().count(Count.ANNOUNCED)).isZero();
        assertThat(second.total().count(Count.ANNOUNCED)).isEqualTo(1);
    }

    private RunReport crawl(Instant now, SourceKind kind, String path) throws InterruptedException {
        return crawl(now, CrawlSettings.defaults(), kind, path);
    }

    private RunReport crawl(Instant now, CrawlSettings settings, SourceKind kind, String path)
            throws InterruptedException {
        Source source = new Source(kind, server.url(path), null);
        return new OneCrawl(folder, settings, new StopSignal())
                .at(now, new Site("Harbour Post", List.of(source), List.of(), null, null));
    }

    /** Puts up content that is sent only to who does not name its validator. */
    private void unlessChanged(String path, String type, String content) {
        server.route(
                path,
                asked -> asked.header("If-None-Match").isPresent()
                        ? PageServer.Reply.status(304, "ETag", "\"1\"")
                        : new PageServer.Reply(
                                200,
                                Map.of("Content-Type", type, "ETag", "\"1\""),
                                content.getBytes(StandardCharsets.UTF_8)));
    }

    private String index(String... paths) {
        StringBuilder index = new StringBuilder("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (String path : paths) {
            index.append("<sitemap><loc>").append(server.url(path)).append("</loc></sitemap>");
        }
        return index.append("</sitemapindex>").toString();
    }

    private String sitemap(String path) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + server.url(path)
                + "</loc></url></urlset>";
    }
}
