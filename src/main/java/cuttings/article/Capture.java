package cuttings.article;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A page as it came, whether from a server, a saved file or a WARC record; everything after this is the same for all.
 *
 * <p>Immutable by agreement: nobody changes the byte arrays. Two captures are equal only if they are the same object's
 * arrays, so captures are not used as keys.
 *
 * @param requestedUrl the address that was asked for
 * @param url the address that answered, after redirects
 * @param fetched when the answer had come
 * @param status the HTTP status; 200 for a saved file
 * @param requestHeaders what was sent; empty for a saved file
 * @param headers what came; for a saved file just its {@code Content-Type}
 * @param wire the content as it came, in whatever {@code Content-Encoding} the headers say
 * @param payload the content after undoing the content coding; the same array as {@code wire} where there was none; empty
 *     where the coding cannot be undone or there is not all of it
 * @param truncated why {@code wire} is less than the whole content; null if it is all of it
 */
public record Capture(
        String requestedUrl,
        String url,
        Instant fetched,
        int status,
        Headers requestHeaders,
        Headers headers,
        byte[] wire,
        byte[] payload,
        @Nullable Truncation truncated) {

    /** A whole answer. */
    public Capture(
            String requestedUrl,
            String url,
            Instant fetched,
            int status,
            Headers requestHeaders,
            Headers headers,
            byte[] wire,
            byte[] payload) {
        this(requestedUrl, url, fetched, status, requestHeaders, headers, wire, payload, null);
    }

    /** A saved page: nobody was asked, so there are no request headers. */
    public static Capture ofFile(String url, Instant fetched, String contentType, byte[] payload) {
        Headers headers = Headers.of("Content-Type", contentType);
        return new Capture(url, url, fetched, 200, Headers.NONE, headers, payload, payload);
    }

    /** The media type without parameters and in lower case, such as {@code text/html}; empty if the answer has none. */
    public Optional<String> mediaType() {
        return headers.first("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> !type.isEmpty());
    }
}
