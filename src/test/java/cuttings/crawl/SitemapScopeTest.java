package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Proxies;
import cuttings.fetch.Ticker;
import cuttings.testing.LoopbackFetching;
import cuttings.testing.PageServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sitemaps that name pages of a host that is not their own, under two addresses of this machine. */
class SitemapScopeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
    private static final String PAGE = "<p>Nothing</p>";

    @TempDir
    Path folder;

    private PageServer server;
    private PageServer other;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
        other = new PageServer("127.0.0.2", 0);
        Stream.of("/a", "/b", "/c").forEach(page -> {
            server.page(page, "text/html", PAGE);
            other.page(page, "text/html", PAGE);
        });
        server.page(
                "/sitemap.xml",
                "application/xml",
                sitemap(server.url("/a"), other.url("/a"), other.url("/b"), other.url("/c")));
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }

    @Test
    void pagesOfAHostThatDoesNotKnowTheSitemapAreLeftOutAndCounted() throws Exception {
        RunReport report = crawl(sitemapOf(server));

        assertThat(server.targets()).contains("/a");
        assertThat(other.targets()).containsExactly("/robots.txt");
        assertThat(report.total().faults()).containsExactly(Map.entry("foreign-pages", 1));
        assertThat(report.total().examples().get(0).detail())
                .startsWith("left out: 3 pages of 1 other host, such as " + other.url("/a"));
        assertThat(report.needsALook()).isFalse();
    }

    @Test
    void pagesOfAHostWhoseRobotsTxtNamesTheSitemapAreWanted() throws Exception {
        other.page("/robots.txt", "text/plain", "Sitemap: " + server.url("/sitemap.xml"));

        RunReport report = crawl(sitemapOf(server));

        assertThat(other.targets()).contains("/a", "/b", "/c");
        assertThat(report.total().faults()).isEmpty();
    }

    @Test
    void pagesOfAHostWhoseRobotsTxtNamesTheIndexOfTheSitemapAreWanted() throws Exception {
        server.page(
                "/index.xml",
                "application/xml",
                "<sitemapindex><sitemap><loc>" + server.url("/sitemap.xml") + "</loc></sitemap></sitemapindex>");
        other.page("/robots.txt", "text/plain", "Sitemap: " + server.url("/index.xml"));

        crawl(new Source(SourceKind.SITEMAP, server.url("/index.xml"), null));

        assertThat(other.targets()).contains("/a", "/b", "/c");
    }

    @Test
    void pagesOfAHostThatTheSiteIsConfiguredWithAreWanted() throws Exception {
        crawl(sitemapOf(server), new Source(SourceKind.FEED, other.url("/feed.xml"), null));

        assertThat(other.targets()).contains("/a", "/b", "/c");
    }

    @Test
    void aSitemapOfWhichEveryPageIsLeftOutNeedsALook() throws Exception {
        server.page("/sitemap.xml", "application/xml", sitemap(other.url("/a"), other.url("/b")));

        RunReport report = crawl(sitemapOf(server));

        assertThat(report.needsALook()).isTrue();
        assertThat(report.total().faults()).containsOnlyKeys("foreign-pages", "nothing-announced");
    }

    private static Source sitemapOf(PageServer host) {
        return new Source(SourceKind.SITEMAP, host.url("/sitemap.xml"), null);
    }

    private static String sitemap(String... urls) {
        return Stream.of(urls)
                .map(url -> "<url><loc>" + url + "</loc></url>")
                .collect(Collectors.joining("", "<urlset>", "</urlset>"));
    }

    private RunReport crawl(Source... sources) throws InterruptedException {
        Site site = new Site("Harbour Post", List.of(sources), List.of(), null, null);
        Set<String> loopback = Set.of("127.0.0.1", "127.0.0.2");
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
                Fetcher fetcher =
                        new Fetcher(LoopbackFetching.settings(loopback, Proxies.NONE), CLOCK, Ticker.system())) {
            return new Crawl(CrawlSettings.defaults(), fetcher, new Extractor(), archive, CLOCK)
                    .run(List.of(site), new StopSignal(), CrawlProgress.NONE);
        }
    }
}
