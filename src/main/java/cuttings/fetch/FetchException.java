package cuttings.fetch;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that brought no answer, or one that cannot be taken; it carries the kind of fault, and how long the server
 * wants to be left alone if it said so.
 */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1;

    private final FaultKind kind;
    private final @Nullable Duration retryAfter;

    FetchException(FaultKind kind, String detail) {
        this(kind, detail, null, null);
    }

    FetchException(FaultKind kind, String detail, Throwable cause) {
        this(kind, detail, null, cause);
    }

    FetchException(FaultKind kind, String detail, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    FaultKind kind() {
        return kind;
    }

    /** The same for another request, with that request's own stack. */
    FetchException again() {
        return new FetchException(kind, String.valueOf(getMessage()), retryAfter, this);
    }

    /** The outcome of a request to this address that ended so. */
    FetchOutcome.Failed at(String url) {
        return new FetchOutcome.Failed(fault(url), retryAfter, null);
    }

    Fault fault(String url) {
        return new Fault(kind, url, String.valueOf(getMessage()));
    }
}
