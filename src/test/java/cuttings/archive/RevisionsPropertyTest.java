package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
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
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, TEXTS.size() - 1),
                        Arbitraries.integers().between(0, 30))
                .as(Visit::new)
                .list()
                .ofMaxSize(25);
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
