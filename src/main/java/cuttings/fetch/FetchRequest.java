package cuttings.fetch;

import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address to fetch.
 *
 * @param url absolute, http or https
 * @param etag the {@code ETag} of the copy that is held; null if there is none (RFC 9110 section 8.8.3)
 * @param lastModified the {@code Last-Modified} of the copy that is held, as it was sent; null if there is none
 * @param sitemap whether a sitemap is expected, which may be longer than a page
 * @param delay this site's least time between requests, where it is longer than the common one; else zero
 */
public record FetchRequest(
        String url, @Nullable String etag, @Nullable String lastModified, boolean sitemap, Duration delay) {

    /** An answer may have letters beyond ASCII and whole paragraphs in it, a request may not. */
    private static final Pattern CAN_BE_SENT = Pattern.compile("[\\x20-\\x7e]{1,1024}");

    /** A validator that cannot be sent back is none. */
    public FetchRequest {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** Asks for the address as for one never seen. */
    public static FetchRequest of(String url) {
        return new FetchRequest(url, null, null, false, Duration.ZERO);
    }

    /** Asks for a site's source as for one never seen. */
    public static FetchRequest of(Source source) {
        return new FetchRequest(source.url(), null, null, source.kind() == SourceKind.SITEMAP, Duration.ZERO);
    }

    private static @Nullable String sendable(@Nullable String validator) {
        return validator != null && CAN_BE_SENT.matcher(validator).matches() ? validator : null;
    }

    /** Whether the server is asked to answer only if the content has changed. */
    boolean isConditional() {
        return etag != null || lastModified != null;
    }
}
