package cuttings.discover;

import com.rometools.rome.io.XmlReader;
import cuttings.article.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes a feed: by the byte order mark, the {@code Content-Type} and the XML declaration, in the way of RFC 7303
 * and appendix F of XML 1.0, by ROME; as UTF-8 where these name no charset that there is. Stateless.
 */
final class FeedText {

    static final int MOST_BYTES = 8 << 20;

    private FeedText() {}

    static boolean isTooLong(Capture capture) {
        return capture.payload().length > MOST_BYTES;
    }

    /** The whole text, or that of the first {@value #MOST_BYTES} bytes. */
    static String of(Capture capture) {
        byte[] content = isTooLong(capture) ? Arrays.copyOf(capture.payload(), MOST_BYTES) : capture.payload();
        String type = capture.headers().first("Content-Type").orElse(null);
        try (Reader decoded = new XmlReader(new ByteArrayInputStream(content), type, true)) {
            StringWriter text = new StringWriter();
            decoded.transferTo(text);
            return text.toString();
        } catch (IOException unknownCharset) {
            return new String(content, StandardCharsets.UTF_8);
        }
    }
}
