package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cuttings.article.Capture;
import cuttings.article.FaultKind;
import cuttings.article.Headers;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private final ManualClock clock = new ManualClock();
    private final ManualTicker ticker = new ManualTicker();
    private PageServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
        fetcher = new Fetcher(Fetchers.settings(), clock, ticker);
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    private FetchOutcome fetch(String target) throws InterruptedException {
        return fetcher.fetch(FetchRequest.of(server.url(target)));
    }

    private Capture fetched(String target) throws InterruptedException {
        FetchOutcome outcome = fetch(target);
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        return ((FetchOutcome.Fetched) outcome).capture();
    }

    private FetchOutcome.Failed failed(String target) throws InterruptedException {
        FetchOutcome outcome = fetch(target);
        assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
        return (FetchOutcome.Failed) outcome;
    }

    @Test
    void capturesThePageAsItCame() throws InterruptedException {
        server.page("/a", "text/html; charset=utf-8", "<p>Añ");
        Capture capture = fetched("/a#part");
        assertThat(capture.requestedUrl()).isEqualTo(server.url("/a#part"));
        assertThat(capture.url()).isEqualTo(server.url("/a"));
        assertThat(capture.status()).isEqualTo(200);
        assertThat(capture.fetched()).isEqualTo(clock.instant());
        assertThat(capture.mediaType()).contains("text/html");
        assertThat(capture.payload())
                .isEqualTo("<p>Añ".getBytes(StandardCharsets.UTF_8))
                .isSameAs(capture.wire());
    }

    @Test
    void saysWhoAsks() throws InterruptedException {
        server.page("/a", "text/html", "a");
        Capture capture = fetched("/a");
        String agent = Fetchers.settings().userAgent();
        assertThat(server.log())
                .allSatisfy(asked -> assertThat(asked.header("user-agent")).contains(agent));
        assertThat(capture.requestHeaders().first("User-Agent")).contains(agent);
        assertThat(capture.requestHeaders().first("Host")).isPresent();
    }

    @Test
    void keepsTheCodedBytesBesideTheDecodedOnes() throws IOException, InterruptedException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<p>plain".getBytes(StandardCharsets.UTF_8));
        }
        server.route("/z", asked -> new Reply(200, Map.of("Content-Encoding", "gzip"), packed.toByteArray()));
        Capture capture = fetched("/z");
        assertThat(capture.wire()).isEqualTo(packed.toByteArray());
        assertThat(capture.payload()).asString().isEqualTo("<p>plain");
        assertThat(capture.headers().first("Content-Encoding")).contains("gzip");
    }

    @Test
    void followsRedirectsAndNamesWhoAnswered() throws InterruptedException {
        server.page("/new?x=1", "text/html", "new");
        server.route("/old", asked -> Reply.status(301, "Location", "../new?x=1#frag"));
        Capture capture = fetched("/old");
        assertThat(capture.requestedUrl()).isEqualTo(server.url("/old"));
        assertThat(capture.url()).isEqualTo(server.url("/new?x=1"));
    }

    @Test
    void followsNoMoreRedirectsThanAllowed() throws InterruptedException {
        server.route("/hop", asked -> Reply.status(302, "Location", asked.target() + "x"));
        for (int hop = 0; hop < 9; hop++) {
            String next = "/hop" + "x".repeat(hop + 1);
            server.route("/hop" + "x".repeat(hop), asked -> Reply.status(302, "Location", next));
        }
        assertThat(failed("/hop").fault().kind()).isEqualTo(FaultKind.BAD_REDIRECT);
        assertThat(server.targets()).hasSize(1 + 1 + Fetchers.settings().maxRedirects());
    }

    @Test
    void seesACircleOverTwoHosts() throws IOException, InterruptedException {
        try (PageServer other = new PageServer()) {
            server.route("/a", asked -> Reply.status(302, "Location", other.url("/b")));
            other.route("/b", asked -> Reply.status(302, "Location", server.url("/a")));
            assertThat(failed("/a").fault().kind()).isEqualTo(FaultKind.BAD_REDIRECT);
            assertThat(other.targets()).containsExactly("/robots.txt", "/b");
        }
    }

    @Test
    void readsALocationWithSpacesAsABrowserDoes() throws InterruptedException {
        server.route("/from", asked -> Reply.status(302, "Location", " /to this page "));
        server.page("/to%20this%20page", "text/html", "there");
        assertThat(fetched("/from").url()).isEqualTo(server.url("/to%20this%20page"));
    }

    @Test
    void asksRobotsAgainAtEachHop() throws InterruptedException {
        server.page("/robots.txt", "text/plain", "User-agent: cuttingstest\nDisallow: /private/");
        server.page("/private/a", "text/html", "secret");
        server.route("/open", asked -> Reply.status(302, "Location", "/private/a"));
        FetchOutcome.Failed failed = failed("/open");
        assertThat(failed.fault().kind()).isEqualTo(FaultKind.ROBOTS_DISALLOWED);
        assertThat(failed.fault().where()).isEqualTo(server.url("/private/a"));
        assertThat(server.targets()).containsExactly("/robots.txt", "/open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"caf\uFFFD\"", "\"line\nbreak\"", ""})
    void asksForAllWhereAServersValidatorCannotBeSentBack(String validator) throws InterruptedException {
        server.page("/feed", "text/xml", "feed");

        FetchOutcome again =
                fetcher.fetch(new FetchRequest(server.url("/feed"), validator, validator, false, Duration.ZERO));

        assertThat(again).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(server.log().get(1).header("If-None-Match")).isEmpty();
        assertThat(server.log().get(1).header("If-Modified-Since")).isEmpty();
    }

    @Test
    void asksOnlyForWhatHasChanged() throws InterruptedException {
        server.route(
                "/feed",
                asked -> asked.header("if-none-match").isPresent()
                        ? new Reply(304, Map.of("ETag", "\"1\""), new byte[0])
                        : new Reply(
                                200,
                                Map.of("ETag", "\"1\"", "Last-Modified", "Tue, 11 Jan 2022 12:00:00 GMT"),
                                "feed".getBytes(StandardCharsets.UTF_8)));
        Capture first = fetched("/feed");
        FetchOutcome second = fetcher.fetch(new FetchRequest(
                first.requestedUrl(),
                first.headers().first("ETag").orElseThrow(),
                first.headers().first("Last-Modified").orElseThrow(),
                false,
                Duration.ZERO));
        assertThat(second).isEqualTo(new FetchOutcome.NotModified(server.url("/feed"), false));
        PageServer.Asked asked = server.log().get(2);
        assertThat(asked.header("If-None-Match")).contains("\"1\"");
        assertThat(asked.header("If-Modified-Since")).contains("Tue, 11 Jan 2022 12:00:00 GMT");
    }

    @ParameterizedTest
    @CsvSource({
        "204, EMPTY",
        "300, BAD_REDIRECT",
        "400, CLIENT_ERROR",
        "401, FORBIDDEN",
        "403, FORBIDDEN",
        "404, NOT_FOUND",
        "407, CONNECTION_FAILED",
        "408, TIMED_OUT",
        "410, GONE",
        "421, CONNECTION_FAILED",
        "429, RATE_LIMITED",
        "451, FORBIDDEN",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "599, SERVER_ERROR"
    })
    void namesTheFaultBehindAStatus(int status, FaultKind kind) throws InterruptedException {
        byte[] body = status == 204 ? new byte[0] : "why".getBytes(StandardCharsets.UTF_8);
        server.route("/x", asked -> new Reply(status, Map.of(), body));
        FetchOutcome.Failed failed = failed("/x");
        assertThat(failed.fault().kind()).isEqualTo(kind);
        assertThat(failed.fault().detail()).contains(String.valueOf(status));
        assertThat(failed.capture()).isNotNull();
        assertThat(failed.capture().payload()).isEqualTo(body);
        assertThat(server.targets()).containsExactly("/robots.txt", "/x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "10 | PT10S",
                "0 | PT0S",
                "1000000000 | PT24H",
                "99999999999999999999 | PT24H",
                "Tue, 11 Jan 2022 12:00:30 GMT | PT30S",
                "Tue, 11 Jan 2022 11:00:00 GMT | PT0S",
                "Thu, 11 Jan 2029 11:00:00 GMT | PT24H",
                "-1 | none",
                "soon | none"
            })
    void saysHowLongTheServerWantsToRest(String header, Duration rest) throws InterruptedException {
        server.route("/x", asked -> Reply.status(429, "Retry-After", header));
        assertThat(failed("/x").retryAfter()).isEqualTo(rest);
    }

    @Test
    void pausesBetweenTheEndOfOneRequestAndTheNext() throws InterruptedException {
        server.page("/a", "text/html", "a");
        Duration delay = Duration.ofSeconds(5);
        try (Fetcher slow = new Fetcher(Fetchers.settings(delay, null), clock, ticker)) {
            slow.fetch(FetchRequest.of(server.url("/a")));
            assertThat(ticker.sleeps()).containsExactly(delay);
            ticker.advance(Duration.ofSeconds(3));
            slow.fetch(FetchRequest.of(server.url("/a")));
            assertThat(ticker.sleeps()).containsExactly(delay, Duration.ofSeconds(2));
            slow.fetch(new FetchRequest(server.url("/a"), null, null, false, Duration.ofSeconds(9)));
            assertThat(ticker.sleeps()).endsWith(Duration.ofSeconds(9));
        }
    }

    @Test
    void takesMoreOfASitemapThanOfAPageButNoBomb() throws InterruptedException {
        server.page("/sitemap.xml", "application/xml", "x".repeat(300_000));
        server.page("/larger.xml", "application/xml", "x".repeat(500_000));
        assertThat(failed("/sitemap.xml").fault().kind()).isEqualTo(FaultKind.TOO_LARGE);
        assertThat(fetcher.fetch(sitemap("/sitemap.xml"))).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(fetcher.fetch(sitemap("/larger.xml"))).isInstanceOf(FetchOutcome.Failed.class);
    }

    private FetchRequest sitemap(String path) {
        return FetchRequest.of(new Source(SourceKind.SITEMAP, server.url(path), null));
    }

    @Test
    void asksAgainWhenThereIsRoomForALargeAnswer() throws InterruptedException {
        server.page("/a", "text/html", "x".repeat(90_000));
        List<Long> awaited = new ArrayList<>();
        Room tight = new Room() {
            @Override
            public boolean take(long bytes) {
                return bytes < 60_000 || !awaited.isEmpty();
            }

            @Override
            public void await(long bytes) {
                awaited.add(bytes);
            }
        };
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url("/a")), answer -> {}, tight);
        assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(awaited).hasSize(1);
        assertThat(server.targets()).containsExactly("/robots.txt", "/a", "/a");
    }

    @Test
    void pausesAsLongAsRobotsAsks() throws InterruptedException {
        server.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7");
        server.page("/a", "text/html", "a");
        fetched("/a");
        assertThat(ticker.sleeps()).containsExactly(Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "Video/mp4", "application/pdf; qs=0.1"})
    void downloadsNoFilmForAPage(String type) throws InterruptedException {
        server.page("/film", type, "x");
        FetchOutcome.Failed failed = failed("/film");
        assertThat(failed.fault().kind()).isEqualTo(FaultKind.NOT_A_PAGE);
        assertThat(failed.capture().wire()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, BAD_URL",
        "ftp://paper.example/, BAD_URL",
        "http://user:secret@paper.example/, BAD_URL",
        "http://localhost/, ADDRESS_REFUSED",
        "http://10.0.0.1/, ADDRESS_REFUSED",
        "http://nowhere.example/, UNKNOWN_HOST",
        "http://inside.example/, ADDRESS_REFUSED"
    })
    void namesTheFaultBehindAnAddress(String url, FaultKind kind) throws InterruptedException {
        Resolver names = host -> {
            if (host.equals("inside.example")) {
                return List.of(InetAddress.getLoopbackAddress());
            }
            throw new UnknownHostException(host);
        };
        try (Fetcher named = new Fetcher(Fetchers.settings(), clock, ticker, names)) {
            FetchOutcome outcome = named.fetch(FetchRequest.of(url));
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            FetchOutcome.Failed.class,
                            failed -> assertThat(failed.fault().kind()).isEqualTo(kind));
        }
    }

    @Test
    void saysThatNobodyListens() throws InterruptedException {
        String url = server.url("/");
        server.close();
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(url));
        assertThat(((FetchOutcome.Failed) outcome).fault().kind()).isEqualTo(FaultKind.ROBOTS_UNREACHABLE);
    }

    @Test
    void refusesTheSocketThatLeadsInside() throws InterruptedException {
        AddressGuard strict = new AddressGuard(Set.of());
        HttpUrl literal = HttpUrl.get(server.url("/"));
        try (Exchange exchange = new Exchange(Fetchers.settings(), strict, clock, Resolver.system())) {
            FetchException refused = catchThrowableOfType(
                    FetchException.class,
                    () -> exchange.ask(literal, Headers.NONE, new BodyLimit(9, 9, false, Room.UNBOUNDED)));
            assertThat(refused.kind()).isEqualTo(FaultKind.ADDRESS_REFUSED);
        }
        assertThat(server.log()).isEmpty();
    }
}
