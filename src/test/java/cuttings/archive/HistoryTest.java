package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.WEDNESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.signed;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import cuttings.article.Provenance.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Article FIRST = article("Ferry", "2022-01-10", "It sails.");
    private static final Article SECOND = article("Ferry sinks", "2022-01-10", "It sank.");

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
    void tellsWhatChangedWhenAndWhoseDoingItIs() {
        store(archive, "key", MONDAY, FIRST);
        store(archive, "key", TUESDAY, FIRST);
        store(archive, "key", WEDNESDAY, SECOND);

        List<Revision> history = history();

        assertThat(history).extracting(Revision::number).containsExactly(1, 2);
        assertThat(history).extracting(Revision::current).containsExactly(false, true);
        assertThat(history).extracting(Revision::cause).containsExactly(RevisionCause.FIRST, RevisionCause.NEWSROOM);
        assertThat(history).extracting(Revision::fetched).containsExactly(MONDAY, WEDNESDAY);
        assertThat(history).extracting(Revision::lastSeen).containsExactly(TUESDAY, WEDNESDAY);
        assertThat(history.get(0).changed()).isEmpty();
        assertThat(history.get(1).changed()).containsExactlyInAnyOrder(Field.HEADLINE, Field.BODY);
        assertThat(lookup(lookup -> lookup.history().cutting(1, 1))
                        .orElseThrow()
                        .article())
                .isEqualTo(FIRST);
    }

    @Test
    void aPageThatIsImportedLateIsHistoryAndNotTheCurrentText() {
        store(archive, "key", WEDNESDAY, SECOND);
        store(archive, "key", MONDAY, FIRST);
        Stored again = store(archive, "key", TUESDAY, FIRST);

        assertThat(again).isEqualTo(new Stored(Stored.Outcome.UNCHANGED, 1, 2));
        assertThat(current().article()).isEqualTo(SECOND);
        assertThat(current().firstSeen()).isEqualTo(MONDAY);
        assertThat(history()).extracting(Revision::current).containsExactly(true, false);
    }

    @Test
    void aTextThatWasConfirmedIsNotReplacedByOneFromBefore() {
        store(archive, "key", MONDAY, SECOND);
        store(archive, "key", WEDNESDAY, SECOND);
        store(archive, "key", TUESDAY, FIRST);

        assertThat(current().article()).isEqualTo(SECOND);
    }

    @Test
    void aNewerExtractorMakesARevisionOfItsOwnKind() {
        store(archive, "key", MONDAY, FIRST);
        store(archive, "key", TUESDAY, FIRST);
        Extraction better = new Extraction(PageStatus.ARTICLE, null, signed(FIRST, "Ada Lind"), "test-2");

        Stored first = archive.write(writer -> writer.reextract(PackedArticle.of(better), 1));
        Stored second = archive.write(writer -> writer.reextract(PackedArticle.of(better), 1));

        assertThat(first).isEqualTo(new Stored(Stored.Outcome.REVISED, 1, 2));
        assertThat(second).isEqualTo(new Stored(Stored.Outcome.UNCHANGED, 1, 2));
        Revision revision = history().get(1);
        assertThat(revision.cause()).isEqualTo(RevisionCause.EXTRACTOR);
        assertThat(revision.changed()).containsExactlyInAnyOrder(Field.BYLINE, Field.AUTHORS);
        assertThat(revision.current()).isTrue();
        assertThat(numbers(Filter.builder().author("lind"))).containsExactly(1L);
        assertThat(ArchiveCheck.of(folder, step -> {}).damages()).isEmpty();
    }

    @Test
    void aPageThatIsImportedOnceMoreAndReadOtherwiseWasNotChangedByTheNewsroom() {
        store(archive, "key", MONDAY, FIRST);
        Stored again = storeRead(MONDAY, FIRST, signed(SECOND, "Ada Lind"));

        assertThat(again).isEqualTo(new Stored(Stored.Outcome.REVISED, 1, 2));
        assertThat(history().get(1).cause()).isEqualTo(RevisionCause.EXTRACTOR);
        assertThat(current().revision()).isEqualTo(2);
        assertThat(ArchiveCheck.of(folder, step -> {}).damages()).isEmpty();
    }

    @Test
    void twoPagesOfOneSecondThatAreImportedOnceMoreChangeNothing() {
        store(archive, "key", MONDAY, FIRST);
        storeRead(MONDAY, SECOND, SECOND);
        Stored first = store(archive, "key", MONDAY, FIRST);
        Stored second = storeRead(MONDAY, SECOND, SECOND);

        assertThat(first).isEqualTo(new Stored(Stored.Outcome.UNCHANGED, 1, 1));
        assertThat(second).isEqualTo(new Stored(Stored.Outcome.UNCHANGED, 1, 2));
        assertThat(current().article()).isEqualTo(SECOND);
        assertThat(ArchiveCheck.of(folder, step -> {}).damages()).isEmpty();
    }

    /** Stores what was read, by other rules than usual, from the page that {@code store} makes of an article. */
    private Stored storeRead(Instant fetched, Article page, Article read) {
        return archive.write(writer -> writer.store(
                PackedArticle.of(new Extraction(PageStatus.ARTICLE, null, read, "test-2")),
                writer.keep(PackedCapture.of(Samples.capture(page.url(), fetched, "<p>" + page.bodyText()))),
                "key",
                null));
    }

    @Test
    void aChangeBehindANewExtractorMayBeEithersDoing() {
        store(archive, "key", MONDAY, FIRST);
        archive.write(writer -> writer.store(
                PackedArticle.of(new Extraction(PageStatus.ARTICLE, null, SECOND, "test-2")),
                writer.keep(PackedCapture.of(Samples.capture(SECOND.url(), TUESDAY, "page"))),
                "key",
                null));

        assertThat(history().get(1).cause()).isEqualTo(RevisionCause.EITHER);
    }

    @Test
    void findsWhatHasChangedSince() {
        store(archive, "key", MONDAY, FIRST);
        store(archive, "key", TUESDAY, SECOND);
        store(archive, "other", TUESDAY, FIRST);

        assertThat(numbers(changed(TUESDAY, Filter.Change.NEWSROOM))).containsExactly(1L);
        assertThat(numbers(changed(WEDNESDAY, Filter.Change.NEWSROOM))).isEmpty();
        assertThat(numbers(changed(null, Filter.Change.NEWSROOM))).containsExactly(1L);
    }

    @Test
    void tellsTheNewsroomsChangesFromTheExtractors() {
        store(archive, "edited", MONDAY, FIRST);
        store(archive, "edited", TUESDAY, SECOND);
        store(archive, "read otherwise", TUESDAY, FIRST);
        Extraction better = new Extraction(PageStatus.ARTICLE, null, article("Ferry", "2022-01-11", "It sails."), "2");
        archive.write(writer -> writer.reextract(PackedArticle.of(better), 2));

        assertThat(numbers(changed(MONDAY, Filter.Change.NEWSROOM))).containsExactly(1L);
        assertThat(numbers(changed(MONDAY, Set.of(RevisionCause.EXTRACTOR)))).containsExactly(2L);
        assertThat(numbers(changed(null, Set.of(RevisionCause.EXTRACTOR, RevisionCause.NEWSROOM))))
                .containsExactlyInAnyOrder(1L, 2L);
    }

    private static Filter.Builder changed(@Nullable Instant since, Set<RevisionCause> by) {
        return Filter.builder().changed(new Filter.Change(since, by));
    }

    @Test
    void givesBackThePageAsItCame() {
        store(archive, "key", MONDAY, FIRST);

        assertThat(capture()).satisfies(capture -> {
            assertThat(capture.payload()).isEqualTo("<p>It sails.".getBytes(StandardCharsets.UTF_8));
            assertThat(capture.fetched()).isEqualTo(MONDAY);
            assertThat(capture.url()).isEqualTo(FIRST.url());
            assertThat(capture.headers().first("Transfer-Encoding")).contains("chunked");
            assertThat(capture.headers().first("Content-Length")).isEmpty();
        });
    }

    @Test
    void contentThatCameBeforeIsKeptOnceAndStillGivenBack() {
        keepPage(MONDAY);
        keepPage(TUESDAY);
        store(archive, "key", WEDNESDAY, FIRST);

        assertThat(capture().payload()).isEqualTo("<p>It sails.".getBytes(StandardCharsets.UTF_8));
        assertThat(ArchiveCheck.of(folder, step -> {})).isEqualTo(new CheckReport(1, 1, 3, List.of()));
    }

    private void keepPage(Instant fetched) {
        archive.write(writer -> writer.keep(PackedCapture.of(Samples.capture(FIRST.url(), fetched, "<p>It sails."))));
    }

    private List<Revision> history() {
        return lookup(lookup -> lookup.history().of(1));
    }

    private Cutting current() {
        return lookup(lookup -> lookup.byId(1).orElseThrow());
    }

    private Capture capture() {
        return lookup(lookup -> lookup.capture(1).orElseThrow());
    }

    private <T> T lookup(Function<Lookup, T> question) {
        try (Lookup lookup = Lookup.open(folder)) {
            return question.apply(lookup);
        }
    }

    private List<Long> numbers(Filter.Builder filter) {
        List<Long> numbers = new ArrayList<>();
        lookup(lookup -> {
            lookup.find(filter.build(), cutting -> numbers.add(cutting.id()));
            return numbers;
        });
        return numbers;
    }
}
