package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.crawl.RunReport.Ending;
import cuttings.crawl.SiteReport.Count;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import cuttings.testing.LoopbackFetching;
import cuttings.testing.ManualClock;
import cuttings.testing.PageServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that end while the pause between two requests is waited out. */
class EndWhileWaitingTest {

    private static final String STORY = "<html lang=en><article><h1>Boats return</h1><p>"
            + "The boat left the quay with ninety passengers and came back at noon. ".repeat(9)
            + "</p></article></html>";

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock();
    private PageServer server;

    @BeforeEach
    void start() throws Exception {
        server = new PageServer();
        server.page("/1", "text/html", STORY).page("/2", "text/html", STORY);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noFurtherRequestIsSentAfterASignal() throws Exception {
        StopSignal signal = new StopSignal();

        RunReport report = crawl(CrawlSettings.defaults(), signal, pause -> signal.give());

        assertThat(server.targets()).containsExactly("/robots.txt");
        assertThat(report.ending()).isEqualTo(Ending.STOPPED);
        assertThat(report.total().count(Count.WAITING)).isEqualTo(2);
    }

    @Test
    void noFurtherRequestIsSentWhenTheTimeIsUp() throws Exception {
        CrawlSettings quarterOfAMinute = new CrawlSettings(1, List.of(), List.of(), null, null, Duration.ofSeconds(15));

        RunReport report = crawl(quarterOfAMinute, new StopSignal(), clock::advance);

        assertThat(server.targets()).containsExactly("/robots.txt", "/1");
        assertThat(report.ending()).isEqualTo(Ending.MAX_DURATION);
        assertThat(report.total().count(Count.ADDED)).isEqualTo(1);
        assertThat(report.total().count(Count.WAITING)).isEqualTo(1);
    }

    @Test
    void aPauseOfAnHourEndsWithTheTime() throws Exception {
        CrawlSettings quarterOfAMinute = new CrawlSettings(1, List.of(), List.of(), null, null, Duration.ofSeconds(15));

        RunReport report = crawl(quarterOfAMinute, new StopSignal(), pause -> {
            clock.advance(pause.multipliedBy(2));
            new CountDownLatch(1).await();
        });

        assertThat(server.targets()).containsExactly("/robots.txt");
        assertThat(report.ending()).isEqualTo(Ending.MAX_DURATION);
        assertThat(report.total().count(Count.WAITING)).isEqualTo(2);
    }

    @Test
    void aPauseOfAnHourEndsWithASignal() throws Exception {
        StopSignal signal = new StopSignal();

        RunReport report = crawl(CrawlSettings.defaults(), signal, pause -> {
            signal.give();
            new CountDownLatch(1).await();
        });

        assertThat(server.targets()).containsExactly("/robots.txt");
        assertThat(report.ending()).isEqualTo(Ending.STOPPED);
    }

    private RunReport crawl(CrawlSettings settings, StopSignal stop, Pause pause) throws InterruptedException {
        Site site = new Site(
                "Harbour Post", List.of(), List.of(server.url("/1"), server.url("/2")), null, Duration.ofSeconds(10));
        try (Archive archive = Archive.openForWriting(folder, clock, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(LoopbackFetching.settings(), clock, pause)) {
            return new Crawl(settings, fetcher, new Extractor(), archive, clock)
                    .run(List.of(site), stop, CrawlProgress.NONE);
        }
    }

    /** Something that happens while a pause is waited out, which takes no time. */
    private interface Pause extends Ticker {

        void during(Duration time) throws InterruptedException;

        @Override
        default long nanoTime() {
            return 0;
        }

        @Override
        default void sleep(Duration time) throws InterruptedException {
            if (!time.isZero()) {
                during(time);
            }
        }
    }
}
