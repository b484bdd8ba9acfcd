package cuttings;

import static cuttings.crawl.SiteReport.Count.ADDED;
import static cuttings.crawl.SiteReport.Count.PAGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.Crawl;
import cuttings.crawl.CrawlProgress;
import cuttings.crawl.CrawlSettings;
import cuttings.crawl.RunReport;
import cuttings.crawl.SiteReport;
import cuttings.crawl.StopSignal;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Proxies;
import cuttings.fetch.Ticker;
import cuttings.testing.LoopbackFetching;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl of real pages of some eighty newspapers under their own host names, side by side, where they are at hand. */
class CorpusCrawlTest {

    private static final Path CORPUS = Path.of("..", "shared", "corpora", "news");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @BeforeEach
    void corpusIsHere() {
        assumeTrue(Files.exists(CORPUS), () -> "SKIPPED: there are no saved pages in " + CORPUS);
    }

    @Test
    void keepsEveryPageOnceAndFetchesNoneTwice() throws Exception {
        try (CorpusWeb web = CorpusWeb.serve(CORPUS)) {
            int hosts = web.hosts().size();

            SiteReport first = crawl(web).total();

            assertThat(first.count(PAGES)).isEqualTo(web.size());
            assertThat(first.faults()).isEmpty();
            assertThat(first.articles() + otherPages(first)).isEqualTo(web.size());
            assertThat(first.count(ADDED)).isGreaterThan(web.size() * 95L / 100);
            assertThat(archived()).isEqualTo(first.count(ADDED));
            assertThat(web.asked()).hasSize(web.size() + 2 * hosts).doesNotHaveDuplicates();

            SiteReport second = crawl(web).total();

            assertThat(second.count(PAGES)).isZero();
            assertThat(archived()).isEqualTo(first.count(ADDED));
            assertThat(web.asked())
                    .hasSize(2 * hosts)
                    .doesNotHaveDuplicates()
                    .allMatch(url -> url.matches(".*/(robots[.]txt|feed[.]xml|sitemap[.]xml)"));
        }
    }

    private RunReport crawl(CorpusWeb web) throws InterruptedException {
        CrawlSettings allSideBySide = new CrawlSettings(web.hosts().size(), List.of(), List.of(), null, null, null);
        List<Site> sites =
                web.hosts().keySet().stream().map(CorpusCrawlTest::site).toList();
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(
                        LoopbackFetching.settings(Set.of(), Proxies.of(web.proxy())), CLOCK, Ticker.system())) {
            return new Crawl(allSideBySide, fetcher, new Extractor(), archive, CLOCK)
                    .run(sites, new StopSignal(), CrawlProgress.NONE);
        }
    }

    /** One half of the hosts is known by their feeds, the other by their sitemaps. */
    private static Site site(String host) {
        Source source = host.length() % 2 == 0
                ? new Source(SourceKind.FEED, "http://" + host + "/feed.xml", null)
                : new Source(SourceKind.SITEMAP, "http://" + host + "/sitemap.xml", null);
        return new Site(host, List.of(source), List.of(), null, null);
    }

    private static int otherPages(SiteReport report) {
        return report.otherPages().values().stream().mapToInt(Integer::intValue).sum();
    }

    private long archived() {
        try (Lookup lookup = Lookup.open(folder)) {
            return lookup.count(Filter.ALL);
        }
    }
}
