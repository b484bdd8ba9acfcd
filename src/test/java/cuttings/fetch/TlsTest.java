package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import cuttings.article.FaultKind;
import cuttings.testing.Certificates;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates are verified, always: the one that is in order is taken, every other is refused. */
class TlsTest {

    private static final String NAME = "paper.example";
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";
    private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";

    @TempDir
    private static Path folder;

    private static Certificates certificates;

    @BeforeAll
    static void trustOurAuthority() throws Exception {
        certificates = new Certificates(folder);
        System.setProperty(TRUST_STORE, certificates.trustStore().toString());
        System.setProperty(TRUST_STORE_PASSWORD, Certificates.PASSWORD);
    }

    @AfterAll
    static void trustTheUsualOnesAgain() {
        System.clearProperty(TRUST_STORE);
        System.clearProperty(TRUST_STORE_PASSWORD);
    }

    @Test
    void takesACertificateThatIsInOrder() throws Exception {
        assertThat(outcome(certificates.server(NAME, "-1d"), "/a")).isEqualTo("200 https");
    }

    @Test
    void refusesOneThatHasExpired() throws Exception {
        assertThat(outcome(certificates.server(NAME, "-400d"), "/a")).startsWith(FaultKind.TLS_FAILED.label());
    }

    @Test
    void refusesOneThatDoesNotHoldYet() throws Exception {
        assertThat(outcome(certificates.server(NAME, "+10d"), "/a")).startsWith(FaultKind.TLS_FAILED.label());
    }

    @Test
    void refusesOneForAnotherName() throws Exception {
        assertThat(outcome(certificates.server("other.example", "-1d"), "/a")).startsWith(FaultKind.TLS_FAILED.label());
    }

    @Test
    void refusesOneThatNobodyVouchesFor() throws Exception {
        assertThat(outcome(certificates.selfSigned(NAME), "/a")).startsWith(FaultKind.TLS_FAILED.label());
    }

    @Test
    void doesNotGoOnFromHttpsToHttp() throws Exception {
        assertThat(outcome(certificates.server(NAME, "-2d"), "/down")).startsWith(FaultKind.BAD_REDIRECT.label());
    }

    private static String outcome(SSLContext context, String path)
            throws IOException, InterruptedException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/a", exchange -> {
            byte[] body = "secret".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/down", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://" + NAME + "/a");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try (Fetcher fetcher = new Fetcher(
                Fetchers.settings(NAME),
                new ManualClock(),
                new ManualTicker(),
                host -> List.of(InetAddress.getByName("127.0.0.1")))) {
            String url = "https://" + NAME + ":" + server.getAddress().getPort() + path;
            FetchOutcome outcome = fetcher.fetch(FetchRequest.of(url));
            return outcome instanceof FetchOutcome.Fetched fetched
                    ? fetched.capture().status() + " " + fetched.capture().url().split(":")[0]
                    : ((FetchOutcome.Failed) outcome).fault().toString();
        } finally {
            server.stop(0);
        }
    }
}
