package cuttings.archive.warc;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Repairs the end of a WARC file after the writer was killed or the power failed: whole records stay, a half-written one
 * is cut. A record is whole when its gzip member is (RFC 1952 section 2.3), checksum and length included.
 */
public final class TornTail {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    private TornTail() {}

    /**
     * Cuts what is torn.
     *
     * @param sound a place between two records up to which the file is known to be whole
     * @return how many bytes were cut
     */
    public static long cut(Path file, long sound) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = endOfWhole(channel, sound);
            long torn = channel.size() - end;
            if (torn > 0) {
                channel.truncate(end);
                channel.force(true);
            }
            return torn;
        }
    }

    /** How far a file consists of whole records; its length if nothing is damaged. */
    public static long endOfWhole(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return endOfWhole(channel, 0);
        }
    }

    private static long endOfWhole(FileChannel channel, long sound) throws IOException {
        long end = sound;
        for (long member = memberAt(channel, end); member > 0; member = memberAt(channel, end)) {
            end += member;
        }
        return end;
    }

    /** The length of the whole member that begins at a place; 0 if there is none. */
    private static long memberAt(FileChannel channel, long place) throws IOException {
        channel.position(place);
        Inflater inflater = new Inflater(true);
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            boolean gzip = in.readUnsignedShort() == 0x1f8b;
            in.skipNBytes(HEADER - 2);
            int checksum = checksumOfContent(in, inflater);
            channel.position(place + HEADER + inflater.getBytesRead());
            DataInputStream trailer = new DataInputStream(Channels.newInputStream(channel));
            boolean whole = gzip
                    && Integer.reverseBytes(trailer.readInt()) == checksum
                    && Integer.reverseBytes(trailer.readInt()) == (int) inflater.getBytesWritten();
            return whole ? HEADER + inflater.getBytesRead() + TRAILER : 0;
        } catch (EOFException | DataFormatException torn) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static int checksumOfContent(InputStream in, Inflater inflater) throws IOException, DataFormatException {
        CRC32 checksum = new CRC32();
        byte[] compressed = new byte[8192];
        byte[] content = new byte[65536];
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                int count = in.read(compressed);
                if (count < 0) {
                    throw new EOFException("the member ends early");
                }
                inflater.setInput(compressed, 0, count);
            }
            int count = inflater.inflate(content);
            if (count == 0 && inflater.needsDictionary()) {
                throw new DataFormatException("gzip knows no dictionaries");
            }
            checksum.update(content, 0, count);
        }
        return (int) checksum.getValue();
    }
}
