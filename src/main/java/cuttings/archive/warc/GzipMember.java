package cuttings.archive.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The content of one gzip member of a file (RFC 1952 section 2.3), as a stream that ends where the member ends and then
 * knows where that is. The end of the content comes only after checksum and length have been found right; a broken member
 * is a {@link ZipException}, a torn one an {@link EOFException}. Not safe for threads.
 */
final class GzipMember extends InputStream {

    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};
    private static final int MAGIC = 0x8b1f;
    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA_FIELD = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final FileChannel channel;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 14).limit(0).order(ByteOrder.LITTLE_ENDIAN);
    private long next;
    private boolean ended;

    GzipMember(FileChannel channel, long place) throws IOException {
        this.channel = channel;
        this.next = place;
        try {
            readHeader();
        } catch (IOException e) {
            inflater.end();
            throw e;
        }
    }

    /** Where the next member begins that holds a WARC record, looked for from a place on; the file's end if there is none. */
    static long next(FileChannel channel, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(1 << 16);
        long size = channel.size();
        for (long start = from; start < size; start += window.capacity() - 1) {
            window.clear();
            int length = channel.read(window, start);
            for (int i = 0; i + 1 < length; i++) {
                boolean magic = window.get(i) == 0x1f && window.get(i + 1) == (byte) 0x8b;
                if (magic && holdsRecord(channel, start + i)) {
                    return start + i;
                }
            }
        }
        return size;
    }

    private static boolean holdsRecord(FileChannel channel, long place) throws IOException {
        try (GzipMember member = new GzipMember(channel, place)) {
            return Arrays.equals(member.readNBytes(RECORD.length), RECORD);
        } catch (ZipException | EOFException noMember) {
            return false;
        }
    }

    /** Where in the file that stands which has not been read yet; after the end of the content, the end of the member. */
    long end() {
        return next - buffer.remaining();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count == 0 && length > 0 && !ended) {
            count = inflate(bytes, offset, length);
            if (inflater.finished() && count == 0) {
                checkTrailer();
            }
        }
        return ended ? -1 : count;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            if (inflater.needsInput() && !inflater.finished()) {
                fill(1);
                inflater.setInput(buffer);
            }
            int count = inflater.inflate(bytes, offset, length);
            if (count == 0 && inflater.needsDictionary()) {
                throw new ZipException("gzip knows no dictionaries");
            }
            checksum.update(bytes, offset, count);
            return count;
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        }
    }

    private void checkTrailer() throws IOException {
        fill(8);
        if (buffer.getInt() != (int) checksum.getValue() || buffer.getInt() != (int) inflater.getBytesWritten()) {
            throw new ZipException("the content does not fit its checksum");
        }
        ended = true;
    }

    private void readHeader() throws IOException {
        fill(10);
        if (Short.toUnsignedInt(buffer.getShort()) != MAGIC || buffer.get() != 8) {
            throw new ZipException("no gzip member begins here");
        }
        int flags = buffer.get();
        buffer.position(buffer.position() + 6);
        if ((flags & HAS_EXTRA_FIELD) != 0) {
            skip(unsignedShort());
        }
        if ((flags & HAS_NAME) != 0) {
            skipText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            unsignedShort();
        }
    }

    private int unsignedShort() throws IOException {
        fill(2);
        return Short.toUnsignedInt(buffer.getShort());
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            fill(1);
            buffer.get();
        }
    }

    private void skipText() throws IOException {
        do {
            fill(1);
        } while (buffer.get() != 0);
    }

    /** Makes sure that so many bytes are in the buffer. */
    private void fill(int count) throws IOException {
        if (buffer.remaining() >= count) {
            return;
        }
        buffer.compact();
        while (buffer.position() < count) {
            int read = channel.read(buffer, next);
            if (read < 0) {
                buffer.flip();
                throw new EOFException("the gzip member ends too early");
            }
            next += read;
        }
        buffer.flip();
    }

    @Override
    public void close() {
        inflater.end();
    }
}
