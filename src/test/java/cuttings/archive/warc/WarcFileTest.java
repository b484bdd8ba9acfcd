package cuttings.archive.warc;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdOutputStream;
import cuttings.article.Capture;
import cuttings.article.Headers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

class WarcFileTest {

    private static final Instant NOON = Instant.parse("2022-01-11T12:00:00Z");

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("test.warc.gz");
    }

    @Test
    void anAnswerBecomesAResponseAndARequestThatBelongTogether() throws IOException {
        byte[] page = "<p>Grüße".getBytes(StandardCharsets.UTF_8);
        append(answer(
                "https://coast.example/a?b=c d",
                page,
                page,
                "Content-Type",
                "text/html",
                "Transfer-Encoding",
                "chunked"));

        try (WarcReader reader = reader()) {
            assertThat(reader.next().orElseThrow()).isInstanceOf(Warcinfo.class);
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.version()).isEqualTo(MessageVersion.WARC_1_1);
            assertThat(response.target()).isEqualTo("https://coast.example/a?b=c%20d");
            assertThat(response.date()).isEqualTo(NOON);
            assertThat(response.payloadDigest().orElseThrow().prefixedBase32())
                    .isEqualTo(PayloadDigest.of(page).text());
            HttpResponse http = response.http();
            assertThat(http.status()).isEqualTo(200);
            assertThat(http.headers().first("Content-Length")).contains(Integer.toString(page.length));
            assertThat(http.headers().first("X-Archive-Orig-Transfer-Encoding")).contains("chunked");
            assertThat(http.body().stream().readAllBytes()).isEqualTo(page);

            WarcRequest request = (WarcRequest) reader.next().orElseThrow();
            assertThat(request.concurrentTo()).containsExactly(response.id());
            assertThat(request.http().target()).isEqualTo("/a?b=c%20d");
            assertThat(request.http().headers().first("User-Agent")).contains("tests/1");
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void theContentStaysInTheCodingInWhichItCame() throws IOException {
        byte[] page = "<p>one".getBytes(StandardCharsets.UTF_8);
        byte[] wire = gzip(page);
        append(answer("https://coast.example/", wire, page, "Content-Encoding", "gzip", "Content-Length", "999"));

        try (WarcReader reader = reader()) {
            reader.next();
            HttpResponse http = ((WarcResponse) reader.next().orElseThrow()).http();
            assertThat(http.bodyDecoded().stream().readAllBytes()).isEqualTo(page);
        }
    }

    /** There is no packer for brotli in Java: {@code <p>plain}. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "br", "zstd", "deflate", "gzip, zstd", "identity", "UTF-8", ""})
    void aPageComesBackWithoutTheCodingInWhichItCame(String coding) throws IOException {
        byte[] page = "<p>plain".getBytes(StandardCharsets.UTF_8);
        byte[] wire = switch (coding) {
            case "gzip", "x-gzip" -> gzip(page);
            case "br" -> Base64.getDecoder().decode("iwOAPHA+cGxhaW4D");
            case "zstd" -> Zstd.compress(page);
            case "gzip, zstd" -> Zstd.compress(gzip(page));
            case "deflate" -> deflated(page);
            default -> page;
        };
        long place = append(answer("https://coast.example/", wire, page, "Content-Encoding", coding))
                .get(0);

        assertThat(RecordReader.read(path, place).payload()).isEqualTo(page);
    }

    @Test
    void aPageThatWasDeflatedWithoutTheWrappingComesBackToo() throws IOException {
        byte[] page = "<p>plain".getBytes(StandardCharsets.UTF_8);
        byte[] wrapped = deflated(page);
        byte[] bare = Arrays.copyOfRange(wrapped, 2, wrapped.length - 4);
        long place = append(answer("https://coast.example/", bare, page, "Content-Encoding", "deflate"))
                .get(0);

        assertThat(RecordReader.read(path, place).payload()).isEqualTo(page);
    }

    @Test
    void aBombUnderAnotherCodingFillsNoMemory() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream zstd = new ZstdOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int mebibytes = 0; mebibytes < 1024; mebibytes++) {
                zstd.write(zeros);
            }
        }
        long place = append(answer(
                        "https://coast.example/", bomb.toByteArray(), new byte[0], "Content-Encoding", "deflate, zstd"))
                .get(0);

        assertThat(RecordReader.read(path, place).payload()).isEmpty();
    }

    @Test
    void aSavedFileIsAResourceForNobodyKnowsWhatTheServerSent() throws IOException {
        append(Capture.ofFile("https://coast.example/ä", NOON, "text/html", new byte[] {1, 2, 3}));

        try (WarcReader reader = reader()) {
            reader.next();
            WarcResource resource = (WarcResource) reader.next().orElseThrow();
            assertThat(resource.payload().orElseThrow().body().stream().readAllBytes())
                    .containsExactly(1, 2, 3);
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void blockDigestsAreThoseOfTheBlocks() throws IOException {
        append(answer("https://coast.example/", "x".getBytes(StandardCharsets.UTF_8)));

        try (WarcReader reader = reader()) {
            reader.calculateBlockDigest();
            reader.next();
            WarcRecord response = reader.next().orElseThrow();
            response.body().consume();
            assertThat(response.calculatedBlockDigest())
                    .isEqualTo(response.blockDigest())
                    .isPresent();
        }
    }

    @Test
    void eachRecordCanBeReadAlone() throws IOException {
        List<Long> places = append(
                answer("https://coast.example/1", new byte[3000]), answer("https://coast.example/2", new byte[10]));

        try (FileChannel channel = FileChannel.open(path)) {
            channel.position(places.get(1));
            WarcResponse second = (WarcResponse) new WarcReader(channel).next().orElseThrow();
            assertThat(second.target()).isEqualTo("https://coast.example/2");
        }
    }

    @Test
    void aTailThatIsTornAnywhereIsCutToWholeRecords() throws IOException {
        append(answer("https://coast.example/1", new byte[500]));
        long sound = Files.size(path);
        append(answer("https://coast.example/2", "second".getBytes(StandardCharsets.UTF_8)));
        byte[] whole = Files.readAllBytes(path);

        long kept = sound;
        for (int length = (int) sound; length < whole.length; length++) {
            Path torn = folder.resolve("torn.warc.gz");
            Files.write(torn, Arrays.copyOf(whole, length));

            long cut = TornTail.cut(torn, sound);

            assertThat(Files.size(torn)).isEqualTo(length - cut).isBetween(kept, (long) length);
            kept = Files.size(torn);
            assertThat(records(torn)).hasSize(kept == sound ? 3 : 4);
        }
        assertThat(TornTail.cut(path, sound)).isZero();
        assertThat(records(path)).hasSize(5);
    }

    @Test
    void aTailOfZerosOrNoiseIsCut() throws IOException {
        append(answer("https://coast.example/1", new byte[500]));
        long sound = Files.size(path);
        try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.APPEND)) {
            out.write(new byte[4096]);
        }

        assertThat(TornTail.cut(path, sound)).isEqualTo(4096);
        assertThat(Files.size(path)).isEqualTo(sound);
    }

    private List<Long> append(Capture... captures) throws IOException {
        List<Long> places = new ArrayList<>();
        try (WarcFile file = WarcFile.open(path, NOON)) {
            for (Capture capture : captures) {
                places.add(file.append(WarcFile.records(capture)));
            }
            file.sync();
        }
        return places;
    }

    private WarcReader reader() throws IOException {
        return new WarcReader(path);
    }

    private static List<String> records(Path file) throws IOException {
        try (WarcReader reader = new WarcReader(file)) {
            return reader.records().map(WarcRecord::type).toList();
        }
    }

    private static Capture answer(String url, byte[] page) {
        return answer(url, page, page, "Content-Type", "text/html");
    }

    private static Capture answer(String url, byte[] wire, byte[] page, String... headers) {
        List<Headers.Field> fields = new ArrayList<>();
        for (int i = 0; i < headers.length; i += 2) {
            fields.add(new Headers.Field(headers[i], headers[i + 1]));
        }
        return new Capture(url, url, NOON, 200, Headers.of("User-Agent", "tests/1"), new Headers(fields), wire, page);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        try (DeflaterInputStream deflating = new DeflaterInputStream(new ByteArrayInputStream(content))) {
            return deflating.readAllBytes();
        }
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream coded = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(coded)) {
            gzip.write(content);
        }
        return coded.toByteArray();
    }
}
