package cuttings.archive;

import cuttings.article.Fault;
import cuttings.article.PageStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of fetching an address of the frontier.
 *
 * @param state how far it has come
 * @param attempts how many visits in a row were for nothing: a fault, or for a source nothing new
 * @param due when to fetch it next; null for never
 * @param etag the answer's validator for the next conditional request
 * @param lastModified the answer's validator for the next conditional request
 * @param fault what went wrong; null when nothing did
 * @param status what the page turned out to be; null when that is not known, and for sources
 * @param reason why the page is no article, or why the source can bring none, in one line
 * @param capture the answer's number in the archive; null leaves the one that is noted already
 */
public record Settlement(
        FrontierState state,
        int attempts,
        @Nullable Instant due,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Fault fault,
        @Nullable PageStatus status,
        @Nullable String reason,
        @Nullable Long capture) {

    /** A page that was fetched and read, never to be fetched again. */
    public static Settlement done(PageStatus status, @Nullable String reason, long capture) {
        return new Settlement(FrontierState.DONE, 0, null, null, null, null, status, reason, capture);
    }

    /** An address of which nothing has changed since its last answer. */
    public static Settlement unchanged(FrontierEntry entry, int attempts, @Nullable Instant due) {
        PageStatus status = entry.kind() == FrontierKind.PAGE ? PageStatus.ARTICLE : null;
        return new Settlement(
                FrontierState.DONE,
                attempts,
                due,
                entry.etag(),
                entry.lastModified(),
                null,
                status,
                entry.reason(),
                null);
    }

    /** An address that will be tried again. */
    public static Settlement retry(Fault fault, int attempts, Instant due, @Nullable Long capture) {
        return new Settlement(FrontierState.RETRY, attempts, due, null, null, fault, null, null, capture);
    }

    /** An address that is given up. */
    public static Settlement ended(Fault fault, int attempts, @Nullable Long capture) {
        return new Settlement(FrontierState.ENDED, attempts, null, null, null, fault, null, null, capture);
    }

    /** The same with a time for the next, conditional, request. */
    public Settlement again(Instant next, @Nullable String newEtag, @Nullable String newLastModified) {
        return new Settlement(state, attempts, next, newEtag, newLastModified, fault, status, reason, capture);
    }
}
