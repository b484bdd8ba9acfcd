package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run asks the sites that it is given, by the names that they have now, and nobody else. */
class SitesOfARunTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";

    @TempDir
    Path folder;

    private LoopbackSite harbour;
    private LoopbackSite valley;

    @BeforeEach
    void start() throws IOException {
        harbour = site();
        valley = site();
    }

    private static LoopbackSite site() throws IOException {
        LoopbackSite site = LoopbackSite.start();
        site.feed("/feed.xml", "/story-1", "/story-2", "/story-3");
        for (int story = 1; story < 6; story++) {
            site.article("/story-" + story, "Story " + story, "Ada Quill", "2026-03-01", STORY, story + STORY);
        }
        return site;
    }

    @AfterEach
    void stop() {
        harbour.close();
        valley.close();
    }

    @Test
    void aSiteThatIsConfiguredNoMoreIsAskedNothingThoughItsPagesAreDue() throws Exception {
        onePage().at(NIGHT, feed("Harbour Post", harbour));
        int asked = harbour.requests().size();

        RunReport next = new OneCrawl(folder).at(NIGHT.plus(Duration.ofDays(1)), feed("Valley Mark", valley));

        assertThat(harbour.requests()).hasSize(asked);
        assertThat(next.sites()).containsOnlyKeys("Valley Mark");
        assertThat(new OneCrawl(folder)
                        .at(NIGHT.plus(Duration.ofDays(2)), feed("Harbour Post", harbour))
                        .total()
                        .count(Count.ADDED))
                .isEqualTo(2);
    }

    @Test
    void aSiteThatWasRenamedGoesOnUnderItsNewName() throws Exception {
        onePage().at(NIGHT, feed("Harbour Post", harbour));

        RunReport next = new OneCrawl(folder).at(NIGHT.plusSeconds(60), feed("Old Harbour Post", harbour));

        assertThat(next.sites()).containsOnlyKeys("Old Harbour Post");
        assertThat(next.total().count(Count.ADDED)).isEqualTo(2);
    }

    @Test
    void aSourceThatMovesToAnotherSiteTakesNoPagesOfWhatIsLeftAlong() throws Exception {
        Source feed = new Source(SourceKind.FEED, harbour.url("/feed.xml"), null);
        harbour.feed("/city.xml", "/story-4");
        Source city = new Source(SourceKind.FEED, harbour.url("/city.xml"), null);
        onePage().at(NIGHT, new Site("Harbour Post", List.of(feed, city), List.of(), null, null));

        RunReport next = new OneCrawl(folder)
                .at(
                        NIGHT.plusSeconds(60),
                        new Site("Harbour Post", List.of(feed), List.of(), null, null),
                        new Site("City", List.of(city), List.of(), null, null));

        assertThat(next.sites().get("Harbour Post").count(Count.ADDED)).isEqualTo(3);
        assertThat(next.sites().get("City").wasAsked()).isTrue();
    }

    @Test
    void anArticleThatWasAnnouncedByAnotherSiteIsFetchedForTheOneThatIsAskedForIt() throws Exception {
        onePage().at(NIGHT, feed("Harbour Post", harbour));
        Site given = new Site("127.0.0.1", List.of(), List.of(harbour.url("/story-3")), null, null);

        RunReport next = new OneCrawl(folder).at(NIGHT.plusSeconds(60), given);

        assertThat(next.sites()).containsOnlyKeys("127.0.0.1");
        assertThat(next.total().count(Count.ADDED)).isEqualTo(1);
    }

    private OneCrawl onePage() {
        return new OneCrawl(folder, new CrawlSettings(4, List.of(), List.of(), 1, null, null), new StopSignal());
    }

    private static Site feed(String name, LoopbackSite site) {
        Source feed = new Source(SourceKind.FEED, site.url("/feed.xml"), null);
        return new Site(name, List.of(feed), List.of(), null, null);
    }
}
