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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site is judged that was not asked in a run. */
class SiteHistoryTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final String QUIET_DAY = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>";
    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";
    private static final byte[] SORRY = "sorry".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private LoopbackSite site;
    private Site harbour;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        Source newsSitemap = new Source(SourceKind.SITEMAP, site.url("/news.xml"), null);
        harbour = new Site("Harbour Post", List.of(newsSitemap), List.of(), null, null);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void aSiteThatWantsToBeLeftAloneKeepsItsVerdictUntilItIsAskedAgain() throws Exception {
        site.page("/news.xml", 429, "text/plain", SORRY);
        SiteHealth first = health(crawl(NIGHT));
        SiteHealth during = health(crawl(NIGHT.plusSeconds(600)));
        SiteHealth stillDuring = health(crawl(NIGHT.plusSeconds(1200)));
        site.page("/news.xml", "application/xml", QUIET_DAY);

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
        site.page("/news.xml", "application/xml", QUIET_DAY);
        SiteHealth first = health(crawl(NIGHT));

        RunReport second = crawl(NIGHT.plusSeconds(600));

        assertThat(site.requests()).isEmpty();
        assertThat(second.needsALook()).isTrue();
        assertThat(health(second)).isEqualTo(first);
        assertThat(first.verdict()).isEqualTo(Verdict.FAILING);
    }

    @Test
    void aSiteThatCouldNotBeAskedIsNotWellThoughItAlwaysWas() throws Exception {
        site.page("/news.xml", "application/xml", QUIET_DAY);
        Site other = new Site("Valley Mark", List.of(), List.of(site.url("/a")), null, null);
        site.page("/a", 429, "text/plain", SORRY);
        new OneCrawl(folder).at(NIGHT, other);

        SiteHealth health = health(crawl(NIGHT.plusSeconds(60)));

        assertThat(health.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(health.explanation()).isEqualTo("could not be asked; left alone until 2026-03-02T03:00:00Z");
    }

    @Test
    void aSiteOfWhichNothingWasDueStaysWell() throws Exception {
        site.page("/news.xml", "application/xml", QUIET_DAY);
        crawl(NIGHT);

        RunReport second = crawl(NIGHT.plusSeconds(1));

        assertThat(site.requests()).hasSize(1);
        assertThat(health(second)).isEqualTo(SiteHealth.OK);
    }

    @Test
    void aSilentSiteStaysSilentWhenItsBetterDaysAreForgotten() throws Exception {
        Instant night = NIGHT;
        for (int run = 0; run < 8; run++) {
            site.page("/news.xml", "application/xml", urlset("/story-" + run));
            crawl(night = night.plus(Duration.ofDays(1)));
        }
        List<Verdict> silence = new ArrayList<>();
        for (int run = 0; run < 30; run++) {
            silence.add(health(crawl(night = night.plus(Duration.ofDays(20)))).verdict());
        }
        site.page("/news.xml", "application/xml", urlset("/at-last"));

        assertThat(silence).endsWith(Collections.nCopies(28, Verdict.SILENT).toArray(Verdict[]::new));
        assertThat(health(crawl(night.plus(Duration.ofDays(20)))).verdict()).isEqualTo(Verdict.OK);
    }

    private String urlset(String path) {
        site.article(path, "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        return QUIET_DAY.replace("><", "><url><loc>" + site.url(path) + "</loc></url><");
    }

    private RunReport crawl(Instant now) throws InterruptedException {
        return new OneCrawl(folder).at(now, harbour);
    }

    private static SiteHealth health(RunReport report) {
        return report.health().get("Harbour Post");
    }
}
