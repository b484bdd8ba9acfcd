package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.WEDNESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.capture;
import static cuttings.archive.Samples.harbour;
import static cuttings.archive.Samples.store;
import static cuttings.archive.Samples.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.article.ContentHash;
import cuttings.article.Cutting;
import cuttings.article.PageStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void givesBackEveryFieldThatWasStored() {
        Stored stored = store(archive, "coast.example/news/harbour", TUESDAY, harbour());

        assertThat(stored).isEqualTo(new Stored(Stored.Outcome.NEW, 1, 1));
        assertThat(byId(1))
                .isEqualTo(new Cutting(
                        1L, harbour(), PageStatus.ARTICLE, TUESDAY, TUESDAY, 1, ContentHash.of(harbour()), "test-1"));
    }

    @Test
    void makesARevisionOnlyWhenTheTextChanged() {
        store(archive, "key", MONDAY, article("Ferry", "2022-01-10", "It sails."));
        Stored again = store(archive, "key", TUESDAY, article("Ferry", "2022-01-10", "It  sails."));
        Stored edited = store(archive, "key", WEDNESDAY, article("Ferry", "2022-01-10", "It sank."));

        assertThat(again).isEqualTo(new Stored(Stored.Outcome.UNCHANGED, 1, 1));
        assertThat(edited).isEqualTo(new Stored(Stored.Outcome.REVISED, 1, 2));
        assertThat(byId(1).firstSeen()).isEqualTo(MONDAY);
        assertThat(byId(1).fetched()).isEqualTo(WEDNESDAY);
        assertThat(find("sank")).hasSize(1);
        assertThat(find("sails")).isEmpty();
    }

    @Test
    void rollsBackWhenTheWorkFails() {
        assertThatThrownBy(() -> archive.write(writer -> {
                    long capture = writer.keep(PackedCapture.of(capture("https://coast.example/a", MONDAY, "<p>a")));
                    writer.store(PackedArticle.of(story(harbour())), capture, "key", null);
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        try (Lookup lookup = Lookup.open(folder)) {
            assertThat(lookup.count(Filter.ALL)).isZero();
        }
        assertThat(store(archive, "key", MONDAY, harbour()).id()).isEqualTo(1);
    }

    private Cutting byId(long id) {
        try (Lookup lookup = Lookup.open(folder)) {
            return lookup.byId(id).orElseThrow();
        }
    }

    private List<Cutting> find(String text) {
        List<Cutting> found = new ArrayList<>();
        try (Lookup lookup = Lookup.open(folder)) {
            lookup.find(Filter.builder().text(text).build(), found::add);
        }
        return found;
    }
}
