package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are not there, now or for good. */
class NotFoundTest {

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
    void aPageIsGivenUpWhenItWasNotFoundTwiceInARow() throws Exception {
        Site missing = articles("/a");
        crawl(NIGHT, missing);
        crawl(NIGHT.plus(Duration.ofHours(2)), missing);
        crawl(NIGHT.plus(Duration.ofDays(9)), missing);

        assertThat(site.requests()).hasSize(2);
    }

    @Test
    void aPageThatIsNotFoundOnceAfterAnotherFaultIsTriedAgain() throws Exception {
        site.page("/a", 500, "text/plain", "sorry".getBytes(Charset.forName("US-ASCII")));
        crawl(NIGHT, articles("/a"));
        site.page("/a", 404, "text/plain", "none".getBytes(Charset.forName("US-ASCII")));
        crawl(NIGHT.plus(Duration.ofHours(2)), articles("/a"));
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);

        RunReport later = crawl(NIGHT.plus(Duration.ofDays(2)), articles("/a"));

        assertThat(later.total().count(Count.ADDED)).isEqualTo(1);
    }

    private RunReport crawl(Instant now, Site what) throws InterruptedException {
        return new OneCrawl(folder).at(now, what);
    }

    private Site articles(String... paths) {
        return new Site(
                "Harbour Post", List.of(), Stream.of(paths).map(site::url).toList(), null, null);
    }
}
