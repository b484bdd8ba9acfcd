package cuttings.fetch;

import cuttings.article.FaultKind;
import cuttings.article.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Names the kind of fault behind what the HTTP client throws. Stateless. */
final class Failures {

    private static final int LONGEST_DETAIL = 200;

    private Failures() {}

    /** The same failure with its kind and a line that a person can read. */
    static FetchException of(IOException failed) {
        if (failed instanceof FetchException known) {
            return known;
        }
        return new FetchException(kind(failed), detail(failed), failed);
    }

    private static FaultKind kind(IOException failed) {
        if (failed instanceof AddressGuard.AddressRefusedException) {
            return FaultKind.ADDRESS_REFUSED;
        }
        if (failed instanceof UnknownHostException) {
            return FaultKind.UNKNOWN_HOST;
        }
        if (failed instanceof SSLException) {
            return FaultKind.TLS_FAILED;
        }
        if (failed instanceof InterruptedIOException) {
            return FaultKind.TIMED_OUT;
        }
        return failed instanceof ProtocolException ? FaultKind.BAD_RESPONSE : FaultKind.CONNECTION_FAILED;
    }

    private static String detail(IOException failed) {
        String message = failed.getMessage();
        String line = Text.clean(message == null ? failed.getClass().getSimpleName() : message);
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL);
    }
}
