package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.harbour;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.archive.ArchiveException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path folder;

    @Test
    void aSecondWriterIsRefusedAndToldWhoWrites() {
        try (Archive first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            ArchiveLockedException.class,
                            e -> assertThat(e.holder())
                                    .isEqualTo("process %d since %s"
                                            .formatted(ProcessHandle.current().pid(), MONDAY)));
            assertThat(first.repairs()).isEmpty();
        }
        open().close();
    }

    @Test
    void whoHasJustTakenTheLockIsSaidToHaveJustBegun() throws IOException {
        open().close();
        try (FileChannel taken = FileChannel.open(folder.resolve("archive.lock"), StandardOpenOption.WRITE)) {
            taken.lock();
            taken.truncate(0);

            assertThatThrownBy(this::open).hasMessageEndingWith(": a process that has just begun");
        }
    }

    @Test
    void anArchiveOfANewerProgramIsRefused() {
        open().close();
        sql("PRAGMA user_version = 99");

        assertKind(Kind.NEWER, this::open);
        assertKind(Kind.NEWER, () -> Lookup.open(folder));
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefused() {
        sql("CREATE TABLE cats (name TEXT)");

        assertKind(Kind.DAMAGED, this::open);
        assertKind(Kind.DAMAGED, () -> Lookup.open(folder));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(folder.resolve(Archive.DATABASE), "This is a text about cats. ".repeat(1000));

        assertKind(Kind.DAMAGED, this::open);
        assertKind(Kind.DAMAGED, () -> Lookup.open(folder));
    }

    @Test
    void aLostDatabaseIsNeverReplacedByANewOne() throws IOException {
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
        }
        Files.delete(folder.resolve(Archive.DATABASE));

        assertLost("is missing, but 1 WARC file");
        assertThat(folder.resolve(Archive.DATABASE)).doesNotExist();

        Files.createFile(folder.resolve(Archive.DATABASE));
        assertLost("is empty, but 1 WARC file");
        assertThat(folder.resolve(Archive.DATABASE)).isEmptyFile();
    }

    private void assertLost(String message) {
        for (ThrowingCallable opening : List.<ThrowingCallable>of(this::open, () -> Lookup.open(folder))) {
            assertThatThrownBy(opening)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining(message)
                    .hasMessageContaining("restore it from a backup");
            assertKind(Kind.DAMAGED, opening);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsUnusable() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertKind(
                Kind.UNUSABLE, () -> Archive.openForWriting(file.resolve("archive"), CLOCK, ArchiveSettings.DEFAULTS));
    }

    @Test
    void aFailedOpeningLeavesNoLock() throws IOException {
        open().close();
        Path database = folder.resolve(Archive.DATABASE);
        byte[] sound = Files.readAllBytes(database);
        sql("PRAGMA user_version = 99");
        assertKind(Kind.NEWER, this::open);
        Files.write(database, sound);

        open().close();
    }

    @Test
    void aHalfWrittenRecordIsCutAndTold() throws IOException {
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
        }
        Path warc = warcFiles().get(0);
        long sound = Files.size(warc);
        try (OutputStream out = Files.newOutputStream(warc, StandardOpenOption.APPEND)) {
            out.write(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        }

        try (Archive archive = open()) {
            assertThat(archive.repairs())
                    .singleElement()
                    .asString()
                    .contains("cut 5 bytes")
                    .contains(warc.toString());
            assertThat(Files.size(warc)).isEqualTo(sound);
        }
    }

    @Test
    void aWarcFileThatLostItsEndIsDamage() throws IOException {
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
        }
        Path warc = warcFiles().get(0);
        Files.write(warc, Arrays.copyOf(Files.readAllBytes(warc), 100));

        assertKind(Kind.DAMAGED, this::open);
        try (Lookup lookup = Lookup.open(folder)) {
            assertThat(lookup.count(Filter.ALL)).isEqualTo(1);
        }
    }

    @Test
    void aWarcFileThatIsGoneIsToldAsMissing() throws IOException {
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
        }
        Path warc = warcFiles().get(0);
        Files.delete(warc);

        assertThatThrownBy(this::open)
                .hasMessageStartingWith(warc + " is missing; it had ")
                .hasMessageEndingWith(" bytes; restore it from a backup");
        assertKind(Kind.DAMAGED, this::open);
        assertThat(ArchiveCheck.of(folder, step -> {}).damages())
                .anyMatch(damage -> damage.startsWith(warc + " is missing; it had "))
                .contains("capture 1 of https://coast.example/news/harbour: " + warc
                        + ": there is no such file or folder");
    }

    @Test
    void aRunThatWasKilledIsToldAndEndedWhenTheLastThingOfItWasWritten() {
        try (Archive archive = open()) {
            archive.write(ArchiveWriter::beginRun);
            store(archive, "a", MONDAY.plusSeconds(90), harbour());
        }
        assertThat(run(1).isBrokenOff()).isFalse();
        try (Archive archive = open()) {
            assertThat(archive.repairs())
                    .containsExactly("run 1, begun 2022-01-10T06:00:00Z, broke off (it was killed, or could not write);"
                            + " what it had stored is kept");
            assertThat(run(1).isBrokenOff()).isTrue();
            assertThat(run(1).finished()).isEqualTo(MONDAY.plusSeconds(90));
            long run = archive.write(ArchiveWriter::beginRun);
            archive.write(writer -> {
                writer.finishRun(run, "{}");
                return run;
            });
        }
        try (Archive archive = open()) {
            assertThat(archive.repairs()).isEmpty();
        }
    }

    @Test
    void aFullWarcFileIsFollowedByTheNext() throws IOException {
        try (Archive archive = Archive.openForWriting(folder, CLOCK, new ArchiveSettings(500))) {
            store(archive, "a", MONDAY, article("One", null, "one"));
            store(archive, "b", MONDAY, article("Two", null, "two"));
            store(archive, "c", MONDAY, article("Three", null, "three"));
        }

        assertThat(warcFiles())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "cuttings-20220110060000-00001.warc.gz",
                        "cuttings-20220110060000-00002.warc.gz",
                        "cuttings-20220110060000-00003.warc.gz");
    }

    private Archive open() {
        return Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
    }

    private RunRecord run(long id) {
        try (Lookup lookup = Lookup.open(folder)) {
            return lookup.runs().byId(id).orElseThrow();
        }
    }

    private List<Path> warcFiles() throws IOException {
        try (var files = Files.list(folder.resolve(Archive.WARC_FOLDER))) {
            return files.sorted().toList();
        }
    }

    private void sql(String script) {
        try (Database database = Database.openForWriting(folder.resolve(Archive.DATABASE))) {
            database.run(script);
        }
    }

    private static void assertKind(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
