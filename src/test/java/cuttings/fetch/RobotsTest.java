package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.FaultKind;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How robots.txt is fetched, kept and obeyed (RFC 9309). */
class RobotsTest {

    private static final String FORBIDS = "User-agent: *\nDisallow: /";

    private final ManualClock clock = new ManualClock();
    private final RobotsParser parser = new RobotsParser("cuttingstest", Duration.ofSeconds(30));
    private PageServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
        server.page("/a", "text/html", "page");
        fetcher = new Fetcher(Fetchers.settings(), clock, new ManualTicker());
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    private void robots(String text) {
        server.page("/robots.txt", "text/plain", text);
    }

    private String outcome() throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url("/a")));
        return outcome instanceof FetchOutcome.Failed failed
                ? failed.fault().kind().name()
                : "FETCHED";
    }

    @ParameterizedTest
    @CsvSource({
        "200, ROBOTS_DISALLOWED",
        "206, ROBOTS_DISALLOWED",
        "300, ROBOTS_UNREACHABLE",
        "400, FETCHED",
        "401, FETCHED",
        "403, FETCHED",
        "404, FETCHED",
        "407, ROBOTS_UNREACHABLE",
        "410, FETCHED",
        "429, ROBOTS_UNREACHABLE",
        "451, FETCHED",
        "500, ROBOTS_UNREACHABLE",
        "503, ROBOTS_UNREACHABLE"
    })
    void takesTheStatusAsTheStandardSays(int status, String outcome) throws InterruptedException {
        server.route("/robots.txt", asked -> new Reply(status, Map.of(), FORBIDS.getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"5, ROBOTS_DISALLOWED", "6, ROBOTS_UNREACHABLE"})
    void followsFiveRedirects(int redirects, String outcome) throws InterruptedException {
        server.route("/robots.txt", asked -> Reply.status(301, "Location", "/r1"));
        for (int hop = 1; hop < redirects; hop++) {
            String next = "/r" + (hop + 1);
            server.route("/r" + hop, asked -> Reply.status(302, "Location", next));
        }
        server.page("/r" + redirects, "text/plain", FORBIDS);
        assertThat(outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "DRIPS_BODY",
                "SAYS_NOTHING",
                "CLOSES_AT_ONCE",
                "RESETS",
                "SSH_BANNER",
                "REDIRECTS_NOWHERE",
                "REDIRECTS_TO_LOCALHOST",
                "NOT_GZIP",
                "CHUNK_SIZE_ZZ"
            })
    void whatCannotBeReadForbidsEverything(Misbehaviour misbehaviour) throws IOException, InterruptedException {
        try (MisbehavingServer broken = new MisbehavingServer(misbehaviour);
                Fetcher hasty = new Fetcher(Fetchers.hasty(), clock, new ManualTicker())) {
            FetchOutcome outcome = hasty.fetch(FetchRequest.of(broken.url(Misbehaviour.EMPTY_PAGE)));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            FetchOutcome.Failed.class,
                            failed -> assertThat(failed.fault().kind())
                                    .isIn(FaultKind.ROBOTS_UNREACHABLE, FaultKind.ADDRESS_REFUSED));
            assertThat(broken.asked()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"ENDLESS_BODY", "ENDLESS_CHUNKS", "ANNOUNCES_SIXTY_MEGABYTES", "GZIP_BOMB"})
    void onlyTheBeginningOfAHugeFileCounts(Misbehaviour misbehaviour) throws IOException, InterruptedException {
        try (MisbehavingServer huge = new MisbehavingServer(misbehaviour)) {
            fetcher.fetch(FetchRequest.of(huge.url(Misbehaviour.EMPTY_PAGE)));
            assertThat(huge.asked()).isEqualTo(1);
        }
    }

    @Test
    void rulesBehindTheFirstHalfMebibyteDoNotCount() {
        String padding = "# padding\n".repeat(60_000);
        byte[] late = (padding + FORBIDS).getBytes(StandardCharsets.UTF_8);
        assertThat(parser.parse("http://paper.example/robots.txt", late)
                        .permits()
                        .test("http://paper.example/a"))
                .isTrue();
    }

    @Test
    void isAskedOnceADay() throws InterruptedException {
        robots("User-agent: *\nDisallow: /b");
        outcome();
        clock.advance(Duration.ofHours(23));
        outcome();
        assertThat(server.targets()).containsExactly("/robots.txt", "/a", "/a");
        robots(FORBIDS);
        clock.advance(Duration.ofHours(1));
        assertThat(outcome()).isEqualTo("ROBOTS_DISALLOWED");
    }

    @Test
    void theLastGoodCopyHoldsWhileTheFileCannotBeHad() throws InterruptedException {
        robots("User-agent: *\nDisallow: /b");
        outcome();
        server.route("/robots.txt", asked -> Reply.status(503, "Retry-After", "60"));
        clock.advance(Duration.ofDays(1));
        assertThat(outcome()).isEqualTo("FETCHED");
        robots(FORBIDS);
        clock.advance(Duration.ofMinutes(31));
        assertThat(outcome()).isEqualTo("ROBOTS_DISALLOWED");
    }

    @Test
    void theRestThatTheServerAsksForInPlaceOfTheFileIsPassedOn() throws InterruptedException {
        server.route("/robots.txt", asked -> Reply.status(429, "Retry-After", "120"));
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url("/a")));
        assertThat(((FetchOutcome.Failed) outcome).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aFileThatCouldNotBeHadIsAskedForAgainAfterAWhile() throws InterruptedException {
        server.route("/robots.txt", asked -> Reply.status(500, "X", "y"));
        assertThat(outcome()).isEqualTo("ROBOTS_UNREACHABLE");
        robots("");
        assertThat(outcome()).isEqualTo("ROBOTS_UNREACHABLE");
        clock.advance(Duration.ofMinutes(31));
        assertThat(outcome()).isEqualTo("FETCHED");
    }

    @Test
    void namesTheSitemaps() throws InterruptedException {
        robots("Sitemap: " + server.url("/s1.xml") + "\nUser-agent: *\nDisallow: /b\nsitemap: /s2.xml");
        assertThat(fetcher.sitemaps(server.url("/"))).containsExactly(server.url("/s1.xml"), server.url("/s2.xml"));
        assertThat(fetcher.sitemaps("nonsense")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, PT0.5S",
        "'1,5', PT0S",
        "-5, PT0S",
        "NaN, PT0S",
        "1e9, PT0S",
        "99999999999999999999, PT0S",
        "301, PT30S",
        "30, PT30S",
        "soon, PT0S",
        "'', PT0S"
    })
    void keepsTheCrawlDelayWithinBoundsAndTakesNonsenseForNone(String asked, Duration delay) {
        RobotsRules rules = parse("User-agent: *\nCrawl-delay: " + asked + "\nDisallow: /b");
        assertThat(rules.crawlDelay()).isEqualTo(delay);
        assertThat(rules.permits().test("http://paper.example/a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><pre>\n" + FORBIDS,
                "\ufeff \n<html>\n" + FORBIDS,
                "<?xml version='1.0'?>\n" + FORBIDS
            })
    void aPageInPlaceOfTheFileHasNoRules(String page) {
        assertThat(parse(page).permits().test("http://paper.example/a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "User-agent: *\rDisallow: /",
                "User-agent: *\r\nDisallow: /",
                "\ufeffUser-agent: *\nDisallow: /",
                "\0\0\nUser-agent: *\nDisallow: /\0"
            })
    void readsOddFiles(String text) {
        assertThat(parse(text).permits().test("http://paper.example/")).isFalse();
    }

    @Property(tries = 300)
    void neverThrowsWhateverTheFileContains(@ForAll byte[] content, @ForAll String path) {
        RobotsRules rules = parser.parse("http://paper.example/robots.txt", content);
        rules.permits().test("http://paper.example/" + path);
        assertThat(rules.crawlDelay()).isBetween(Duration.ZERO, Duration.ofSeconds(30));
    }

    private RobotsRules parse(String text) {
        return parser.parse("http://paper.example/robots.txt", text.getBytes(StandardCharsets.UTF_8));
    }
}
