package cuttings.archive;

import cuttings.archive.ArchiveException.Kind;
import java.sql.SQLException;
import org.sqlite.SQLiteException;

/**
 * What an error of SQLite means to the archive (sqlite.org/rescode.html).
 *
 * @param kind how to tell the user
 * @param fatal whether the connection can be used no more: after a full disk SQLite has rolled back by itself, and the
 *     driver does not know it
 * @param cause as the driver gave it
 */
record DatabaseFault(Kind kind, boolean fatal, SQLException cause) {

    /** The part of a code that tells the kind; the rest tells the occasion. */
    private static final int PRIMARY = 0xff;

    static DatabaseFault of(SQLException error) {
        int primaryCode = error.getErrorCode() & PRIMARY;
        return switch (primaryCode) {
            case 5, 6 -> new DatabaseFault(Kind.LOCKED, false, error); // BUSY, LOCKED
            case 9 -> new DatabaseFault(Kind.BAD_QUERY, false, error); // INTERRUPT, by our own limit
            case 7, 8, 10, 13, 14 ->
                new DatabaseFault(Kind.UNUSABLE, true, error); // NOMEM READONLY IOERR FULL CANTOPEN
            case 11, 26 -> new DatabaseFault(Kind.DAMAGED, true, error); // CORRUPT NOTADB
            default -> new DatabaseFault(Kind.UNUSABLE, false, error);
        };
    }

    ArchiveException toException() {
        return new ArchiveException(kind, message(), cause);
    }

    private String message() {
        return switch (kind) {
            case BAD_QUERY -> "the search takes too long; ask for rarer words or a shorter period";
            case DAMAGED -> "the archive's database is damaged: " + cause.getMessage();
            default -> "the archive's database cannot be used: " + trouble();
        };
    }

    private String trouble() {
        return switch (cause.getErrorCode() & PRIMARY) {
            case 8, 14 ->
                "this needs the right to write into its folder too, for archive.db-wal and archive.db-shm" + code();
            case 10 -> "the disk is full or fails" + code();
            case 13 -> "the disk is full";
            default -> cause.getMessage();
        };
    }

    /** For who wants to look it up: " [SQLITE_READONLY_DIRECTORY]". */
    private String code() {
        return cause instanceof SQLiteException known
                ? " [" + known.getResultCode().name() + "]"
                : "";
    }
}
