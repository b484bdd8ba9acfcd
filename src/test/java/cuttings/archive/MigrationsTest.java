package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final String FIRST = "PRAGMA application_id = 0x43757474; CREATE TABLE article (id INTEGER);";
    private static final String SECOND = "ALTER TABLE article ADD COLUMN site TEXT;";

    /** What the later steps add, taken away again. */
    private static final String WITHOUT_FOURTH = """
            DROP TABLE resemblance;
            CREATE TABLE resemblance (band INTEGER NOT NULL, hash INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article,
              PRIMARY KEY (band, hash, article)) STRICT, WITHOUT ROWID;
            INSERT INTO resemblance SELECT 7, 123456789, id FROM article;
            DELETE FROM full_text_config WHERE k = 'automerge';
            PRAGMA user_version = 3;""";

    private static final String WITHOUT_THIRD =
            "ALTER TABLE host_rest DROP COLUMN in_a_row; DROP TABLE moved_to; PRAGMA user_version = 2;";

    private static final String WITHOUT_SECOND = """
            DROP TRIGGER author_signed; DROP TRIGGER author_no_longer_signed;
            DROP INDEX author_by_articles; DROP INDEX article_by_parts; DROP INDEX article_by_site_and_first_seen;
            ALTER TABLE author DROP COLUMN articles; ALTER TABLE author DROP COLUMN earliest;
            ALTER TABLE author DROP COLUMN latest; DELETE FROM full_text_config WHERE k = 'hashsize';
            PRAGMA user_version = 1;""";

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
    void anOlderArchiveIsBroughtUpToDateAfterItWasCopied() throws IOException {
        Files.writeString(folder.resolve("archive.db.schema-1.partial"), "of an attempt that was killed");
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
    void anArchiveOfTheSecondVersionKeepsTheRestsOfItsHosts(@TempDir Path old) {
        try (Archive archive = Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            archive.write(writer -> {
                writer.rest("coast.example", Samples.MONDAY.plusSeconds(60), 1);
                return archive;
            });
        }
        try (Database second = Database.openForWriting(old.resolve(Archive.DATABASE))) {
            second.run(WITHOUT_FOURTH + WITHOUT_THIRD);
        }

        try (Archive archive = Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            List<String> resting = archive.write(writer -> writer.restingHosts(Samples.MONDAY));
            assertThat(resting).containsExactly("coast.example");
        }
        assertThat(ArchiveCheck.of(old, step -> {}).damages()).isEmpty();
    }

    /** What the second step adds is filled from what the archive has; the rest of it is the first's. */
    @Test
    void anArchiveOfTheFirstVersionIsWholeAfterwards(@TempDir Path old) {
        try (Archive archive = Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            Samples.store(archive, "a", Samples.MONDAY, Samples.harbour());
        }
        try (Database first = Database.openForWriting(old.resolve(Archive.DATABASE))) {
            first.run(WITHOUT_FOURTH + WITHOUT_THIRD + WITHOUT_SECOND);
        }

        Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS).close();

        assertThat(ArchiveCheck.of(old, step -> {}).damages()).isEmpty();
        assertThat(old.resolve("archive.db.schema-1")).exists();
        try (Database database = Database.openForReading(old.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            assertThat(database.number("SELECT sum(articles) FROM author")).isEqualTo(2);
            assertThat(database.number("SELECT v FROM full_text_config WHERE k = 'hashsize'"))
                    .isEqualTo(8 << 20);
        }
    }

    /** Texts of before are found again, and as many of one text as are looked at. */
    @Test
    void anArchiveOfTheThirdVersionKnowsWhichTextsResembleEachOther(@TempDir Path old) {
        String text = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String keys = "SELECT group_concat(hash || ':' || article) FROM resemblance ORDER BY hash, article";
        String[] before = new String[1];
        try (Archive archive = Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            for (int i = 0; i < 40; i++) {
                Samples.store(archive, "a" + i, Samples.MONDAY, Samples.article("Storm", null, text));
            }
            Samples.store(archive, "short", Samples.MONDAY, Samples.article("Brief", null, "Hardly a word."));
        }
        try (Database third = Database.openForWriting(old.resolve(Archive.DATABASE))) {
            before[0] = third.first(keys, Row::text).orElseThrow();
            third.run(WITHOUT_FOURTH);
        }

        try (Archive archive = Archive.openForWriting(old, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            Samples.store(archive, "b", Samples.MONDAY, Samples.article("Storm", null, text));
        }

        assertThat(ArchiveCheck.of(old, step -> {}).damages()).isEmpty();
        try (Database database = Database.openForReading(old.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            assertThat(database.first(keys, Row::text)).hasValue(before[0]);
        }
        try (Lookup lookup = Lookup.open(old)) {
            assertThat(lookup.duplicates().of(42)).hasSize(40);
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
