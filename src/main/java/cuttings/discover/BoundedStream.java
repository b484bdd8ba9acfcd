package cuttings.discover;

import cuttings.article.FaultKind;
import cuttings.article.FileTrouble;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ends where a source breaks off, has more content than a source may have, or a piece of text longer than any address
 * is, so that a small packed file cannot fill the memory. To its reader that is the end of the content; whoever made
 * it asks afterwards why it ended. Not safe for threads.
 */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private final long longestText;
    private long count;
    private long textStart;
    private @Nullable End end;

    /** Why the content ended before its end. */
    record End(FaultKind kind, String detail) {}

    BoundedStream(InputStream in, long most, long longestText) {
        super(in);
        this.most = most;
        this.longestText = longestText;
    }

    /** Why reading ended early; empty if it did not. */
    Optional<End> earlyEnd() {
        return Optional.ofNullable(end);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (end != null) {
            return -1;
        }
        try {
            int taken = super.read(buffer, offset, length);
            watch(buffer, offset, taken);
            return end == null ? taken : -1;
        } catch (IOException broken) {
            end = new End(FaultKind.BAD_SOURCE, "broken off: " + FileTrouble.of(broken));
            return -1;
        }
    }

    private void watch(byte[] buffer, int offset, int taken) {
        for (int index = offset; index < offset + taken; index++) {
            count++;
            if (buffer[index] == '<' || buffer[index] == '\n') {
                textStart = count;
            }
        }
        if (count - textStart > longestText) {
            end = new End(FaultKind.TOO_LARGE, "a text of more than " + longestText + " bytes");
        } else if (count > most) {
            end = new End(FaultKind.TOO_LARGE, "more than " + most + " bytes");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
