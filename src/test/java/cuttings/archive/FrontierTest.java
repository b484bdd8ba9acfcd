package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.article.Dated;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import cuttings.article.SourceKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrontierTest {

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
    void whatIsOfferedIsDueAtOnceWithItsHints() {
        Dated day = Dated.parse("2022-01-10").orElseThrow();
        int added = archive.write(writer -> writer.offer(
                "coast",
                FrontierKind.PAGE,
                List.of(new FrontierOffer("coast.example/a", "https://coast.example/a", "coast.example", "A", day))));

        assertThat(added).isEqualTo(1);
        assertThat(due(MONDAY))
                .containsExactly(new FrontierEntry(
                        "coast.example/a",
                        "https://coast.example/a",
                        "coast",
                        FrontierKind.PAGE,
                        FrontierState.DUE,
                        0,
                        MONDAY,
                        MONDAY,
                        null,
                        null,
                        "A",
                        day,
                        null,
                        null));
    }

    @Test
    void whatIsKnownIsNotOfferedAgain() {
        offer("a", "b");
        settle("a", Settlement.done(PageStatus.ARTICLE, null, capture()));

        assertThat(offer("a", "b", "c")).isEqualTo(1);
        assertThat(due(MONDAY)).extracting(FrontierEntry::identityKey).containsExactly("b", "c");
    }

    @Test
    void aRetryIsDueWhenItsTimeHasCome() {
        offer("a");
        settle("a", Settlement.retry(new Fault(FaultKind.TIMED_OUT, "a", "no answer"), 1, TUESDAY, null));

        assertThat(due(MONDAY)).isEmpty();
        assertThat(due(TUESDAY)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(FrontierState.RETRY);
            assertThat(entry.attempts()).isEqualTo(1);
        });
    }

    @Test
    void whatIsGivenUpIsNeverDue() {
        offer("a");
        settle("a", Settlement.ended(new Fault(FaultKind.GONE, "a", "410"), 1, null));

        assertThat(due(MONDAY.plus(Duration.ofDays(36_500)))).isEmpty();
    }

    @Test
    void aVisitThatIsToBeRepeatedKeepsItsValidators() {
        offer("a");
        settle("a", Settlement.done(PageStatus.ARTICLE, null, capture()).again(WEDNESDAY, "\"v1\"", "Mon"));

        assertThat(due(TUESDAY)).isEmpty();
        assertThat(due(WEDNESDAY)).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(FrontierState.DONE);
            assertThat(entry.etag()).isEqualTo("\"v1\"");
            assertThat(entry.lastModified()).isEqualTo("Mon");
        });
    }

    @Test
    void theLongestWaitingComesFirstUpToTheLimit() {
        offer("a", "b", "c");
        settle("a", Settlement.retry(new Fault(FaultKind.TIMED_OUT, "a", "no answer"), 1, TUESDAY, null));

        assertThat(archive.<List<FrontierEntry>>write(
                        writer -> writer.duePages("coast.example", List.of("coast"), WEDNESDAY, 2)))
                .extracting(FrontierEntry::identityKey)
                .containsExactly("b", "c");
    }

    @Test
    void hostsAreNamedAsLongAsPagesOfThemAreDue() {
        offer("a");
        assertThat(archive.<List<String>>write(writer -> writer.hostsWithDuePages(List.of("coast"), MONDAY)))
                .containsExactly("coast.example");

        settle("a", Settlement.done(PageStatus.ARTICLE, null, capture()));
        assertThat(archive.<List<String>>write(writer -> writer.hostsWithDuePages(List.of("coast"), MONDAY)))
                .isEmpty();
    }

    @Test
    void whatWasNeverOfferedCannotBeSettled() {
        assertThatThrownBy(() -> settle("a", Settlement.done(PageStatus.NO_STORY, "empty", capture())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void sourcesAreKnownByTheirKind() {
        for (SourceKind kind : SourceKind.values()) {
            assertThat(FrontierKind.of(kind).source()).contains(kind);
            assertThat(FrontierKind.of(kind).label()).isEqualTo(kind.label());
        }
        assertThat(FrontierKind.PAGE.source()).isEmpty();
    }

    @Test
    void aHostThatWasToRestByAClockYearsAheadRestsAsLongByTheRightOne() {
        Instant ahead = MONDAY.plus(Duration.ofDays(1100));
        try (Archive wrong = reopen(ahead)) {
            wrong.write(ArchiveWriter::beginRun);
            wrong.write(writer -> {
                writer.rest("coast.example", ahead.plus(Duration.ofHours(2)), 1);
                return true;
            });
        }
        archive = reopen(MONDAY);
        write(ArchiveWriter::beginRun);

        assertThat(resting(MONDAY.plus(Duration.ofHours(1)))).containsExactly("coast.example");
        assertThat(resting(MONDAY.plus(Duration.ofHours(2)))).isEmpty();
    }

    @Test
    void whatAClockThatWasAheadPutOffIsBroughtBackOnceAndNotInEveryRun() {
        Instant ahead = MONDAY.plus(Duration.ofDays(3));
        try (Archive wrong = reopen(ahead)) {
            wrong.write(ArchiveWriter::beginRun);
        }
        archive = reopen(MONDAY);
        write(ArchiveWriter::beginRun);
        write(writer -> writer.rest("coast.example", ahead.plus(Duration.ofHours(1)), 1));
        write(ArchiveWriter::beginRun);

        assertThat(resting(ahead)).containsExactly("coast.example");
    }

    private Archive reopen(Instant now) {
        archive.close();
        return Archive.openForWriting(folder, Clock.fixed(now, ZoneOffset.UTC), ArchiveSettings.DEFAULTS);
    }

    private List<String> resting(Instant now) {
        return archive.write(writer -> writer.restingHosts(now));
    }

    private int offer(String... keys) {
        List<FrontierOffer> offers = Arrays.stream(keys)
                .map(key -> new FrontierOffer(key, "https://coast.example/" + key, "coast.example", null, null))
                .toList();
        return archive.write(writer -> writer.offer("coast", FrontierKind.PAGE, offers));
    }

    private List<FrontierEntry> due(Instant now) {
        return archive.write(writer -> writer.duePages("coast.example", List.of("coast"), now, 10));
    }

    private void settle(String key, Settlement settlement) {
        write(writer -> writer.settle(key, settlement));
    }

    private long capture() {
        return archive.write(
                writer -> writer.keep(PackedCapture.of(Samples.capture("https://coast.example/", MONDAY, "page"))));
    }

    private void write(Consumer<ArchiveWriter> work) {
        archive.write(writer -> {
            work.accept(writer);
            return true;
        });
    }
}
