package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.FaultKind;
import cuttings.article.Truncation;
import cuttings.testing.ManualClock;
import cuttings.testing.ManualTicker;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a server does, there is an outcome of the right kind before the deadline. */
class MisbehavingServerTest {

    private static final Duration GRACE = Duration.ofSeconds(3);

    private MisbehavingServer server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = new MisbehavingServer();
        fetcher = new Fetcher(Fetchers.settings(), new ManualClock(), new ManualTicker());
    }

    @AfterEach
    void stop() throws IOException {
        fetcher.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DRIPS_BODY, TIMED_OUT",
        "DRIPS_HEADERS, TIMED_OUT",
        "SAYS_NOTHING, TIMED_OUT",
        "CLOSES_AT_ONCE, CONNECTION_FAILED",
        "ENDLESS_BODY, TOO_LARGE",
        "ENDLESS_CHUNKS, TOO_LARGE",
        "ANNOUNCES_SIXTY_MEGABYTES, TOO_LARGE",
        "GZIP_BOMB, TOO_LARGE",
        "GZIP_TWICE, BAD_RESPONSE",
        "NOT_GZIP, BAD_RESPONSE",
        "CUT_GZIP, BAD_RESPONSE",
        "GZIP_WITH_WRONG_SUM, BAD_RESPONSE",
        "UNKNOWN_CODING, BAD_RESPONSE",
        "CHUNK_SIZE_ZZ, BAD_RESPONSE",
        "HUGE_CHUNK_SIZE, BAD_RESPONSE",
        "CUT_IN_CHUNK, BAD_RESPONSE",
        "SHORT_OF_LENGTH, BAD_RESPONSE",
        "NEGATIVE_LENGTH, BAD_RESPONSE",
        "WORD_FOR_LENGTH, BAD_RESPONSE",
        "LARGEST_LENGTH, TOO_LARGE",
        "TWO_LENGTHS, BAD_RESPONSE",
        "ENDLESS_HEADER_LINE, CONNECTION_FAILED",
        "ENDLESS_HEADERS, CONNECTION_FAILED",
        "ENDLESS_CONTINUE, TIMED_OUT",
        "ENDLESS_EARLY_HINTS, TIMED_OUT",
        "SSH_BANNER, BAD_RESPONSE",
        "HTTP_0_9, BAD_RESPONSE",
        "REDIRECTS_TO_ITSELF, BAD_REDIRECT",
        "REDIRECTS_NOWHERE, BAD_REDIRECT",
        "REDIRECTS_TO_FILE, BAD_REDIRECT",
        "REDIRECTS_TO_JAVASCRIPT, BAD_REDIRECT",
        "REDIRECTS_TO_LOCALHOST, ADDRESS_REFUSED",
        "REDIRECTS_TO_METADATA, ADDRESS_REFUSED",
        "REDIRECTS_TO_MAPPED_LOOPBACK, ADDRESS_REFUSED",
        "REDIRECTS_VERY_FAR, BAD_REDIRECT",
        "NOT_MODIFIED_UNASKED, BAD_RESPONSE",
        "PARTIAL_UNASKED, BAD_RESPONSE",
        "CONTROL_IN_HEADER, SERVER_ERROR",
        "RETRY_AT_ONCE, SERVER_ERROR",
        "REQUEST_TIMEOUT, TIMED_OUT",
        "EMPTY_PAGE, EMPTY",
        "IMAGE, NOT_A_PAGE",
        "MISSING_IMAGE, NOT_FOUND",
        "RESETS, CONNECTION_FAILED",
    })
    void endsWithTheRightFaultInTime(Misbehaviour misbehaviour, FaultKind kind) throws InterruptedException {
        if (kind == FaultKind.TIMED_OUT) {
            fetcher.close();
            fetcher = new Fetcher(Fetchers.hasty(), new ManualClock(), new ManualTicker());
        }
        long start = System.nanoTime();
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(misbehaviour)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> {
            assertThat(failed.fault().kind()).as(failed.fault().toString()).isEqualTo(kind);
            assertThat(failed.fault().detail()).isNotBlank().doesNotContainPattern("[\\p{Cntrl}]");
        });
        assertThat(took).isLessThan(Fetchers.HASTY_DEADLINE.plus(GRACE));
        assertThat(server.asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LENGTH_AND_CHUNKS")
    void thereIsARowForEachMisbehaviour(Misbehaviour misbehaviour) throws NoSuchMethodException {
        CsvSource rows = getClass()
                .getDeclaredMethod("endsWithTheRightFaultInTime", Misbehaviour.class, FaultKind.class)
                .getAnnotation(CsvSource.class);
        assertThat(rows.value()).anyMatch(row -> row.startsWith(misbehaviour.name() + ","));
    }

    /** RFC 9112 section 6.3: the chunks count, not the length. */
    @Test
    void takesChunksWhereALengthContradictsThem() throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(Misbehaviour.LENGTH_AND_CHUNKS)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        FetchOutcome.Fetched.class,
                        fetched -> assertThat(fetched.capture().payload())
                                .asString()
                                .isEqualTo("hello"));
    }

    /** The client must not go on to a name's next address with a request that the first one has already seen. */
    @Test
    void asksOneAddressOfANameOnly() throws IOException, InterruptedException {
        List<InetAddress> both = List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("127.0.0.2"));
        try (MisbehavingServer second = new MisbehavingServer("127.0.0.2", server.port(), null);
                Fetcher twice = new Fetcher(
                        Fetchers.settings("two.example"), new ManualClock(), new ManualTicker(), host -> both)) {
            String url = "http://two.example:" + server.port() + Misbehaviour.CLOSES_AT_ONCE.path();
            FetchOutcome outcome = twice.fetch(FetchRequest.of(url));
            assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
            assertThat(server.asked() + second.asked()).isEqualTo(1);
        }
    }

    @Test
    void keepsTheAnswerThatCameWithAnError() throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(Misbehaviour.RETRY_AT_ONCE)));
        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> {
            assertThat(failed.retryAfter()).isZero();
            assertThat(failed.capture()).isNotNull();
            assertThat(new String(failed.capture().payload(), StandardCharsets.US_ASCII))
                    .isEqualTo("no");
            assertThat(failed.capture().headers().first("retry-after")).contains("0");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "DRIPS_BODY, TIME",
        "ENDLESS_BODY, LENGTH",
        "ENDLESS_CHUNKS, LENGTH",
        "ANNOUNCES_SIXTY_MEGABYTES, LENGTH",
        "LARGEST_LENGTH, LENGTH",
        "CUT_IN_CHUNK, DISCONNECT",
        "SHORT_OF_LENGTH, DISCONNECT",
        "RESETS, DISCONNECT",
        "CHUNK_SIZE_ZZ, UNSPECIFIED",
        "HUGE_CHUNK_SIZE, UNSPECIFIED",
        "TWO_LENGTHS, UNSPECIFIED",
        "IMAGE, UNSPECIFIED",
        "GZIP_BOMB,",
        "GZIP_TWICE,",
        "NOT_GZIP,",
        "CUT_GZIP,",
        "GZIP_WITH_WRONG_SUM,",
        "UNKNOWN_CODING,",
    })
    void keepsWhatThereWasOfAnAnswerAndSaysWhyItIsNotAll(Misbehaviour misbehaviour, Truncation reason)
            throws InterruptedException {
        fetcher.close();
        fetcher = new Fetcher(Fetchers.hasty(), new ManualClock(), new ManualTicker());
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(misbehaviour)));
        assertThat(outcome).isInstanceOfSatisfying(FetchOutcome.Failed.class, failed -> {
            assertThat(failed.capture()).isNotNull();
            assertThat(failed.capture().truncated()).isEqualTo(reason);
            assertThat(failed.capture().status()).isEqualTo(200);
            assertThat(failed.capture().payload()).isEmpty();
            assertThat(failed.capture().wire()).hasSizeLessThanOrEqualTo(100_000);
        });
    }

    @Test
    void keepsWhatCameBeforeTheConnectionBroke() throws InterruptedException {
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(Misbehaviour.SHORT_OF_LENGTH)));
        assertThat(((FetchOutcome.Failed) outcome).capture().wire())
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("hello");
    }

    @ParameterizedTest
    @CsvSource({
        "DRIPS_BODY, not over after 2 s (fetch.call_timeout)",
        "DRIPS_HEADERS, not over after 2 s (fetch.call_timeout)",
        "SAYS_NOTHING, silent for 1 s (fetch.first_byte_timeout)",
    })
    void saysWhichTimeRanOut(Misbehaviour misbehaviour, String detail) throws InterruptedException {
        fetcher.close();
        fetcher = new Fetcher(Fetchers.hasty(), new ManualClock(), new ManualTicker());
        FetchOutcome outcome = fetcher.fetch(FetchRequest.of(server.url(misbehaviour)));
        assertThat(((FetchOutcome.Failed) outcome).fault().detail()).isEqualTo(detail);
    }
}
