package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String FIRST = "PRAGMA application_id = 0x43757474; CREATE TABLE article (id INTEGER);";
    private static final String SECOND = "ALTER TABLE article ADD COLUMN site TEXT;";

    @TempDir
    Path folder;

    private Path file;
    private Database database;

    @BeforeEach
    void open() {
        file = folder.resolve("archive.db");
        database = Database.openForWriting(file);
        new Migrations(List.of(FIRST)).bringUpToDate(database, file);
        database.change("INSERT INTO article VALUES (7)");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOlderArchiveIsBroughtUpToDateAfterItWasCopied() {
        new Migrations(List.of(FIRST, SECOND)).bringUpToDate(database, file);

        assertThat(database.number("SELECT count(*) FROM article WHERE site IS NULL"))
                .isEqualTo(1);
        assertThat(database.number("PRAGMA user_version")).isEqualTo(2);
        try (Database copy = Database.openForReading(folder.resolve("archive.db.schema-1"), Long.MAX_VALUE)) {
            assertThat(copy.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(copy.number("SELECT id FROM article")).isEqualTo(7);
        }
    }

    @Test
    void aStepThatFailsLeavesTheArchiveAsItWas() {
        Migrations broken = new Migrations(List.of(FIRST, SECOND + "CREATE TABLE article (id INTEGER);"));

        assertThatThrownBy(() -> broken.bringUpToDate(database, file)).isInstanceOf(ArchiveException.class);

        assertThat(database.number("PRAGMA user_version")).isEqualTo(1);
        assertThat(database.number("SELECT count(*) FROM pragma_table_info('article')"))
                .isEqualTo(1);
        new Migrations(List.of(FIRST, SECOND)).bringUpToDate(database, file);
        assertThat(database.number("PRAGMA user_version")).isEqualTo(2);
    }

    @Test
    void anOlderArchiveIsNotReadBeforeItIsUpToDate() {
        assertThatThrownBy(() -> new Migrations(List.of(FIRST, SECOND)).expectReadable(database, file))
                .hasMessageContaining("older version");
    }
}
