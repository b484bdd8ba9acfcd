package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFileTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void fill() {
        folder = parent.resolve("an archive, 100 %?");
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, article("Ferry", "2022-01-10", "It sails."));
        }
    }

    private Archive open() {
        return Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
    }

    private Path file() {
        return folder.resolve(Archive.DATABASE);
    }

    private Database frozen() {
        return Database.openForReading(
                file(), Long.MAX_VALUE, FrozenFile.withoutLog(file()).orElseThrow());
    }

    private static long articles(Database database) {
        return database.number("SELECT count(*) FROM article");
    }

    @Test
    void itIsReadWithoutAnyFileBesideIt() throws IOException {
        try (Database database = frozen();
                Stream<Path> files = Files.list(folder)) {
            assertThat(articles(database)).isEqualTo(1);
            assertThat(files).noneMatch(file -> file.toString().matches(".*-(wal|shm)"));
        }
    }

    @Test
    void whoReadsWhileItIsWrittenIsTold() {
        Database database = frozen();
        assertThat(articles(database)).isEqualTo(1);
        try (Archive archive = open()) {
            store(archive, "b", TUESDAY, article("Quay", "2022-01-11", "It opens."));
        }

        assertThatThrownBy(database::close).isInstanceOf(ArchiveException.class).hasMessageContaining("ask once more");
    }

    @Test
    void whileAWriterGathersChangesTheFileIsReadAsItWas() {
        try (Database before = frozen();
                Archive archive = open()) {
            store(archive, "b", TUESDAY, article("Quay", "2022-01-11", "It opens."));
            assertThat(articles(before)).isEqualTo(1);
            before.close();
            assertThat(FrozenFile.withoutLog(file())).isEmpty();
        }
    }

    @Test
    void whereOneMayWriteLocksAreTaken() {
        assertThat(FrozenFile.of(file())).isEmpty();
    }
}
