package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a limit: what they leave for the next one, and that they say so. */
class RunLimitsTest {

    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";
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

    @Test
    void aLimitOfPagesLeavesTheRestForTheNextRun() throws Exception {
        String[] paths = {"/a", "/b", "/c"};
        for (String path : paths) {
            site.article(path, "Story " + path, "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        }
        CrawlSettings two = new CrawlSettings(4, List.of(), List.of(), 2, null, null);

        RunReport first = crawl(NIGHT, two, articles(paths));
        RunReport second = crawl(NIGHT.plusSeconds(60), two, articles(paths));

        assertThat(first.ending()).isEqualTo(RunReport.Ending.MAX_PAGES);
        assertThat(first.total().count(Count.ADDED)).isEqualTo(2);
        assertThat(first.total().count(Count.WAITING)).isEqualTo(1);
        assertThat(second.total().count(Count.ADDED)).isEqualTo(1);
        assertThat(second.ending()).isEqualTo(RunReport.Ending.DONE);
        assertThat(second.total().count(Count.WAITING)).isZero();
    }

    @Test
    void aLimitOfPagesOfASiteIsTheEndingWhereItLeftSomethingForTheNextRun() throws Exception {
        String[] paths = {"/a", "/b", "/c"};
        for (String path : paths) {
            site.article(path, "Story " + path, "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        }
        CrawlSettings two = new CrawlSettings(4, List.of(), List.of(), null, 2, null);

        RunReport first = crawl(NIGHT, two, articles(paths));
        RunReport second = crawl(NIGHT.plusSeconds(60), two, articles(paths));

        assertThat(first.ending()).isEqualTo(RunReport.Ending.MAX_PER_SITE);
        assertThat(first.sites().get("Harbour Post").count(Count.WAITING)).isEqualTo(1);
        assertThat(first.needsALook()).isFalse();
        assertThat(second.ending()).isEqualTo(RunReport.Ending.DONE);
    }

    @Test
    void aHostThatWantsToBeLeftAloneLeavesTheLimitOfPagesToTheOthers() throws Exception {
        try (LoopbackSite busy = LoopbackSite.start()) {
            busy.page("/1", 429, "text/plain", "slow down".getBytes(StandardCharsets.UTF_8));
            site.article("/a", "Story", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
            List<String> urls = List.of(busy.url("/1"), busy.url("/2"), busy.url("/3"), site.url("/a"));
            CrawlSettings two = new CrawlSettings(1, List.of(Duration.ofHours(1)), List.of(), 2, null, null);

            RunReport report = crawl(NIGHT, two, new Site("Harbour Post", List.of(), urls, null, null));

            assertThat(busy.requests()).hasSizeLessThan(2);
            assertThat(report.total().count(Count.ADDED)).isEqualTo(1);
        }
    }

    @Test
    void aSiteThatIsOverItsLimitDoesNotKeepAnotherOneAtTheSameHostWaiting() throws Exception {
        String[] many = IntStream.range(0, 150).mapToObj(page -> "/" + page).toArray(String[]::new);
        site.article("/city", "Story", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        CrawlSettings one = new CrawlSettings(4, List.of(), List.of(), null, 1, null);
        Site city = new Site("City", List.of(), List.of(site.url("/city")), null, null);

        RunReport report = new OneCrawl(folder, one, new StopSignal()).at(NIGHT, articles(many), city);

        assertThat(site.requests()).hasSize(2);
        assertThat(report.sites().get("City").count(Count.ADDED)).isEqualTo(1);
        assertThat(report.ending()).isEqualTo(RunReport.Ending.MAX_PER_SITE);
    }

    @Test
    void whatARunWithoutTimeLeavesIsCounted() throws Exception {
        CrawlSettings noTime = new CrawlSettings(4, List.of(), List.of(), null, null, Duration.ZERO);

        RunReport report = crawl(NIGHT, noTime, feed("/feed.xml"));

        assertThat(report.ending()).isEqualTo(RunReport.Ending.MAX_DURATION);
        assertThat(report.total().count(Count.WAITING)).isEqualTo(1);
        assertThat(site.requests()).isEmpty();
    }

    private RunReport crawl(Instant now, CrawlSettings settings, Site what) throws InterruptedException {
        return new OneCrawl(folder, settings, new StopSignal()).at(now, what);
    }

    private Site feed(String path) {
        return new Site(
                "Harbour Post", List.of(new Source(SourceKind.FEED, site.url(path), null)), List.of(), null, null);
    }

    private Site articles(String... paths) {
        return new Site(
                "Harbour Post", List.of(), Stream.of(paths).map(site::url).toList(), null, null);
    }
}
