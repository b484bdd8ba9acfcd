package cuttings.fetch;

import cuttings.article.FaultKind;
import cuttings.article.Text;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Names the kind of fault behind what the HTTP client throws, and the limit that it ran into. Immutable. */
final class Failures {

    private static final int LONGEST_DETAIL = 200;

    private final FetchSettings limits;

    Failures(FetchSettings limits) {
        this.limits = limits;
    }

    /** The same failure with its kind and a line that a person can read. */
    FetchException of(IOException failed) {
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

    private String detail(IOException failed) {
        if (kind(failed) == FaultKind.TIMED_OUT) {
            return timeOut(failed);
        }
        if (kind(failed) == FaultKind.UNKNOWN_HOST) {
            return "the name does not resolve";
        }
        String message = failed.getMessage();
        String line = Text.clean(message == null ? failed.getClass().getSimpleName() : message);
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL);
    }

    /** OkHttp lets its time limit for the whole call end with the general kind of exception. */
    private String timeOut(IOException failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (!(failed instanceof SocketTimeoutException)) {
            return "not over after " + spoken(limits.callTimeout()) + " (fetch.call_timeout)";
        }
        return message.contains("connect")
                ? "no connection within " + spoken(limits.connectTimeout()) + " (fetch.connect_timeout)"
                : "silent for " + spoken(limits.firstByteTimeout()) + " (fetch.first_byte_timeout)";
    }

    private static String spoken(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
