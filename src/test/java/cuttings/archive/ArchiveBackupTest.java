package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.harbour;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveBackupTest {

    @TempDir
    Path folder;

    @Test
    void theCopyIsASoundArchiveAlthoughTheOtherIsBeingWritten() {
        Path copy = folder.resolve("backup").resolve("monday");
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
            archive.write(writer -> {
                long capture = writer.keep(PackedCapture.of(Samples.capture("https://coast.example/2", MONDAY, "two")));
                ArchiveBackup.of(folder.resolve("archive"), copy, step -> {});
                return writer.store(PackedArticle.of(Samples.story(article("Two", null, "Two."))), capture, "b", null);
            });
        }

        assertThat(ArchiveCheck.of(copy, step -> {})).isEqualTo(new CheckReport(1, 1, 1, List.of()));
        try (Archive archive = Archive.openForWriting(copy, CLOCK, ArchiveSettings.DEFAULTS)) {
            assertThat(archive.repairs()).isEmpty();
            assertThat(store(archive, "b", MONDAY, article("Two", null, "Two.")).id())
                    .isEqualTo(2);
        }
    }

    @Test
    void anArchiveIsNeverOverwritten() {
        open().close();
        Path other = folder.resolve("other");
        Archive.openForWriting(other, CLOCK, ArchiveSettings.DEFAULTS).close();

        assertThatThrownBy(() -> ArchiveBackup.of(folder.resolve("archive"), other, step -> {}))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("holds an archive already");
    }

    @Test
    void aCopyThatIsBrokenOffIsNoArchive() {
        try (Archive archive = open()) {
            store(archive, "a", MONDAY, harbour());
        }
        Path copy = folder.resolve("backup");

        assertThatThrownBy(() -> ArchiveBackup.of(folder.resolve("archive"), copy, step -> {
                    if (step.endsWith(".warc.gz")) {
                        throw new IllegalStateException("power cut");
                    }
                }))
                .hasMessage("power cut");

        for (ThrowingCallable use : List.<ThrowingCallable>of(
                () -> Lookup.open(copy), () -> Archive.openForWriting(copy, CLOCK, ArchiveSettings.DEFAULTS))) {
            assertThatThrownBy(use)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessage(copy + " holds a backup that was broken off; delete it and make another");
        }
        assertThatThrownBy(() -> ArchiveBackup.of(folder.resolve("archive"), copy, step -> {}))
                .hasMessageContaining("holds a copy that was broken off; delete that or name another folder");
    }

    private Archive open() {
        return Archive.openForWriting(folder.resolve("archive"), CLOCK, ArchiveSettings.DEFAULTS);
    }
}
