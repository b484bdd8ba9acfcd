package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveException.Kind;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseFaultTest {

    @Test
    void aFullDiskIsCalledSo() {
        assertThat(told(SQLiteErrorCode.SQLITE_FULL))
                .hasMessage("the archive's database cannot be used: the disk is full");
    }

    @Test
    void whoMayNotWriteIntoTheFolderIsToldThatReadingNeedsItToo() {
        assertThat(told(SQLiteErrorCode.SQLITE_READONLY_DIRECTORY))
                .hasMessageContainingAll("the right to write into its folder", "[SQLITE_READONLY_DIRECTORY]");
        assertThat(told(SQLiteErrorCode.SQLITE_CANTOPEN)).hasMessageContaining("archive.db-shm");
    }

    @Test
    void aDiskThatFailsIsToldWithSqlitesCode() {
        assertThat(told(SQLiteErrorCode.SQLITE_IOERR_WRITE))
                .hasMessageEndingWith("the disk is full or fails [SQLITE_IOERR_WRITE]");
    }

    private static ArchiveException told(SQLiteErrorCode code) {
        ArchiveException told =
                DatabaseFault.of(new SQLiteException("as SQLite says it", code)).toException();
        assertThat(told.kind()).isEqualTo(Kind.UNUSABLE);
        return told;
    }
}
