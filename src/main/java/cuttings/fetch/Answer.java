package cuttings.fetch;

import cuttings.article.Capture;
import cuttings.article.Headers;
import cuttings.article.Truncation;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP answer as it came, before anybody has judged its status. Its content may be less than the server sent: that is
 * no matter where only the status counts.
 *
 * @param url the address that was asked
 * @param wire the content as sent
 * @param payload the content after undoing its coding; empty where that cannot be done or the content is not whole
 * @param truncated why the content is not whole; null if it is
 * @param failure why the content cannot be taken; null if it can
 */
record Answer(
        HttpUrl url,
        Instant fetched,
        int status,
        Headers requestHeaders,
        Headers headers,
        byte[] wire,
        byte[] payload,
        @Nullable Truncation truncated,
        @Nullable FetchException failure) {

    /** Whether the status sends the client to another address (RFC 9110 section 15.4). */
    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** How long the server wants to be left alone; null if it does not say so in a form that can be read. */
    @Nullable
    Duration retryAfter() {
        return headers.first("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, fetched))
                .orElse(null);
    }

    /** The answer of one hop: the address asked for is the one that answered. */
    Capture capture() {
        return capture(url.toString());
    }

    /** The answer to a request that may have begun elsewhere. */
    Capture capture(String requestedUrl) {
        return new Capture(
                requestedUrl, url.toString(), fetched, status, requestHeaders, headers, wire, payload, truncated);
    }
}
