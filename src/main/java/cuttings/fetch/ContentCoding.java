package cuttings.fetch;

import com.github.luben.zstd.ZstdInputStream;
import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import okio.Buffer;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content coding of an answer (RFC 9110 section 8.4) and counts what comes out, so that a small answer
 * cannot fill the memory. More than one coding on top of another, or one that was not asked for, is refused.
 * Stateless.
 */
final class ContentCoding {

    /** What we ask for. */
    static final String ACCEPTED = "gzip, br, zstd";

    private static final int STEP = 16 * 1024;

    /** 8 MiB as a power of two, the largest window that zstd may ask a client for (RFC 9659 section 3). */
    private static final int ZSTD_WINDOW = 23;

    private ContentCoding() {}

    /** The content without its coding; the same array if it has none. */
    static byte[] undo(Headers headers, byte[] wire, BodyLimit limit) throws FetchException, InterruptedException {
        String coding = headers.contentCoding().orElse("");
        if (coding.isEmpty() || wire.length == 0) {
            return wire;
        }
        try (InputStream decoded = decoder(coding, wire)) {
            return read(decoded, limit);
        } catch (FetchException known) {
            throw known;
        } catch (IOException broken) {
            throw new FetchException(
                    FaultKind.BAD_RESPONSE,
                    "the " + coding + " coding cannot be undone: " + broken.getMessage(),
                    broken);
        }
    }

    private static InputStream decoder(String coding, byte[] wire) throws IOException {
        InputStream content = new ByteArrayInputStream(wire);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(content, STEP);
            case "br" -> new BrotliInputStream(content);
            case "zstd" -> new ZstdInputStream(content).setLongMax(ZSTD_WINDOW);
            default -> throw new FetchException(FaultKind.BAD_RESPONSE, "a content coding not asked for: " + coding);
        };
    }

    private static byte[] read(InputStream decoded, BodyLimit limit) throws IOException, InterruptedException {
        // In small pieces: one array that doubles as it grows finds no place in a small heap, though there is room.
        Buffer content = new Buffer();
        byte[] step = new byte[STEP];
        try {
            for (int count = decoded.read(step); count >= 0; count = decoded.read(step)) {
                int room = (int) Math.min(count, limit.expanded() - content.size());
                limit.room().await(content.size());
                content.write(step, 0, room);
                if (room < count) {
                    if (limit.cuts()) {
                        break;
                    }
                    throw BodyLimit.exceeded(limit.expanded(), "after decoding");
                }
            }
        } catch (EOFException cut) {
            if (!limit.cuts()) {
                throw cut;
            }
        }
        return content.readByteArray();
    }
}
