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
     */
    record Fetched(Capture capture) implements FetchOutcome {}

    /**
     * The held copy is still good (304, RFC 9110 section 15.4.5).
     *
     * @param url the address that answered, after redirects
     */
    record NotModified(String url) implements FetchOutcome {}

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
