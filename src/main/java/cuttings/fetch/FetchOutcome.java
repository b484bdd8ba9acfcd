package cuttings.fetch;

import cuttings.article.Capture;
import cuttings.article.Fault;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one request. */
public sealed interface FetchOutcome {

    /**
     * The server answered with content.
     *
     * @param capture the answer, whole
     * @param movedForGood whether permanent redirects, and no other ones, led to it from the requested address
     */
    record Fetched(Capture capture, boolean movedForGood) implements FetchOutcome {}

    /**
     * The held copy is still good (304, RFC 9110 section 15.4.5).
     *
     * @param url the address that answered, after redirects
     * @param movedForGood whether permanent redirects, and no other ones, led to it from the requested address
     */
    record NotModified(String url, boolean movedForGood) implements FetchOutcome {}

    /**
     * There is nothing to extract from.
     *
     * @param fault what went wrong, and at which address
     * @param retryAfter how long the server wants to be left alone, never negative; null if it did not say
     * @param capture what there was of an answer, such as an error page; null if there was none
     */
    record Failed(
            Fault fault,
            @Nullable Duration retryAfter,
            @Nullable Capture capture) implements FetchOutcome {}
}
