package cuttings.fetch;

import cuttings.article.Capture;
import cuttings.article.Headers;
import java.time.Duration;
import java.time.Instant;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP answer as it came, before anybody has judged its status.
 *
 * @param url the address that was asked
 * @param wire the content as sent
 * @param payload the content after undoing its coding
 */
record Answer(
        HttpUrl url,
        Instant fetched,
        int status,
        Headers requestHeaders,
        Headers headers,
        byte[] wire,
        byte[] payload) {

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
        return new Capture(requestedUrl, url.toString(), fetched, status, requestHeaders, headers, wire, payload);
    }
}
