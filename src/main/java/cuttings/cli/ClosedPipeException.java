package cuttings.cli;

import java.io.IOException;

/** Whoever read the output has had enough, as in {@code | head}. That is no error. */
final class ClosedPipeException extends IOException {

    ClosedPipeException(IOException cause) {
        super(cause);
    }

    /** Whether this is why something failed. */
    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClosedPipeException) {
                return true;
            }
        }
        return false;
    }
}
