package cuttings.archive.warc;

import static cuttings.archive.warc.HandMadeWarc.answer;
import static cuttings.archive.warc.HandMadeWarc.gzipped;
import static cuttings.archive.warc.HandMadeWarc.joined;
import static cuttings.archive.warc.HandMadeWarc.page;
import static cuttings.archive.warc.HandMadeWarc.record;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.Headers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureStreamTest {

    private static final byte[] ONE = page("https://a.example/1", "one");
    private static final byte[] TWO = page("https://a.example/2", "two");
    private static final byte[] THREE = page("https://a.example/3", "three");
    private static final Instant MONDAY = Instant.parse("2022-01-10T06:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"plain", "member", "one"})
    void givesThePagesOfAFileHoweverItIsCompressed(String how) throws IOException {
        Path file = file(packed(how, ONE, TWO, THREE));

        assertThat(read(file)).containsExactly("page 1", "page 2", "page 3");
    }

    @Test
    void aCaptureIsAsTheServerGaveIt() throws IOException {
        Path file = file(ONE);

        try (CaptureStream stream = CaptureStream.open(file, WarcPlace.BEGINNING)) {
            assertThat(stream.next())
                    .containsInstanceOf(WarcItem.Page.class)
                    .get()
                    .satisfies(item -> {
                        Capture capture = ((WarcItem.Page) item).capture();
                        assertThat(capture.url()).isEqualTo("https://a.example/1");
                        assertThat(capture.fetched()).isEqualTo(MONDAY);
                        assertThat(capture.mediaType()).contains("text/html");
                        assertThat(capture.payload()).asString(UTF_8).isEqualTo("<p>one");
                    });
        }
    }

    @Test
    void readsWhatThisProgramWrites() throws IOException {
        Headers sent = Headers.of("User-Agent", "tests/1");
        Headers came = Headers.of("Content-Type", "text/html");
        byte[] bytes = "<p>ours".getBytes(UTF_8);
        Capture capture =
                new Capture("https://a.example/1", "https://a.example/1", MONDAY, 200, sent, came, bytes, bytes);
        Path path = folder.resolve("ours.warc.gz");
        try (WarcFile file = WarcFile.open(path, MONDAY)) {
            file.append(WarcFile.records(capture));
            file.append(WarcFile.revisit(capture, MONDAY));
            file.append(WarcFile.records(Capture.ofFile("https://a.example/2", MONDAY, "text/plain", bytes)));
            file.append(WarcFile.records(Capture.ofFile("https://a.example/3", MONDAY, "application/json", bytes)));
        }

        assertThat(read(path)).containsExactly("page 1", "no page 1", "page 2", "no page 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "member", "one"})
    void passesOverWhatIsNoAnswerAndCountsWhatIsNoPage(String how) throws IOException {
        Path file = file(packed(
                how,
                record("warcinfo", "x:", "application/warc-fields", "software: tests\r\n"),
                record("request", "https://a.example/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
                ONE,
                record("metadata", "https://a.example/1", "application/warc-fields", "a: b\r\n"),
                answer("https://a.example/5", "404 Not Found", "text/html", "<p>gone"),
                answer("https://a.example/6", "200 OK", "image/png", "PNG"),
                record("response", "dns:a.example", "text/dns", "a.example. 1 IN A 192.0.2.1"),
                record("conversion", "https://a.example/1", "text/plain", "one"),
                TWO));

        assertThat(read(file)).containsExactly("page 1", "no page 5", "no page 6", "no page e", "page 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "member", "one"})
    void goesOnBehindARecordWhoseLengthIsWrong(String how) throws IOException {
        for (long length : List.of(0L, 3L, 60L, 5_000L, 1L << 40)) {
            byte[] wrong = record(
                    "response", "https://a.example/2", "application/http", "HTTP/1.1 200 OK\r\n\r\n<p>two", length);
            assertThat(read(file(packed(how, ONE, wrong, THREE))))
                    .as("%s, %d", how, length)
                    .startsWith("page 1")
                    .endsWith("page 3")
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .startsWith("bad-record ")
                    .contains("it is not as long as it says");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "member", "one"})
    void goesOnBehindWhatIsNoRecord(String how) throws IOException {
        for (String what : List.of(
                "no record at all\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n\r\n",
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 1x\r\n\r\nab\r\n\r\n",
                new String(record("response", "https://a.example/2", "application/http", "no HTTP"), UTF_8),
                new String(TWO, UTF_8).replace("2022-01-10T06", "yesterday"),
                new String(TWO, UTF_8).replace("2022-01-10T06:00:00Z", "+1000000000-12-31T23:59:59Z"),
                new String(TWO, UTF_8).replace("https://a.example/2", "https://[a b/"),
                new String(TWO, UTF_8).replace("https://a.example/2", "https://"),
                new String(TWO, UTF_8).replaceAll("WARC-Date[^\r]*+\r\n", ""),
                new String(TWO, UTF_8).replaceAll("WARC-Target[^\r]*+\r\n", ""))) {
            assertThat(read(file(packed(how, ONE, what.getBytes(UTF_8), THREE))))
                    .as("%s, %s", how, what)
                    .startsWith("page 1")
                    .endsWith("page 3")
                    .hasSize(3)
                    .element(1)
                    .asString()
                    .startsWith("bad-record ");
        }
    }

    /** To go back to the beginning of a member of 20 MB for each of them would take hours. */
    @Test
    @Timeout(60)
    void manyBrokenRecordsInOneMemberTakeNoLongerThanTheirBytes() throws IOException {
        int broken = 20_000;
        byte[] wrong = record("response", "https://a.example/2", "application/http", "x".repeat(800), 900);
        byte[][] records = new byte[broken][];
        Arrays.fill(records, wrong);
        Path file = file(gzipped(joined(ONE, joined(records), THREE)));

        List<String> found = read(file);

        assertThat(found).hasSize(broken + 2).startsWith("page 1").endsWith("page 3");
        assertThat(found.get(broken)).contains("not as long as it says").doesNotContain("passed over");
    }

    @Test
    @Timeout(60)
    void recordsThatClaimTheWholeMemberAgainAndAgainAreGivenUpAtSomePoint() throws IOException {
        byte[] wrong = record("response", "https://a.example/2", "application/http", "x".repeat(800), 1L << 40);
        byte[][] records = new byte[20_000][];
        Arrays.fill(records, wrong);
        Path file = file(joined(gzipped(joined(ONE, joined(records))), gzipped(THREE)));

        List<String> found = read(file);

        assertThat(found).startsWith("page 1").endsWith("page 3").hasSizeLessThan(2_000);
        assertThat(found.get(found.size() - 2)).endsWith("what it claims to hold was passed over");
        assertThat(found.get(1)).doesNotContain("passed over");
    }

    @Test
    void goesOnBehindAMemberThatIsBroken() throws IOException {
        byte[] two = gzipped(TWO);
        for (int broken = 0; broken < two.length; broken++) {
            byte[] bytes = two.clone();
            bytes[broken] ^= 0x55;
            List<String> found = read(file(joined(gzipped(ONE), bytes, gzipped(THREE))));
            assertThat(found).as("byte %d", broken).startsWith("page 1").endsWith("page 3");
        }
    }

    @Test
    void aTornEndIsToldAndTheRestIsThere() throws IOException {
        byte[] gzip = joined(gzipped(ONE), gzipped(TWO));
        Path torn = file(Arrays.copyOf(gzip, gzip.length - 3));
        assertThat(read(torn))
                .hasSize(2)
                .startsWith("page 1")
                .element(1)
                .asString()
                .contains("it ends too early");

        byte[] plain = joined(ONE, TWO);
        assertThat(read(file(Arrays.copyOf(plain, plain.length - 9))))
                .hasSize(2)
                .startsWith("page 1");
        assertThat(read(file(new byte[0]))).isEmpty();
    }

    @Test
    void aHugeRecordIsPassedOverWithoutBeingHeld() throws IOException {
        Path file = folder.resolve("huge.warc.gz");
        long size = RecordFrame.MOST_KEPT + 1L;
        byte[] head = new String(record("response", "https://a.example/2", "application/http", "", size), UTF_8)
                .stripTrailing()
                .concat("\r\n\r\n")
                .getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(gzipped(ONE));
            GZIPOutputStream gzip = new GZIPOutputStream(out);
            gzip.write(head);
            for (long written = 0; written < size; written += 1 << 20) {
                gzip.write(new byte[(int) Math.min(1 << 20, size - written)]);
            }
            gzip.write("\r\n\r\n".getBytes(UTF_8));
            gzip.finish();
            out.write(gzipped(THREE));
        }

        assertThat(read(file))
                .hasSize(3)
                .startsWith("page 1")
                .endsWith("page 3")
                .element(1)
                .asString()
                .startsWith("too-large ")
                .contains(size + " bytes");
    }

    @Test
    void contentThatExpandsWithoutEndIsRefused() throws IOException {
        byte[] bomb = gzipped(new byte[65 << 20]);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + bomb.length + "\r\n\r\n")
                .getBytes(UTF_8);
        byte[] record = record("response", "https://a.example/2", "application/http", "", head.length + bomb.length);
        byte[] whole = joined(Arrays.copyOf(record, record.length - 4), head, bomb, "\r\n\r\n".getBytes(UTF_8));

        assertThat(read(file(joined(ONE, whole, THREE))))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("by undoing its coding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "member", "one"})
    void anotherStreamGoesOnFromAnyPlace(String how) throws IOException {
        byte[] broken = "no record at all\r\n\r\n".getBytes(UTF_8);
        Path file = file(packed(how, ONE, TWO, broken, THREE));
        List<String> all = read(file);
        for (int stop = 0; stop <= all.size(); stop++) {
            List<String> found = new ArrayList<>();
            WarcPlace place;
            try (CaptureStream first = CaptureStream.open(file, WarcPlace.BEGINNING)) {
                for (int i = 0; i < stop; i++) {
                    found.add(told(first.next().orElseThrow()));
                }
                place = first.place();
            }
            try (CaptureStream second = CaptureStream.open(file, place)) {
                readRest(second, found);
                assertThat(second.isAtEnd()).isTrue();
                assertThat(second.position()).isEqualTo(second.size());
            }
            assertThat(found).as("%s, stopped after %d", how, stop).isEqualTo(all);
        }
    }

    /** Whatever stands in a file, reading it comes to an end, and what is broken costs no more than its neighbours. */
    @Test
    void nothingThatStandsInAFileIsAnException() throws IOException {
        byte[][] records = {ONE, answer("https://a.example/9", "404 No", "text/html", "x"), TWO, THREE, ONE, TWO, THREE
        };
        for (String how : List.of("plain", "member", "one")) {
            Random random = new Random(4711);
            for (int i = 0; i < 700; i++) {
                byte[] bytes = damaged(packed(how, records), random);
                assertThat(read(file(bytes))).as("%s, %d", how, i).hasSizeLessThan(30);
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 + random.nextInt(255));
            case 1 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(300)), (byte) 0);
            default -> {
                int end = Math.min(bytes.length, at + random.nextInt(300));
                return joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] packed(String how, byte[]... records) {
        UnaryOperator<byte[]> member = how.equals("member") ? HandMadeWarc::gzipped : UnaryOperator.identity();
        byte[] all = joined(Arrays.stream(records).map(member).toArray(byte[][]::new));
        return how.equals("one") ? gzipped(all) : all;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file.warc"), bytes);
    }

    private static List<String> read(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        try (CaptureStream stream = CaptureStream.open(file, WarcPlace.BEGINNING)) {
            readRest(stream, found);
        }
        return found;
    }

    private static void readRest(CaptureStream stream, List<String> found) throws IOException {
        for (Optional<WarcItem> item = stream.next(); item.isPresent(); item = stream.next()) {
            found.add(told(item.get()));
        }
    }

    private static String told(WarcItem item) {
        if (item instanceof WarcItem.Page page) {
            return "page " + last(page.capture().url());
        }
        if (item instanceof WarcItem.NoPage page) {
            return "no page " + last(page.url());
        }
        Fault fault = ((WarcItem.Broken) item).fault();
        return fault.kind().label() + " " + fault.detail();
    }

    private static String last(String url) {
        return url.isEmpty() ? "" : url.substring(url.length() - 1);
    }
}
