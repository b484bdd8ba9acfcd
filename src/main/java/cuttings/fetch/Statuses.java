package cuttings.fetch;

import cuttings.article.FaultKind;
import java.util.Optional;

/** What an HTTP status means for a page (RFC 9110 section 15). Stateless. */
final class Statuses {

    private Statuses() {}

    /** The fault that a final status stands for; empty if the answer brings what was asked for. */
    static Optional<FaultKind> fault(int status) {
        return switch (status) {
            case 200, 201, 202, 203 -> Optional.empty();
            case 304 -> Optional.of(FaultKind.BAD_RESPONSE);
            case 204, 205 -> Optional.of(FaultKind.EMPTY);
            case 401, 403, 451 -> Optional.of(FaultKind.FORBIDDEN);
            case 404 -> Optional.of(FaultKind.NOT_FOUND);
            case 408 -> Optional.of(FaultKind.TIMED_OUT);
            case 410 -> Optional.of(FaultKind.GONE);
            // A proxy that wants another password, and connections that are the wrong one or too fresh.
            case 407, 421, 425 -> Optional.of(FaultKind.CONNECTION_FAILED);
            case 429 -> Optional.of(FaultKind.RATE_LIMITED);
            default -> Optional.of(ofClass(status));
        };
    }

    private static FaultKind ofClass(int status) {
        return switch (status / 100) {
            case 3 -> FaultKind.BAD_REDIRECT;
            case 4 -> FaultKind.CLIENT_ERROR;
            case 5 -> FaultKind.SERVER_ERROR;
            default -> FaultKind.BAD_RESPONSE;
        };
    }
}
