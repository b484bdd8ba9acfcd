package cuttings.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write the archive. It is a lock of the operating system, so it ends with the process
 * however that ends; the file's text only tells people who holds it, and means nothing when nobody does.
 */
final class WriterLock implements AutoCloseable {

    private final FileChannel channel;

    private WriterLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriterLock take(Path folder, Instant since) throws IOException {
        Path file = folder.resolve("archive.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new ArchiveLockedException(
                    folder, holder(Files.readString(file).strip()));
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder(since).getBytes(StandardCharsets.UTF_8)));
        return new WriterLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    /** Whoever took the lock a moment ago may not have written yet who it is. */
    private static String holder(String text) {
        return text.isEmpty() ? "a process that has just begun" : text;
    }

    private static String holder(Instant since) {
        return String.format(
                Locale.ROOT,
                "process %d since %s%n",
                ProcessHandle.current().pid(),
                since.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
