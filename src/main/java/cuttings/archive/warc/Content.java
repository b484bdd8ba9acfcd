package cuttings.archive.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Records one after the other: the content of a gzip member, or a whole file that is not compressed. Counts what has
 * been read; closing it leaves the file open. Not safe for threads.
 */
final class Content extends FilterInputStream {

    private static final byte[] RECORD_HEAD = {'W', 'A', 'R', 'C', '/', '1', '.'};
    private static final byte[] RECORD_END = {'\r', '\n', '\r', '\n'};

    private static final int LINE_STRETCH = 256;

    private final long mostLeft;
    private final long member;
    private final InputStream source;
    private final HeldStream held;
    private long count;

    private Content(InputStream source, long member, long count, long mostLeft) {
        this(source, new HeldStream(source), member, count, mostLeft);
    }

    private Content(InputStream source, HeldStream held, long member, long count, long mostLeft) {
        super(held);
        this.source = source;
        this.held = held;
        this.member = member;
        this.count = count;
        this.mostLeft = mostLeft;
    }

    /** Goes on reading at a place. */
    static Content at(WarcPlace place, FileChannel channel, boolean gzip) throws IOException {
        if (gzip) {
            Content content = new Content(new GzipMember(channel, place.member()), place.member(), 0, Long.MAX_VALUE);
            content.skipNBytes(place.within());
            return content;
        }
        long size = channel.size();
        channel.position(place.within());
        return new Content(Channels.newInputStream(channel), 0, place.within(), size);
    }

    /** Where the next byte stands. */
    WarcPlace place() {
        return new WarcPlace(member, count);
    }

    /** From here on what is read is kept, so that {@link #goBack} can come back. */
    void hold() {
        held.hold();
    }

    /** Goes back to where {@link #hold} was called; false if too much has been read since. */
    boolean goBack() {
        int bytes = held.goBack();
        count -= Math.max(0, bytes);
        return bytes >= 0;
    }

    /** How many bytes can follow at most; of compressed content nobody knows. */
    long mostLeft() {
        return mostLeft - (mostLeft == Long.MAX_VALUE ? 0 : count);
    }

    /** Where the file goes on after the content has been read to its end. */
    WarcPlace next() {
        return source instanceof GzipMember gzip ? new WarcPlace(gzip.end(), 0) : new WarcPlace(mostLeft, 0);
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        count += unit < 0 ? 0 : 1;
        return unit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count += skipped;
        return skipped;
    }

    /** The next byte, which stays; negative at the end. */
    private int peek() throws IOException {
        in.mark(1);
        int unit = in.read();
        in.reset();
        return unit;
    }

    /** Passes over empty lines and gives the byte behind, which stays; negative at the end. */
    int skipLineEnds() throws IOException {
        int unit = peek();
        while (unit == '\r' || unit == '\n') {
            read();
            unit = peek();
        }
        return unit;
    }

    /** Whether nothing follows; for a gzip member, after its checksum has been found right. */
    boolean isAtEnd() throws IOException {
        return peek() < 0;
    }

    /** Passes over the two line ends behind a record; where a writer left out some of them, another must begin. */
    boolean isAtRecordEnd() throws IOException {
        in.mark(RECORD_END.length);
        boolean exact = Arrays.equals(in.readNBytes(RECORD_END.length), RECORD_END);
        in.reset();
        if (exact) {
            skipNBytes(RECORD_END.length);
            return true;
        }
        int next = peek();
        boolean ended = next < 0 || next == '\r' || next == '\n';
        return ended && (skipLineEnds() < 0 || peek() == 'W');
    }

    @Override
    public void close() throws IOException {
        if (source instanceof GzipMember) {
            source.close();
        }
    }

    /** Looks for the head of another record at the beginning of a line; false if there is none to the end. */
    boolean skipToRecordHead() throws IOException {
        do {
            if (startsWithHead()) {
                return true;
            }
        } while (skipLine());
        return false;
    }

    /** Passes over the rest of a line, however long, in stretches; false if the content ends before the line does. */
    private boolean skipLine() throws IOException {
        byte[] stretch = new byte[LINE_STRETCH];
        while (true) {
            in.mark(stretch.length);
            int length = in.read(stretch, 0, stretch.length);
            in.reset();
            if (length < 0) {
                return false;
            }
            int lineEnd = 0;
            while (lineEnd < length && stretch[lineEnd] != '\n') {
                lineEnd++;
            }
            skipNBytes(Math.min(length, lineEnd + 1));
            if (lineEnd < length) {
                return true;
            }
        }
    }

    /** Whether the head of a record is next. */
    boolean startsWithHead() throws IOException {
        in.mark(RECORD_HEAD.length);
        byte[] bytes = in.readNBytes(RECORD_HEAD.length);
        in.reset();
        return Arrays.equals(bytes, RECORD_HEAD);
    }
}
