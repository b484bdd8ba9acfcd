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
import cuttings.fetch.FetchSettings;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crawl of real pages, as saved from some eighty newspapers, where they are at hand. */
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
        try (CorpusSite site = CorpusSite.serve(CORPUS)) {
            long pages = site.pages().size();

            SiteReport first = crawl(site).total();

            assertThat(first.count(PAGES)).isEqualTo(pages);
            assertThat(first.faults()).isEmpty();
            assertThat(first.articles() + otherPages(first)).isEqualTo(pages);
            assertThat(first.count(ADDED)).isGreaterThan(pages * 9 / 10);
            assertThat(archived()).isEqualTo(first.count(ADDED));
            assertThat(site.asked()).hasSize((int) pages + 2).doesNotHaveDuplicates();

            SiteReport second = crawl(site).total();

            assertThat(second.count(PAGES)).isZero();
            assertThat(archived()).isEqualTo(first.count(ADDED));
            assertThat(site.asked()).containsExactlyInAnyOrder("/robots.txt", "/sitemap.xml");
        }
    }

    private RunReport crawl(CorpusSite site) throws InterruptedException {
        Source sitemap = new Source(SourceKind.SITEMAP, site.sitemap(), null);
        Site configured = new Site("newspapers", List.of(sitemap), List.of(), null, null);
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(settings(site.host()), CLOCK, Ticker.system())) {
            return new Crawl(CrawlSettings.defaults(), fetcher, new Extractor(), archive, CLOCK)
                    .run(List.of(configured), new StopSignal(), CrawlProgress.NONE);
        }
    }

    private static FetchSettings settings(String host) {
        FetchSettings usual = FetchSettings.defaults("cuttings-test/1");
        return new FetchSettings(
                usual.userAgent(),
                Duration.ZERO,
                Duration.ZERO,
                usual.connectTimeout(),
                usual.firstByteTimeout(),
                usual.callTimeout(),
                usual.maxBytes(),
                usual.maxExpandedBytes(),
                usual.maxRedirects(),
                Set.of(host),
                null);
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
