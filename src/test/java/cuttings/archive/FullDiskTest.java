package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {60, 61, 67, 80, 110})
    void nothingAcknowledgedIsLostAndItGoesOnWhenThereIsRoom(int pages) {
        List<String> acknowledged = new ArrayList<>();
        try (Archive archive = open()) {
            archive.limitPages(pages);
            assertThatThrownBy(() -> fill(archive, acknowledged))
                    .isInstanceOfSatisfying(
                            ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.UNUSABLE))
                    .hasMessageContaining("full");
            assertThatThrownBy(() -> archive.write(ArchiveWriter::beginRun)).hasMessageContaining("full");
        }
        assertThat(keys()).containsExactlyElementsOf(acknowledged);

        try (Archive archive = open()) {
            assertThat(archive.repairs()).isEmpty();
            store(archive, "after", MONDAY, article("after", null, "There is room again."));
        }
        assertThat(keys()).hasSize(acknowledged.size() + 1).contains("after");
    }

    private static void fill(Archive archive, List<String> acknowledged) {
        for (int i = 0; i < 10_000; i++) {
            String key = "article" + i;
            store(archive, key, MONDAY, article(key, null, key.repeat(100)));
            acknowledged.add(key);
        }
    }

    private List<String> keys() {
        List<String> keys = new ArrayList<>();
        try (Lookup lookup = Lookup.open(folder)) {
            lookup.find(
                    Filter.builder().order(Filter.Order.ID).build(),
                    cutting -> keys.add(cutting.article().headline()));
        }
        return keys;
    }

    private Archive open() {
        return Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
    }
}
