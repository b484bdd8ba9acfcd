package cuttings.archive.warc;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.FileTrouble;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a WARC file, plain or gzipped, one after the other: of whatever size it is, one record is in memory. What
 * holds no answer (requests, metadata, revisits) is passed over. After a broken record it goes on with the next one that
 * begins in the gzip member, with the next member, or in a plain file with the next line that begins a record. What a broken
 * record claimed is looked through once more for that, though not without end: the time stays in proportion to the file.
 * Not safe for threads.
 */
public final class CaptureStream implements AutoCloseable {

    private static final int GZIP_MAGIC = 0x1f8b;

    /** Of a file whose records lie about their lengths again and again. */
    private static final long MOST_READ_AGAIN = 1L << 29;

    private final Path file;
    private final FileChannel channel;
    private final long size;
    private final boolean gzip;
    private WarcPlace place;
    private long recordAt;
    private @Nullable Content content;
    private long readAgain;

    private CaptureStream(Path file, FileChannel channel, WarcPlace place) throws IOException {
        this.file = file;
        this.channel = channel;
        this.place = place;
        this.size = channel.size();
        ByteBuffer magic = ByteBuffer.allocate(2);
        this.gzip = channel.read(magic, 0) == 2 && Short.toUnsignedInt(magic.getShort(0)) == GZIP_MAGIC;
    }

    /** Whether a file is called or begins like one with WARC records, compressed or not. */
    public static boolean isWarc(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
            return true;
        }
        try (CaptureStream stream = open(file, WarcPlace.BEGINNING);
                Content content = Content.at(WarcPlace.BEGINNING, stream.channel, stream.gzip)) {
            return content.startsWithHead();
        } catch (ZipException | EOFException broken) {
            return false;
        }
    }

    /** Opens a file at a place that {@link #place} gave, or at its beginning. */
    public static CaptureStream open(Path file, WarcPlace place) throws IOException {
        FileChannel channel = FileChannel.open(file);
        try {
            return new CaptureStream(file, channel, place);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** How long the file is, in bytes. */
    public long size() {
        return size;
    }

    /** Behind the last record that was read; from here another stream can go on. */
    public WarcPlace place() {
        return place;
    }

    /** How much of the file has been read, in bytes. */
    public long position() {
        return gzip || isAtEnd() ? place.member() : place.within();
    }

    /** Whether there is nothing more to read. */
    public boolean isAtEnd() {
        return place.member() >= size;
    }

    /**
     * The next page or what stands in its place; empty at the end of the file.
     *
     * @throws IOException if the file cannot be read; whatever stands in it is no exception
     */
    public Optional<WarcItem> next() throws IOException {
        Optional<WarcItem> item = Optional.empty();
        while (item.isEmpty() && !isAtEnd()) {
            try {
                item = nextRecord().flatMap(this::item);
            } catch (BrokenRecordException | ZipException | EOFException broken) {
                boolean missed = goOnBehindBroken();
                String detail = told(broken) + (missed ? "; what it claims to hold was passed over" : "");
                item = Optional.of(new WarcItem.Broken(fault(FaultKind.BAD_RECORD, detail)));
            }
        }
        return item;
    }

    private Optional<RecordFrame> nextRecord() throws IOException {
        Content records = content == null ? again() : content;
        records.skipLineEnds();
        place = records.place();
        recordAt = position();
        records.hold();
        Optional<RecordFrame> frame = RecordFrame.read(records);
        if (records.isAtEnd()) {
            goTo(records.next());
        } else {
            place = records.place();
        }
        return frame;
    }

    private Optional<WarcItem> item(RecordFrame frame) {
        if (frame.isTooLarge() && frame.holdsPage()) {
            String detail = String.format(Locale.ROOT, "it has %d bytes", frame.length());
            return Optional.of(new WarcItem.Broken(fault(FaultKind.TOO_LARGE, detail)));
        }
        if (!frame.holdsPage()) {
            return frame.revisited().map(url -> new WarcItem.NoPage(url, "revisit"));
        }
        try {
            return Optional.of(PageRecord.read(frame.bytes()));
        } catch (IOException e) {
            return Optional.of(new WarcItem.Broken(fault(FaultKind.BAD_RECORD, told(e))));
        }
    }

    private Fault fault(FaultKind kind, String detail) {
        return new Fault(kind, file.toString(), "the record at byte " + recordAt + ": " + detail);
    }

    private static String told(IOException broken) {
        return broken instanceof BrokenRecordException format ? format.getMessage() : FileTrouble.of(broken);
    }

    /** Goes on with the next record that begins within the broken one or behind it; true if only with one behind it. */
    private boolean goOnBehindBroken() throws IOException {
        boolean held = content != null && content.goBack();
        boolean missed = !held && !isLittleToReadAgain();
        try {
            Content rest = held || missed ? Objects.requireNonNull(content) : again();
            rest.skipNBytes(missed ? 0 : 1);
            if (rest.skipToRecordHead()) {
                place = rest.place();
            } else {
                goTo(rest.next());
            }
        } catch (ZipException | EOFException broken) {
            goTo(new WarcPlace(GzipMember.next(channel, place.member() + 1), 0));
        }
        return missed;
    }

    private boolean isLittleToReadAgain() {
        if (content == null) {
            return true;
        }
        readAgain += content.place().within() - (gzip ? 0 : place.within());
        return readAgain <= MOST_READ_AGAIN;
    }

    private Content again() throws IOException {
        closeContent();
        Content records = Content.at(place, channel, gzip);
        content = records;
        return records;
    }

    private void goTo(WarcPlace there) throws IOException {
        closeContent();
        place = there;
    }

    private void closeContent() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeContent();
        channel.close();
    }
}
