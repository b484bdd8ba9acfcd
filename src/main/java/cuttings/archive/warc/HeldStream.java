package cuttings.archive.warc;

import java.io.IOException;
import java.io.InputStream;

/**
 * A buffered stream that can go back: some bytes to where it was marked, and farther to where a record began, as long as
 * not much more than {@value #MOST_HELD} bytes have been read since. Not safe for threads.
 */
final class HeldStream extends InputStream {

    /** So much of a record that has been read is kept. */
    static final int MOST_HELD = 1 << 20;

    private static final int CHUNK = 1 << 16;
    private static final int MOST_MARKED = 512;
    private static final int NOWHERE = -1;

    private final InputStream source;
    private byte[] buffer = new byte[2 * CHUNK];
    private int position;
    private int end;
    private int mark;
    private int held = NOWHERE;

    HeldStream(InputStream source) {
        this.source = source;
    }

    /** From now on it can go back to this place. */
    void hold() {
        held = position;
    }

    /** Goes back to the place that is held; says how many bytes that were, or a negative number if they are not kept any more. */
    int goBack() {
        int count = held == NOWHERE ? NOWHERE : position - held;
        position = held == NOWHERE ? position : held;
        return count;
    }

    @Override
    public int read() throws IOException {
        return position < end || fill() ? buffer[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length > 0 && position == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - position);
        System.arraycopy(buffer, position, bytes, offset, count);
        position += count;
        return count;
    }

    /** Where nothing is held, what is passed over is not brought into memory. */
    @Override
    public long skip(long wanted) throws IOException {
        if (position == end && held == NOWHERE && wanted > CHUNK) {
            mark = 0;
            position = 0;
            end = 0;
            return source.skip(wanted);
        }
        if (wanted <= 0 || position == end && !fill()) {
            return 0;
        }
        int count = (int) Math.min(wanted, end - position);
        position += count;
        return count;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int limit) {
        if (limit > MOST_MARKED) {
            throw new IllegalArgumentException("more than is kept: " + limit);
        }
        mark = position;
    }

    @Override
    public void reset() {
        position = mark;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** Brings more into the buffer behind what is to be kept of it; false at the end. */
    private boolean fill() throws IOException {
        if (held != NOWHERE && end - held > MOST_HELD) {
            held = NOWHERE;
        }
        if (buffer.length - end < CHUNK) {
            makeRoom();
        }
        int count = source.read(buffer, end, buffer.length - end);
        end += Math.max(0, count);
        return count > 0;
    }

    private void makeRoom() {
        int marked = Math.max(0, position - MOST_MARKED);
        int kept = held == NOWHERE ? marked : Math.min(held, marked);
        byte[] roomy = end - kept > buffer.length - CHUNK ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, kept, roomy, 0, end - kept);
        buffer = roomy;
        position -= kept;
        end -= kept;
        mark -= kept;
        held = held == NOWHERE ? NOWHERE : held - kept;
    }
}
