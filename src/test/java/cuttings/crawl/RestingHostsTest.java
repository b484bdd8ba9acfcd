package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that want to be left alone and are come to by way of others. */
class RestingHostsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aHostThatARedirectLedToIsLeftAloneForAsLongAsItAsks() throws Exception {
        try (PageServer sender = new PageServer();
                PageServer busy = new PageServer()) {
            sender.route("/1", asked -> Reply.status(302, "Location", busy.url("/1")));
            busy.route("/1", asked -> Reply.status(429, "Retry-After", "7200"));

            crawl(NIGHT, sender.url("/1"));
            crawl(NIGHT.plus(Duration.ofMinutes(119)), busy.url("/2"));
            assertThat(busy.targets()).containsExactly("/robots.txt", "/1");

            crawl(NIGHT.plus(Duration.ofMinutes(121)), busy.url("/2"));
            assertThat(busy.targets()).contains("/2");
        }
    }

    @Test
    void aHostThatIsUnavailableSeveralTimesInARowIsLeftAloneLongerEachTime() throws Exception {
        try (PageServer busy = new PageServer()) {
            List<String> pages = pages(busy, 40, asked -> Reply.status(503, "Content-Type", "text/plain"));

            List<Integer> asked = new ArrayList<>();
            for (int hours : List.of(0, 1, 2, 3, 4, 6, 7, 14, 15, 22, 23)) {
                int before = busy.targets().size();
                crawl(NIGHT.plus(Duration.ofHours(hours)), pages);
                asked.add((int) busy.log().stream()
                        .skip(before)
                        .filter(RestingHostsTest::isPage)
                        .count());
            }

            assertThat(asked).containsExactly(4, 4, 0, 4, 0, 0, 4, 0, 4, 0, 4);
        }
    }

    @Test
    void aFeedThatIsSoundDoesNotMakeUpForPagesThatAreNot() throws Exception {
        try (PageServer half = new PageServer()) {
            List<String> pages = pages(half, 40, asked -> Reply.status(503, "Content-Type", "text/plain"));
            half.page(
                    "/feed", "application/rss+xml", "<rss version='2.0'><channel><title>Post</title></channel></rss>");
            Source feed = new Source(SourceKind.FEED, half.url("/feed"), null);

            List<Long> asked = new ArrayList<>();
            for (int hours : List.of(0, 1, 2, 3)) {
                int before = half.targets().size();
                new OneCrawl(folder)
                        .at(
                                NIGHT.plus(Duration.ofHours(hours)),
                                new Site("Harbour Post", List.of(feed), pages, null, null));
                asked.add(half.log().stream().skip(before).count());
            }

            assertThat(half.targets()).contains("/feed");
            assertThat(asked.get(1)).isPositive();
            assertThat(asked.get(2)).isZero();
            assertThat(asked.get(3)).isPositive();
        }
    }

    @Test
    void aSoundAnswerMakesTheNextTroubleOfAHostTheFirstAgain() throws Exception {
        try (PageServer busy = new PageServer()) {
            AtomicBoolean isWell = new AtomicBoolean();
            List<String> pages = pages(
                    busy,
                    20,
                    asked -> isWell.get()
                            ? Reply.page("text/html", "<p>Nothing</p>")
                            : Reply.status(503, "Content-Type", "text/plain"));
            crawl(NIGHT, pages);
            crawl(NIGHT.plus(Duration.ofHours(1)), pages);
            isWell.set(true);
            crawl(NIGHT.plus(Duration.ofHours(3)), pages);
            List<String> later = pages(busy, 40, asked -> Reply.status(503, "Content-Type", "text/plain"));
            crawl(NIGHT.plus(Duration.ofHours(4)), later);
            int before = busy.targets().size();
            crawl(NIGHT.plus(Duration.ofHours(5)), later);

            assertThat(busy.targets().size()).isGreaterThan(before);
        }
    }

    @Test
    void aFewPagesOnWhichAServerBreaksDoNotKeepTheOthersFromBeingFetched() throws Exception {
        try (PageServer half = new PageServer()) {
            List<String> pages = pages(half, 10, asked -> Reply.status(500, "Content-Type", "text/plain"));
            half.page("/9", "text/html", "<p>Nothing</p>");

            crawl(NIGHT, pages);

            assertThat(half.targets()).contains("/9");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 403})
    void aServerThatBreaksOnEveryPageOrRefusesItIsLeftAlone(int status) throws Exception {
        try (PageServer broken = new PageServer()) {
            List<String> pages = pages(broken, 200, asked -> Reply.status(status, "Content-Type", "text/plain"));

            crawl(NIGHT, pages);

            assertThat(broken.log().stream().filter(RestingHostsTest::isPage)).hasSize(12);
        }
    }

    @Test
    void twoThousandPagesOfAHostThatAcceptsNoConnectionCostOneTry() throws Exception {
        String dead;
        try (PageServer gone = new PageServer()) {
            dead = gone.url("/");
        }
        List<String> pages =
                IntStream.range(0, 2000).mapToObj(number -> dead + number).toList();

        RunReport report = crawl(NIGHT, pages);

        assertThat(report.total().faults()).containsExactly(Map.entry("robots-unreachable", 1));
        assertThat(report.total().count(Count.WAITING)).isEqualTo(1999);
    }

    private static boolean isPage(PageServer.Asked asked) {
        return !asked.target().equals("/robots.txt");
    }

    private static List<String> pages(PageServer server, int count, PageServer.Route route) {
        return IntStream.range(0, count)
                .mapToObj(number -> "/" + number)
                .peek(target -> server.route(target, route))
                .map(server::url)
                .toList();
    }

    private RunReport crawl(Instant now, List<String> urls) throws InterruptedException {
        return new OneCrawl(folder).at(now, new Site("Harbour Post", List.of(), urls, null, null));
    }

    private void crawl(Instant now, String url) throws InterruptedException {
        new OneCrawl(folder).at(now, new Site("Harbour Post", List.of(), List.of(url), null, null));
    }
}
