package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Extraction;
import cuttings.article.PageStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is stored, again, edited and late: the archive stays as it must be. */
class RevisionsPropertyTest {

    private static final List<String> TEXTS = List.of("alpha", "beta", "gamma");

    /** One page that is stored: which story, which text it had, and when it was fetched. */
    record Visit(int story, int text, int hour) {

        Instant fetched() {
            return Instant.parse("2022-01-10T00:00:00Z").plusSeconds(3600L * hour);
        }

        Article page() {
            return Samples.signed(article("Story" + story, "2022-01-10", TEXTS.get(text)), "Ada " + TEXTS.get(text));
        }
    }

    @Provide
    Arbitrary<List<Visit>> visits() {
        return visit().list().ofMaxSize(25);
    }

    private static Arbitrary<Visit> visit() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, TEXTS.size() - 1),
                        Arbitraries.integers().between(0, 30))
                .as(Visit::new);
    }

    @Property(tries = 60)
    void theCurrentTextIsThatOfTheLastFetchAndIsFoundByItsWords(@ForAll("visits") List<Visit> visits)
            throws IOException {
        Path folder = Files.createTempDirectory("cuttings");
        try {
            try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
                visits.forEach(visit -> store(archive, "story" + visit.story(), visit.fetched(), visit.page()));
            }
            try (Lookup lookup = Lookup.open(folder);
                    Database database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
                IntStream.range(0, 3).forEach(story -> holds(story, visits, lookup, database));
            }
        } finally {
            delete(folder);
        }
    }

    /** What is done to one story: its page comes in, for the first time or again, or is read again by other rules. */
    record Step(boolean readAgain, Visit visit) {

        void in(Archive archive) {
            String key = "story" + visit.story();
            if (!readAgain) {
                store(archive, key, visit.fetched(), visit.page());
            } else {
                readAgain(archive);
            }
        }

        private void readAgain(Archive archive) {
            Extraction other = new Extraction(PageStatus.ARTICLE, null, visit.page(), "test-2");
            try {
                archive.write(writer -> writer.reextract(PackedArticle.of(other), visit.story() + 1L));
            } catch (IllegalArgumentException notStoredYet) {
                assertThat(notStoredYet).hasMessageContaining("no such article");
            }
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
                        visit())
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 40)
    void whateverIsDoneTheArchiveIsSoundAndFindsTheCurrentTexts(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("cuttings");
        try {
            try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
                steps.forEach(step -> step.in(archive));
            }
            assertThat(ArchiveCheck.of(folder, part -> {}).damages()).isEmpty();
            try (Lookup lookup = Lookup.open(folder)) {
                for (String text : TEXTS) {
                    List<Long> current = new ArrayList<>();
                    lookup.find(Filter.ALL, cutting -> {
                        if (cutting.article().bodyText().equals(text)) {
                            current.add(cutting.id());
                        }
                    });
                    assertThat(lookup.numbers(Filter.builder().text(text).build()))
                            .containsExactlyInAnyOrderElementsOf(current);
                    assertThat(lookup.numbers(Filter.builder().author(text).build()))
                            .containsExactlyInAnyOrderElementsOf(current);
                }
            }
        } finally {
            delete(folder);
        }
    }

    private static void holds(int story, List<Visit> visits, Lookup lookup, Database database) {
        List<Visit> ofStory =
                visits.stream().filter(visit -> visit.story() == story).toList();
        String key = "story" + story;
        if (ofStory.isEmpty()) {
            assertThat(database.number("SELECT count(*) FROM article WHERE identity_key = ?", key))
                    .isZero();
            return;
        }
        Visit last = last(ofStory);
        for (String text : TEXTS) {
            boolean current = text.equals(TEXTS.get(last.text()));
            assertThat(stories(lookup, Filter.builder().text(text)).contains("Story" + story))
                    .isEqualTo(current);
            assertThat(stories(lookup, Filter.builder().author(text)).contains("Story" + story))
                    .isEqualTo(current);
        }
        assertThat(database.list(
                        "SELECT number FROM revision JOIN article ON article.id = article WHERE identity_key = ? ORDER BY revision.id",
                        Row::integer,
                        key))
                .isEqualTo(IntStream.rangeClosed(1, revisions(key, database))
                        .boxed()
                        .toList());
        assertThat(damages(database)).isEmpty();
        assertThat(span(key, database))
                .containsExactly(
                        ofStory.stream()
                                .map(Visit::fetched)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        ofStory.stream()
                                .map(Visit::fetched)
                                .max(Comparator.naturalOrder())
                                .orElseThrow());
    }

    /** The one fetched last; of several fetched at the same time, the last that was not there yet. */
    private static Visit last(List<Visit> visits) {
        return visits.stream()
                .distinct()
                .reduce((one, other) -> other.hour() >= one.hour() ? other : one)
                .orElseThrow();
    }

    private static int revisions(String key, Database database) {
        return (int) database.number(
                "SELECT count(*) FROM revision JOIN article ON article.id = article WHERE identity_key = ?", key);
    }

    private static List<String> damages(Database database) {
        List<String> damages = new ArrayList<>();
        new LinkCheck().check(database, damages::add);
        return damages;
    }

    private static List<Instant> span(String key, Database database) {
        return database.first(
                        "SELECT first_seen, last_seen FROM article WHERE identity_key = ?",
                        row -> List.of(row.instant(), row.instant()),
                        key)
                .orElseThrow();
    }

    private static List<String> stories(Lookup lookup, Filter.Builder filter) {
        List<String> headlines = new ArrayList<>();
        lookup.find(filter.build(), cutting -> headlines.add(cutting.article().headline()));
        return headlines;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
