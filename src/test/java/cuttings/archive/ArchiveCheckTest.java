package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.harbour;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveCheckTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
            store(archive, "a", MONDAY, harbour());
            store(archive, "b", MONDAY, article("Ferry", "2022-01-10", "It sails."));
            store(archive, "b", TUESDAY, article("Ferry", "2022-01-10", "It sank."));
            store(archive, "a", TUESDAY, harbour());
        }
    }

    @Test
    void aSoundArchiveIsFoundSound() {
        List<String> steps = new ArrayList<>();

        CheckReport report = ArchiveCheck.of(folder, steps::add);

        assertThat(report).isEqualTo(new CheckReport(2, 3, 4, List.of()));
        assertThat(report.isSound()).isTrue();
        assertThat(steps).containsExactly("database", "texts", "full text", "WARC records");
    }

    @Test
    void whatAWriterAddsMeanwhileIsNoDamage() throws InterruptedException {
        AtomicBoolean checked = new AtomicBoolean();
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
            Thread writer = new Thread(() -> {
                for (int i = 0; !checked.get(); i++) {
                    store(archive, "more " + i, MONDAY, article("Ferry " + i, "2022-01-10", "It sails again."));
                }
            });
            writer.start();
            List<String> damages = ArchiveCheck.of(folder, step -> {}).damages();
            checked.set(true);
            writer.join();

            assertThat(damages).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE revision SET body = replace(body, 'dawn', 'dusk') | article 1, revision 1: its text is not",
                "UPDATE revision SET block_kinds = 'ppppp' WHERE id = 1 | revision 1 cannot be put together",
                "DELETE FROM full_text WHERE rowid = 2 | article 2: the full-text index does not fit",
                "DELETE FROM current_authorship | article 1: the index of authors lacks one",
                "INSERT INTO current_authorship (author, article) VALUES (1, 2) | article 2: the index of authors has one too many",
                "UPDATE article SET current = 2 WHERE id = 2 | article 2: its current text is not that of the last",
                "UPDATE article SET published = NULL WHERE id = 2 | article 2: it is filed under another day",
                "UPDATE article SET last_seen = 0 WHERE id = 2 | article 2: its first or last fetch",
                "UPDATE revision SET number = 7 WHERE id = 3 | article 2: its revisions are not numbered",
                "UPDATE capture SET digest = 'sha256:AAAA' WHERE id = 2 | capture 2 of https://coast.example/Ferry",
                "UPDATE capture SET warc_offset = warc_offset + 1 WHERE id = 3 | no record can be read at",
                "DELETE FROM author WHERE id = 2 | points to nothing",
                "UPDATE warc_file SET length = 1000000 | but 1000000 were written",
            })
    void whateverIsWrongIsFound(String damage, String finding) {
        try (Database database = Database.openForWriting(folder.resolve(Archive.DATABASE))) {
            database.run("PRAGMA foreign_keys = OFF; " + damage);
        }

        assertThat(ArchiveCheck.of(folder, step -> {}).damages())
                .anySatisfy(line -> assertThat(line).contains(finding));
    }

    @Test
    void aFlippedByteInARecordIsFound() throws IOException {
        Path warc;
        try (var files = Files.list(folder.resolve(Archive.WARC_FOLDER))) {
            warc = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(warc);
        bytes[bytes.length / 2] ^= 1;
        Files.write(warc, bytes);

        assertThat(ArchiveCheck.of(folder, step -> {}).damages())
                .hasSize(1)
                .first()
                .asString()
                .contains("is damaged");
    }

    @Test
    void aPageOfNoiseInTheDatabaseIsFoundAndDoesNotStopTheCheck() throws IOException {
        List<Long> pages;
        try (Database database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            pages = database.list(
                    "SELECT rootpage FROM sqlite_schema WHERE name IN ('photo', 'article_by_headline', 'same_story')",
                    Row::number);
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(Archive.DATABASE), StandardOpenOption.WRITE)) {
            byte[] noise = new byte[4096];
            Arrays.fill(noise, (byte) 0xff);
            for (long page : pages) {
                channel.write(ByteBuffer.wrap(noise), (page - 1) * 4096);
            }
        }

        CheckReport report = ArchiveCheck.of(folder, step -> {});

        assertThat(report.isSound()).isFalse();
    }
}
