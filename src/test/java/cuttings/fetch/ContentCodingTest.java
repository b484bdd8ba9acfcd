package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.luben.zstd.Zstd;
import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {

    private static final BodyLimit LIMIT = new BodyLimit(100_000, 100_000, false, Room.UNBOUNDED);
    private static final byte[] PLAIN = "<p>plain".getBytes(StandardCharsets.UTF_8);

    /** There is no packer for brotli in Java: {@code <p>plain}, and 16 MiB of zeros. */
    private static final Map<String, String> BROTLI =
            Map.of("plain", "iwOAPHA+cGxhaW4D", "bomb", "y///P/gnAOKxQCD3/i/////wTwDEYRGA7v0f");

    private static byte[] undo(String coding, byte[] wire) throws FetchException, InterruptedException {
        return ContentCoding.undo(Headers.of("Content-Encoding", coding), wire, LIMIT);
    }

    private static byte[] packed(String coding, boolean bomb) throws IOException {
        byte[] content = bomb ? new byte[16 << 20] : PLAIN;
        return switch (coding) {
            case "br" -> Base64.getDecoder().decode(BROTLI.get(bomb ? "bomb" : "plain"));
            case "zstd" -> Zstd.compress(content);
            default -> gzip(content);
        };
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "br", "zstd"})
    void undoesACoding(String coding) throws IOException, InterruptedException {
        assertThat(undo(coding, packed(coding, false))).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "none", "UTF-8", "binary", ""})
    void takesContentAsItIsWhereTheWordNamesNoCoding(String word) throws FetchException, InterruptedException {
        assertThat(undo(word, PLAIN)).isSameAs(PLAIN);
    }

    @Test
    void leavesWhatHasNoneAsItIs() throws FetchException, InterruptedException {
        assertThat(ContentCoding.undo(Headers.NONE, PLAIN, LIMIT)).isSameAs(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void stopsABomb(String coding) throws IOException {
        byte[] bomb = packed(coding, true);
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> undo(coding, bomb))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(FaultKind.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "zstd"})
    void cutsABombWhereTheBeginningIsEnough(String coding) throws IOException, InterruptedException {
        byte[] beginning = ContentCoding.undo(
                Headers.of("Content-Encoding", coding),
                packed(coding, true),
                new BodyLimit(100_000, 5000, true, Room.UNBOUNDED));
        assertThat(beginning).hasSize(5000);
    }

    @ParameterizedTest
    @CsvSource({"gzip, 6", "br, 3", "zstd, 3"})
    void refusesWhatIsCutShort(String coding, int missing) throws IOException {
        byte[] whole = packed(coding, false);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - missing);
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> undo(coding, cut))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(FaultKind.BAD_RESPONSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip", "deflate", "compress", "aes128gcm"})
    void refusesACodingThatWasNotAskedFor(String coding) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> undo(coding, PLAIN))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(FaultKind.BAD_RESPONSE));
    }

    @Property
    void failsOnNonsenseInItsOwnWayOnly(@ForAll byte[] nonsense) throws InterruptedException {
        for (String coding : new String[] {"gzip", "br", "zstd"}) {
            try {
                assertThat(undo(coding, nonsense).length).isLessThanOrEqualTo(100_000);
            } catch (FetchException expected) {
                assertThat(expected.kind()).isIn(FaultKind.BAD_RESPONSE, FaultKind.TOO_LARGE);
            }
        }
    }
}
