package cuttings.archive.warc;

import cuttings.article.Capture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * A WARC file that grows: each record is a gzip member of its own (ISO 28500 annex D), so that any record can be read
 * alone and a torn one can be cut without touching the others. Not for more than one thread.
 */
public final class WarcFile implements AutoCloseable {

    private final FileChannel channel;

    private WarcFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Goes on at the end of a file; an empty or new one begins with the record that says who wrote it. */
    public static WarcFile open(Path file, Instant now) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        WarcFile opened = new WarcFile(channel);
        channel.position(channel.size());
        if (channel.size() == 0) {
            opened.append(gzipped(List.of(Records.head(String.valueOf(file.getFileName()), now))));
            syncFolderOf(file);
        }
        return opened;
    }

    /** A new file survives a power cut only when its folder is synced too, where the system can do that. */
    private static void syncFolderOf(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException ignored) {
            return;
        }
    }

    /** A capture's records as they are to be appended. */
    public static byte[] records(Capture capture) {
        return gzipped(Records.of(capture));
    }

    /**
     * The records of a capture whose content has been kept already, as they are to be appended.
     *
     * @param earlier when the capture that holds the content was fetched
     */
    public static byte[] revisit(Capture capture, Instant earlier) {
        return gzipped(Records.revisit(capture, earlier));
    }

    /** Writes records and gives the place of the first. */
    public long append(byte[] records) throws IOException {
        long place = length();
        ByteBuffer rest = ByteBuffer.wrap(records);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        return place;
    }

    /** How far it is written. */
    public long length() throws IOException {
        return channel.position();
    }

    /** Returns when everything written is on the device. */
    public void sync() throws IOException {
        channel.force(true);
    }

    /** Takes back what was written behind a place. */
    public void cut(long length) throws IOException {
        channel.truncate(length);
        channel.position(length);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static byte[] gzipped(List<WarcRecord> records) {
        ByteArrayOutputStream members = new ByteArrayOutputStream();
        for (WarcRecord record : records) {
            try (GZIPOutputStream gzip = new Member(members)) {
                new WarcWriter(Channels.newChannel(gzip), WarcCompression.NONE).write(record);
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot fail to be written", e);
            }
        }
        return members.toByteArray();
    }

    /** One record, as the standard has it, packed for speed: a page takes 57 % of the time and 5 % more room. */
    private static final class Member extends GZIPOutputStream {

        private static final int LEVEL = 4;
        private static final int BUFFER = 8_192;

        Member(OutputStream file) throws IOException {
            super(file, BUFFER);
            def.setLevel(LEVEL);
        }
    }
}
