package cuttings.fetch;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.io.IOException;

/** An exchange that brought no answer, or one that cannot be taken; it carries the kind of fault. */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1;

    private final FaultKind kind;

    FetchException(FaultKind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    FetchException(FaultKind kind, String detail, Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    FaultKind kind() {
        return kind;
    }

    /** The same for another request, with that request's own stack. */
    FetchException again() {
        return new FetchException(kind, String.valueOf(getMessage()), this);
    }

    Fault at(String url) {
        return new Fault(kind, url, String.valueOf(getMessage()));
    }
}
