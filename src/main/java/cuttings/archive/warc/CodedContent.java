package cuttings.archive.warc;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Undoes the content codings of archived answers (RFC 9110 section 8.4), also those that other crawlers asked for. The
 * WARC library's own way never ends on zstd. Stateless.
 */
final class CodedContent {

    /** 8 MiB as a power of two, the largest window that zstd may ask for on the web (RFC 9659 section 3). */
    private static final int ZSTD_WINDOW = 23;

    private static final int WRAPPING = 2;

    private CodedContent() {}

    /**
     * The content as it is read.
     *
     * @param codings in the order in which they were applied, with commas between
     * @throws IOException if one of them is unknown or the content is not coded so
     */
    static InputStream undone(String codings, byte[] wire) throws IOException {
        List<String> applied = List.of(codings.split("\\s*,\\s*"));
        InputStream content = new ByteArrayInputStream(wire);
        for (int i = applied.size() - 1; i >= 0; i--) {
            content = undone(applied.get(i), content);
        }
        return content;
    }

    private static InputStream undone(String coding, InputStream content) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(content);
            case "br" -> new BrotliInputStream(content);
            case "zstd" -> new ZstdInputStream(content).setLongMax(ZSTD_WINDOW);
            case "deflate" -> inflated(content);
            case "identity", "" -> content;
            default -> throw new IOException("the coding " + coding + " cannot be undone");
        };
    }

    /** Some servers leave out the wrapping that the standard asks for (RFC 9110 section 8.4.1.2). */
    private static InputStream inflated(InputStream content) throws IOException {
        InputStream coded = new BufferedInputStream(content);
        coded.mark(WRAPPING);
        byte[] head = coded.readNBytes(WRAPPING);
        coded.reset();
        return isWrapping(head) ? new InflaterInputStream(coded) : new InflaterInputStream(coded, new Inflater(true));
    }

    /** Method 8, and a multiple of 31 (RFC 1950 section 2.2). */
    private static boolean isWrapping(byte[] head) {
        return head.length == WRAPPING
                && (head[0] & 0x0f) == 8
                && (Byte.toUnsignedInt(head[0]) << Byte.SIZE | Byte.toUnsignedInt(head[1])) % 31 == 0;
    }
}
