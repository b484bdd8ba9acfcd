package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.FaultKind;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import cuttings.testing.PageServer;
import cuttings.testing.SocksServer;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind a proxy, the proxy resolves the names. */
class ProxyTest {

    private PageServer server;

    @BeforeEach
    void start() throws IOException {
        server = new PageServer();
        server.page("/a", "text/html", "through the proxy");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static FetchOutcome fetch(URI proxy, String url) throws InterruptedException {
        return fetch(Proxies.of(proxy), url);
    }

    private static FetchOutcome fetch(Proxies proxies, String url) throws InterruptedException {
        Resolver offline = host -> {
            throw new UnknownHostException(host);
        };
        try (Fetcher fetcher =
                new Fetcher(Fetchers.settings(proxies), new ManualClock(), new ManualTicker(), offline)) {
            return fetcher.fetch(FetchRequest.of(url));
        }
    }

    @Test
    void asksAnHttpProxyForTheWholeAddress() throws InterruptedException {
        assertThat(fetch(URI.create(server.url("")), "http://paper.example/a"))
                .isInstanceOf(FetchOutcome.Fetched.class);
        assertThat(server.targets()).containsExactly("http://paper.example/robots.txt", "http://paper.example/a");
    }

    @Test
    void tellsAnHttpProxyTheNameAndPasswordThatTheOperatorGave() throws InterruptedException {
        URI proxy = URI.create(server.url("").replace("http://", "http://reader:secret@"));
        fetch(proxy, "http://paper.example/a");
        assertThat(server.log())
                .allSatisfy(asked ->
                        assertThat(asked.header("proxy-authorization")).contains("Basic cmVhZGVyOnNlY3JldA=="));
    }

    @Test
    void goesBySocks() throws IOException, InterruptedException {
        try (SocksServer socks = new SocksServer(server.port())) {
            assertThat(fetch(socks.address(), "http://paper.example/a")).isInstanceOf(FetchOutcome.Fetched.class);
            assertThat(socks.asked()).contains("paper.example").doesNotContain("127.0.0.1");
        }
    }

    @Test
    void stillRefusesAnAddressThatIsNotPublic() throws InterruptedException {
        FetchOutcome refused = fetch(URI.create(server.url("")), "http://10.0.0.1/a");
        assertThat(((FetchOutcome.Failed) refused).fault().kind()).isEqualTo(FaultKind.ADDRESS_REFUSED);
        assertThat(server.log()).isEmpty();
    }

    @Test
    void tellsAServerBehindSocksNothingOfTheProxysPassword() throws IOException, InterruptedException {
        try (SocksServer socks = new SocksServer(server.port())) {
            URI withPassword = URI.create(socks.address().toString().replace("://", "://reader:secret@"));

            fetch(withPassword, "http://paper.example/a");

            assertThat(server.log())
                    .isNotEmpty()
                    .allSatisfy(asked ->
                            assertThat(asked.header("proxy-authorization")).isEmpty());
        }
    }

    @Test
    void asksDirectlyForHttpWhereOnlyHttpsHasAProxy() throws InterruptedException {
        Proxies forHttps = new Proxies(null, URI.create("http://127.0.0.1:1"), List.of());
        assertThat(fetch(forHttps, server.url("/a"))).isInstanceOf(FetchOutcome.Fetched.class);
    }

    @ParameterizedTest
    @CsvSource({
        "paper.example, paper.example, 80, true",
        "paper.example, www.paper.example, 80, true",
        ".paper.example, www.paper.example, 443, true",
        "*.paper.example, www.paper.example, 443, true",
        "PAPER.example, paper.example, 80, true",
        "paper.example, newspaper.example, 80, false",
        "paper.example:8080, paper.example, 8080, true",
        "paper.example:8080, paper.example, 80, false",
        "10.0.0.0/8, 10.1.2.3, 80, true",
        "10.0.0.0/8, 11.1.2.3, 80, false",
        "10.0.0.0/8, 10.example, 80, false",
        "10.0.0.0/99, 10.0.0.0, 80, true",
        "0.1, 10.0.0.1, 80, false",
        "127.0.0.1:81, 127.0.0.1, 81, true",
        "[::1], ::1, 80, true",
        "0:0:0:0:0:0:0:1, ::1, 80, true",
        "[::1]:81, ::1, 80, false",
        "fd00::/8, fd12::1, 80, true",
        "fd00::/8, 10.0.0.1, 80, false",
        "*, anything.example, 80, true",
        "'', anything.example, 80, false",
        ":, anything.example, 80, false",
        "., anything.example, 80, false",
    })
    void hostsThatNeedNoProxyAreAskedDirectly(String rule, String host, int port, boolean direct) {
        Proxies proxies = new Proxies(URI.create("http://proxy.example:3128"), null, List.of("other.example", rule));
        assertThat(proxies.leadingTo("http", host, port).isEmpty()).isEqualTo(direct);
    }
}
