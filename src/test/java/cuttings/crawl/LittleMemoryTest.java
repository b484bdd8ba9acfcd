package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.crawl.SiteReport.Count;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import cuttings.testing.LoopbackFetching;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where memory runs out for one host, the others go on, the report tells, and the next run does the rest. */
@Timeout(60)
class LittleMemoryTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";

    @TempDir
    Path folder;

    private LoopbackSite poor;
    private LoopbackSite rich;

    @BeforeEach
    void start() throws IOException {
        poor = site();
        rich = site();
    }

    private static LoopbackSite site() throws IOException {
        LoopbackSite site = LoopbackSite.start();
        for (String path : List.of("/a", "/b", "/c")) {
            site.article(path, "Story " + path, "Ada Quill", "2026-03-01T10:00:00Z", STORY, path + STORY);
        }
        return site;
    }

    @AfterEach
    void stop() {
        poor.close();
        rich.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lane", "keeper"})
    void theOtherHostsGoOnAndTheNextRunDoesTheRest(String thread) throws Exception {
        RunReport first = crawl(new ScarceClock(thread), NIGHT);
        RunReport second = crawl(Clock.fixed(NIGHT.plusSeconds(60), ZoneOffset.UTC), NIGHT.plusSeconds(60));

        assertThat(first.total().faults().keySet()).containsExactly("out-of-memory");
        assertThat(first.total().count(Count.ADDED)).isLessThan(6);
        assertThat(first.needsALook()).isTrue();
        assertThat(first.health().values())
                .filteredOn(health -> !health.isOk())
                .isNotEmpty()
                .allSatisfy(health -> assertThat(health.reason())
                        .matches("1 host broken off for want of memory, [0-3] pages? left for the next run,"
                                + " such as out-of-memory 127\\.0\\.0\\.1:\\d+: .*Java heap space.*"));
        assertThat(first.total().count(Count.SOURCE_FAULTS)).isZero();
        assertThat(first.total().count(Count.WAITING)).isPositive();
        assertThat(first.total().count(Count.ADDED) + second.total().count(Count.ADDED))
                .isEqualTo(6);
        assertThat(second.total().faults()).isEmpty();
    }

    @Test
    void aHostThatBreaksOffDoesNotTouchTheOther() throws Exception {
        RunReport first = crawl(new ScarceClock("lane"), NIGHT);

        assertThat(first.sites().values().stream().map(site -> site.count(Count.ADDED)))
                .contains(3L);
    }

    private RunReport crawl(InstantSource clock, Instant now) throws InterruptedException {
        Clock dates = Clock.fixed(now, ZoneOffset.UTC);
        Clock scarce = clock instanceof Clock given ? given : dates;
        try (Archive opened = Archive.openForWriting(folder, scarce, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(LoopbackFetching.settings(), clock, Ticker.system())) {
            return new Crawl(CrawlSettings.defaults(), fetcher, new Extractor(), opened, dates)
                    .run(List.of(of("Poor", poor), of("Rich", rich)), new StopSignal(), CrawlProgress.NONE);
        }
    }

    private static Site of(String name, LoopbackSite site) {
        List<String> urls = List.of(site.url("/a"), site.url("/b"), site.url("/c"));
        return new Site(name, List.of(), urls, null, null);
    }

    /** Stands still, and once, when a thread of a certain kind asks it for the third time, there is no memory left. */
    private static final class ScarceClock extends Clock {

        private final String thread;
        private final AtomicInteger asked = new AtomicInteger();

        ScarceClock(String thread) {
            this.thread = thread;
        }

        @Override
        public Instant instant() {
            if (Thread.currentThread().getName().startsWith(thread) && asked.incrementAndGet() == 3) {
                throw new OutOfMemoryError("Java heap space");
            }
            return NIGHT;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
