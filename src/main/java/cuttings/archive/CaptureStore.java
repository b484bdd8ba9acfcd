package cuttings.archive;

import cuttings.archive.warc.TornTail;
import cuttings.archive.warc.WarcFile;
import cuttings.article.Capture;
import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps captures: their bytes in a WARC file, and where they stand in the table {@code capture}. The rows and the
 * file's length commit together, after the file is synced; so a row never points to nothing.
 */
final class CaptureStore implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(CaptureStore.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Database database;
    private final Path folder;
    private final long fileBytes;
    private @Nullable WarcFile file;
    private long fileId;
    private long sound;

    CaptureStore(Database database, Path folder, long fileBytes) {
        this.database = database;
        this.folder = folder;
        this.fileBytes = fileBytes;
    }

    /** Goes on where the last writer stopped, after cutting what it left half-written; says so if there was any. */
    Optional<String> repair(Instant now) throws IOException {
        Files.createDirectories(folder);
        Optional<LastFile> last = database.first(
                "SELECT id, name, length FROM warc_file ORDER BY id DESC LIMIT 1",
                row -> new LastFile(row.number(), row.text(), row.number()));
        return last.isEmpty() ? Optional.empty() : repair(last.get(), now);
    }

    private Optional<String> repair(LastFile last, Instant now) throws IOException {
        Path path = folder.resolve(last.name());
        boolean there = Files.exists(path);
        long size = there ? Files.size(path) : 0;
        if (size < last.length()) {
            throw new ArchiveException(
                    ArchiveException.Kind.DAMAGED,
                    path + " " + shortfall(there, size, last.length()) + "; restore it from a backup");
        }
        long torn = size == 0 ? 0 : TornTail.cut(path, last.length());
        open(last.id(), path, now);
        return torn == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "cut %d bytes of a half-written record from %s", torn, path));
    }

    /** What to say of a WARC file that has less than was written to it. */
    static String shortfall(boolean there, long size, long written) {
        return there
                ? String.format(Locale.ROOT, "has %d bytes, but %d were written", size, written)
                : String.format(Locale.ROOT, "is missing; it had %d bytes", written);
    }

    private record LastFile(long id, String name, long length) {}

    /** To be called before each transaction: begins the next file when there is none or the last one is full. */
    void makeReady(Instant now) throws IOException {
        if (file == null || file.length() >= fileBytes) {
            long id = database.number("SELECT coalesce(max(id), 0) + 1 FROM warc_file");
            String name = String.format(Locale.ROOT, "cuttings-%s-%05d.warc.gz", STAMP.format(now), id);
            database.change("INSERT INTO warc_file (id, name, length) VALUES (?, ?, 0)", id, name);
            open(id, folder.resolve(name), now);
        }
        sound = openFile().length();
    }

    private void open(long id, Path path, Instant now) throws IOException {
        close();
        file = WarcFile.open(path, now);
        fileId = id;
    }

    /**
     * Writes a capture and gives its number. Content that the same address has given before is not written again; a
     * {@code revisit} record points to it. The same answer, such as of a file that is imported once more, is not kept twice.
     */
    long keep(PackedCapture packed) {
        return kept(packed).orElseGet(() -> write(packed));
    }

    private Optional<Long> kept(PackedCapture packed) {
        return database.first(
                "SELECT id FROM capture WHERE url = ? AND fetched = ? AND digest = ?",
                Row::number,
                packed.capture().url(),
                packed.capture().fetched(),
                packed.digest());
    }

    private long write(PackedCapture packed) {
        Capture capture = packed.capture();
        Optional<Kept> same = capture.wire().length == 0 || capture.truncated() != null
                ? Optional.empty()
                : lastOf(capture.url(), packed.digest());
        byte[] records =
                same.map(kept -> WarcFile.revisit(capture, kept.fetched())).orElseGet(packed::records);
        try {
            return note(
                    capture,
                    packed.digest(),
                    openFile().append(records),
                    same.map(Kept::id).orElse(null));
        } catch (IOException e) {
            throw writeFailed(e);
        }
    }

    private record Kept(long id, Instant fetched) {}

    private Optional<Kept> lastOf(String url, String digest) {
        return database.first("""
                SELECT id, fetched FROM capture WHERE url = ? AND digest = ? AND content IS NULL
                ORDER BY fetched DESC LIMIT 1""", row -> new Kept(row.number(), row.instant()), url, digest);
    }

    private long note(Capture capture, String digest, long place, @Nullable Long content) {
        return database.insert(
                """
                INSERT INTO capture
                  (requested_url, url, fetched, status, media_type, digest, size, warc_file, warc_offset, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                capture.requestedUrl(),
                capture.url(),
                capture.fetched(),
                capture.status(),
                capture.mediaType().orElse(null),
                digest,
                capture.wire().length,
                fileId,
                place,
                content);
    }

    /** To be called as a transaction's last step: what was written is on the device when this returns. */
    void sync() {
        try {
            long length = openFile().length();
            if (length > sound) {
                openFile().sync();
                database.change("UPDATE warc_file SET length = ? WHERE id = ?", length, fileId);
            }
        } catch (IOException e) {
            throw writeFailed(e);
        }
    }

    /** Takes back what a transaction wrote that will not commit. */
    void takeBack() {
        try {
            openFile().cut(sound);
        } catch (IOException e) {
            log.warn("records that nothing points to stay at the end of {}", folder, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private WarcFile openFile() {
        if (file == null) {
            throw new IllegalStateException("no transaction has begun");
        }
        return file;
    }

    private ArchiveException writeFailed(IOException cause) {
        return new ArchiveException(
                ArchiveException.Kind.UNUSABLE, folder + " cannot be written: " + FileTrouble.of(cause), cause);
    }
}
