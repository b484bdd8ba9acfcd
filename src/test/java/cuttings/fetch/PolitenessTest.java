package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.ManualClock;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Asked;
import cuttings.testing.PageServer.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads the server's own log: what it was asked, by whatever number of threads, keeps to its rules. */
class PolitenessTest {

    private static final int HOSTS = 20;
    private static final int PAGES_PER_HOST = 60;
    private static final Duration DELAY = Duration.ofMillis(10);
    private static final Duration CRAWL_DELAY = Duration.ofMillis(25);

    private PageServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
        server.route("/robots.txt", asked -> Reply.page("text/plain", robots(asked.host())));
        for (int page = 0; page < PAGES_PER_HOST; page++) {
            String target = page % 10 == 9 ? "/private/" + page : "/" + page;
            server.route("/moved/" + page, asked -> Reply.status(302, "Location", url(next(asked.host()), target)));
            server.page("/" + page, "text/html", "page");
            server.page("/private/" + page, "text/html", "secret");
        }
        Set<String> names =
                IntStream.range(0, HOSTS).mapToObj(PolitenessTest::name).collect(Collectors.toSet());
        FetchSettings open = Fetchers.settings(DELAY, null);
        FetchSettings settings = new FetchSettings(
                open.userAgent(),
                DELAY,
                open.crawlDelayCap(),
                open.connectTimeout(),
                open.firstByteTimeout(),
                open.callTimeout(),
                open.maxBytes(),
                open.maxExpandedBytes(),
                open.maxSitemapBytes(),
                open.maxRedirects(),
                names,
                Proxies.NONE);
        fetcher = new Fetcher(
                settings, new ManualClock(), Ticker.system(), host -> List.of(InetAddress.getByName("127.0.0.1")));
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    @Test
    @Timeout(60)
    void noHostIsAskedTooSoonTwiceAtOnceOrForWhatItForbids() throws Exception {
        fetchAllSideBySide();
        List<Asked> log = server.log();
        assertThat(log).hasSizeGreaterThan(1000);
        assertThat(log).noneMatch(asked -> asked.target().startsWith("/private/"));
        log.stream().collect(Collectors.groupingBy(Asked::host)).forEach(PolitenessTest::keepsToItsRules);
    }

    private static void keepsToItsRules(String host, List<Asked> log) {
        assertThat(log.stream().filter(asked -> asked.target().equals("/robots.txt")))
                .hasSize(1);
        List<Asked> inOrder =
                log.stream().sorted(Comparator.comparingLong(Asked::started)).toList();
        assertThat(inOrder.get(0).target()).isEqualTo("/robots.txt");
        Duration least = isSlow(host) ? CRAWL_DELAY : DELAY;
        for (int index = 1; index < inOrder.size(); index++) {
            long gap = inOrder.get(index).started() - inOrder.get(index - 1).answered();
            assertThat(Duration.ofNanos(gap)).as(host).isGreaterThanOrEqualTo(least);
        }
    }

    /** Each host's pages from two threads at once, some of them by way of another host. */
    private void fetchAllSideBySide() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(HOSTS * 2);
        List<Callable<FetchOutcome>> fetches = new ArrayList<>();
        for (int page = 0; page < PAGES_PER_HOST; page++) {
            for (int host = 0; host < HOSTS; host++) {
                String kind = List.of("/", "/", "/moved/", "/", "/private/").get((page + host) % 5);
                FetchRequest request = FetchRequest.of(url(name(host) + ":" + server.port(), kind + page));
                fetches.add(() -> fetcher.fetch(request));
            }
        }
        for (Future<FetchOutcome> fetch : workers.invokeAll(fetches)) {
            assertThat(fetch.get()).isNotNull();
        }
        workers.shutdown();
    }

    private static String robots(String host) {
        String delay = isSlow(host) ? "Crawl-delay: 0.025\n" : "";
        return "User-agent: *\n" + delay + "Disallow: /private/";
    }

    private static boolean isSlow(String host) {
        return number(host) % 2 == 1;
    }

    private static int number(String host) {
        return Integer.parseInt(host.substring("host".length(), host.indexOf('.')));
    }

    private static String name(int number) {
        return "host" + number + ".example";
    }

    private String next(String host) {
        return name((number(host) + 1) % HOSTS) + ":" + server.port();
    }

    private static String url(String authority, String target) {
        return "http://" + authority + target;
    }
}
