package cuttings.fetch;

import cuttings.article.Headers;
import cuttings.article.Truncation;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The content of one answer, taken as far as it is wanted, can be had and is allowed. Immutable.
 *
 * @param wire as sent
 * @param truncated why it is not whole; null if it is
 * @param failure why it cannot be used; null if it can
 */
record Reception(
        byte[] wire,
        @Nullable Truncation truncated,
        @Nullable IOException failure) {

    private static final long STEP = 16 * 1024;

    /** Takes the content of an answer whose header fields have come; of what is refused by those, nothing. */
    static Reception of(Response response, Headers headers, BodyLimit limit) throws NoRoomException {
        try {
            Framing.check(headers);
            MediaTypes.check(headers);
        } catch (FetchException refused) {
            return new Reception(new byte[0], Truncation.UNSPECIFIED, refused);
        }
        if (!limit.cuts() && response.body().contentLength() > limit.wire()) {
            return new Reception(new byte[0], Truncation.LENGTH, BodyLimit.exceeded(limit.wire(), "sent"));
        }
        return read(response.body().source(), limit);
    }

    private static Reception read(BufferedSource source, BodyLimit limit) throws NoRoomException {
        Buffer content = new Buffer();
        try {
            while (content.size() <= limit.wire()) {
                if (!limit.room().take(content.size())) {
                    throw new NoRoomException(content.size());
                }
                if (source.read(content, STEP) < 0) {
                    return new Reception(content.readByteArray(), null, null);
                }
            }
        } catch (IOException broken) {
            return new Reception(content.readByteArray(), reason(broken), broken);
        }
        FetchException tooLong = limit.cuts() ? null : BodyLimit.exceeded(limit.wire(), "sent");
        return new Reception(firstOf(content, limit), Truncation.LENGTH, tooLong);
    }

    private static byte[] firstOf(Buffer content, BodyLimit limit) {
        try {
            return content.readByteArray(limit.wire());
        } catch (EOFException impossible) {
            throw new UncheckedIOException("there is more than that", impossible);
        }
    }

    /** OkHttp says by a broken rule, too, that a server ended its answer early. */
    private static Truncation reason(IOException broken) {
        if (broken instanceof InterruptedIOException) {
            return Truncation.TIME;
        }
        boolean endsEarly = String.valueOf(broken.getMessage()).startsWith("unexpected end of stream");
        return broken instanceof ProtocolException && !endsEarly ? Truncation.UNSPECIFIED : Truncation.DISCONNECT;
    }
}
