package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteHealth.Verdict;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site is judged that was not asked in a run. */
class SiteHistoryTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final byte[] SORRY = "sorry".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private LoopbackSite site;
    private Site harbour;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        Source feed = new Source(SourceKind.FEED, site.url("/feed.xml"), null);
        harbour = new Site("Harbour Post", List.of(feed), List.of(), null, null);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aSiteThatWantsToBeLeftAloneKeepsItsVerdictUntilItIsAskedAgain() throws Exception {
        site.page("/feed.xml", 429, "text/plain", SORRY);
        SiteHealth first = health(crawl(NIGHT));
        SiteHealth during = health(crawl(NIGHT.plusSeconds(600)));
        SiteHealth stillDuring = health(crawl(NIGHT.plusSeconds(1200)));
        site.feed("/feed.xml");

        SiteHealth after = health(crawl(NIGHT.plus(Duration.ofHours(2))));

        assertThat(site.requests()).hasSize(2);
        assertThat(first.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(List.of(during, stillDuring)).containsOnly(first);
        assertThat(during.explanation()).contains("429").endsWith("left alone until 2026-03-02T03:00:00Z");
        assertThat(after).isEqualTo(SiteHealth.OK);
    }

    @Test
    void aSiteWhoseRobotsTxtCannotBeHadKeepsItsVerdictUntilItIsAskedAgain() throws Exception {
        site.page("/robots.txt", 500, "text/plain", SORRY);
        site.feed("/feed.xml");
        SiteHealth first = health(crawl(NIGHT));

        RunReport second = crawl(NIGHT.plusSeconds(600));

        assertThat(site.requests()).isEmpty();
        assertThat(second.needsALook()).isTrue();
        assertThat(health(second)).isEqualTo(first);
        assertThat(first.verdict()).isEqualTo(Verdict.FAILING);
    }

    @Test
    void aSiteThatCouldNotBeAskedIsNotWellThoughItAlwaysWas() throws Exception {
        site.feed("/feed.xml");
        Site other = new Site("Valley Mark", List.of(), List.of(site.url("/a")), null, null);
        site.page("/a", 429, "text/plain", SORRY);
        new OneCrawl(folder).at(NIGHT, other);

        SiteHealth health = health(crawl(NIGHT.plusSeconds(60)));

        assertThat(health.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(health.explanation()).isEqualTo("could not be asked; left alone until 2026-03-02T03:00:00Z");
    }

    @Test
    void aSiteOfWhichNothingWasDueStaysWell() throws Exception {
        site.feed("/feed.xml");
        crawl(NIGHT);

        RunReport second = crawl(NIGHT.plusSeconds(1));

        assertThat(site.requests()).hasSize(1);
        assertThat(health(second)).isEqualTo(SiteHealth.OK);
    }

    private RunReport crawl(Instant now) throws InterruptedException {
        return new OneCrawl(folder).at(now, harbour);
    }

    private static SiteHealth health(RunReport report) {
        return report.health().get("Harbour Post");
    }
}
