package cuttings.archive;

import cuttings.article.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An archive that is open for writing: a folder with {@code archive.db} and {@code warc/}. One process at a time has it
 * open so; for reading there is {@link Lookup}.
 *
 * <p>What a {@link #write} has returned is on the device, power cut included: the WARC records are synced before the
 * rows that point to them commit. Safe for threads; writes wait for each other. Every failure is an
 * {@link ArchiveException}; after a full disk or a damaged file, open it anew.
 */
public final class Archive implements AutoCloseable {

    static final String DATABASE = "archive.db";
    static final String WARC_FOLDER = "warc";

    private final Clock clock;
    private final WriterLock lock;
    private final Database database;
    private final CaptureStore captures;
    private final ArchiveWriter writer;
    private final List<String> repairs = new ArrayList<>();
    private boolean writing;

    private Archive(Path folder, Clock clock, ArchiveSettings settings, WriterLock lock) {
        this.clock = clock;
        this.lock = lock;
        this.database = Database.openForWriting(folder.resolve(DATABASE));
        this.captures = new CaptureStore(database, folder.resolve(WARC_FOLDER), settings.warcFileBytes());
        this.writer = new ArchiveWriter(database, captures, clock);
    }

    /**
     * Opens the archive in a folder, which is made where there is none; brings its schema up to date, and repairs what a
     * killed writer left.
     *
     * @throws ArchiveLockedException if another process writes it
     * @throws ArchiveException if it cannot be written, is damaged, or was written by a newer version
     */
    public static Archive openForWriting(Path folder, Clock clock, ArchiveSettings settings) {
        try {
            Files.createDirectories(folder);
            WriterLock lock = WriterLock.take(folder, clock.instant());
            try {
                LostDatabase.expectNone(folder);
                return new Archive(folder, clock, settings, lock).prepared(folder);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw unusable("the archive " + folder + " cannot be written", e);
        }
    }

    private Archive prepared(Path folder) throws IOException {
        try {
            Migrations.KNOWN.bringUpToDate(database, folder.resolve(DATABASE));
            captures.repair(clock.instant()).ifPresent(repairs::add);
            repairs.addAll(database.transaction(new Runs(database)::endBrokenOff));
            return this;
        } catch (IOException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** What had to be repaired on opening, one line each; empty after an orderly end. */
    public List<String> repairs() {
        return List.copyOf(repairs);
    }

    /**
     * One transaction: all that {@code work} writes is kept, or nothing of it when it throws.
     *
     * @return what {@code work} returns, after everything is on the device
     */
    public synchronized <T> T write(Function<ArchiveWriter, T> work) {
        if (writing) {
            throw new IllegalStateException("a transaction within a transaction");
        }
        writing = true;
        try {
            captures.makeReady(clock.instant());
            return database.transaction(() -> completed(work));
        } catch (IOException e) {
            throw unusable("the archive's WARC file cannot be written", e);
        } finally {
            writing = false;
        }
    }

    /** Once everything is written nothing is taken back any more: a commit that fails may yet be found done later. */
    private <T> T completed(Function<ArchiveWriter, T> work) {
        boolean complete = false;
        try {
            T result = work.apply(writer);
            writer.complete();
            complete = true;
            return result;
        } finally {
            if (!complete) {
                writer.abandon();
            }
        }
    }

    @Override
    public synchronized void close() {
        try (lock;
                database;
                captures) {
            writing = false;
        } catch (IOException e) {
            throw unusable("the archive cannot be closed", e);
        }
    }

    /** Makes the database full at so many pages, as a full disk would. */
    void limitPages(int pages) {
        database.number("PRAGMA max_page_count = " + pages);
    }

    private static ArchiveException unusable(String what, IOException cause) {
        return new ArchiveException(ArchiveException.Kind.UNUSABLE, what + ": " + FileTrouble.of(cause), cause);
    }
}
