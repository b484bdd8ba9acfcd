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
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        Resolver offline = host -> {
            throw new UnknownHostException(host);
        };
        try (Fetcher fetcher =
                new Fetcher(Fetchers.settings(Duration.ZERO, proxy), new ManualClock(), new ManualTicker(), offline)) {
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
}
