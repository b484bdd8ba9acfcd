package cuttings.archive;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Names points that somebody has read an archive up to, as {@link Lookup#lastRevision} tells them. A bookmark moves in a
 * transaction of one row, so it neither needs the one-run lock nor waits for the end of a crawl: only for the crawl's
 * transaction of the moment, which takes a fraction of a second. It survives a power cut when {@link #move} returns.
 *
 * <p>Every failure is an {@link ArchiveException}. Not for more than one thread.
 */
public final class Bookmarks implements AutoCloseable {

    private static final String KIND = "bookmark ";

    private final Database database;
    private final Marks marks;

    private Bookmarks(Database database) {
        this.database = database;
        this.marks = new Marks(database);
    }

    /**
     * Opens the bookmarks of an archive.
     *
     * @throws ArchiveException if there is no archive, or it cannot be read or written
     */
    public static Bookmarks in(Path folder) {
        Lookup.open(folder).close();
        Bookmarks bookmarks = new Bookmarks(Database.openForWriting(folder.resolve(Archive.DATABASE)));
        try {
            bookmarks.expectWritable();
            return bookmarks;
        } catch (ArchiveException e) {
            bookmarks.close();
            throw e;
        }
    }

    /** Who cannot move a bookmark in the end should know before the work. */
    private void expectWritable() {
        database.transaction(() -> marks);
    }

    /** Where a bookmark lies; empty if there is none of this name. */
    public OptionalLong point(String name) {
        return marks.noted(KIND + name).map(Long::valueOf).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * Puts a bookmark at a point.
     *
     * @throws ArchiveException if the archive cannot be written
     */
    public void move(String name, long point) {
        database.transaction(() -> {
            marks.note(KIND + name, Long.toString(point));
            return point;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
