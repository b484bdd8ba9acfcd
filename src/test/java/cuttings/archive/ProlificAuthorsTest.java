package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors of very many articles are looked for in another way, with the same answer. */
class ProlificAuthorsTest {

    private static final int ARTICLES = 5_500;

    @TempDir
    static Path folder;

    @BeforeAll
    static void fill() {
        try (Archive archive = Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            archive.write(writer -> {
                IntStream.range(0, ARTICLES).forEach(number -> store(writer, number));
                return ARTICLES;
            });
        }
    }

    private static void store(ArchiveWriter writer, int number) {
        String day = LocalDate.of(2010, 1, 1).plusDays(number * 37L % 3000).toString();
        String key = "article" + number;
        long capture = writer.keep(
                PackedCapture.of(Samples.capture("https://coast.example/" + key, Samples.MONDAY, "page " + number)));
        writer.store(
                PackedArticle.of(Samples.story(Samples.signed(Samples.article(key, day, "ferry"), "Ada Lind"))),
                capture,
                key,
                null);
    }

    @Test
    void theWayIsTakenAndTheAnswerIsTheSame() {
        for (Order order : Order.values()) {
            for (boolean reversed : List.of(false, true)) {
                Filter.Builder all =
                        Filter.builder().author("lind ada").order(order).reversed(reversed);
                List<Long> whole = found(all.limit(null).build());
                assertThat(way(all.limit(50).build())).isTrue();
                assertThat(found(all.limit(50).build()))
                        .as("%s, reversed: %s", order, reversed)
                        .isEqualTo(whole.subList(0, 50));
            }
        }
    }

    @Test
    void otherConditionsHold() {
        Filter.Builder some = Filter.builder()
                .author("ada")
                .text("ferry")
                .site("coast.example")
                .has(List.of(Part.BODY))
                .unique(true)
                .since(LocalDate.of(2012, 1, 1))
                .until(LocalDate.of(2012, 1, 9));
        List<Long> whole = found(some.limit(null).build());
        assertThat(whole).hasSizeBetween(1, 49);
        assertThat(found(some.limit(50).build())).isEqualTo(whole);
        assertThat(found(some.author("nobody").build())).isEmpty();
    }

    @Test
    void allArticlesOfAnAuthorAreGatheredAsUsual() {
        assertThat(way(Filter.builder().author("ada").limit(null).build())).isFalse();
        assertThat(found(Filter.builder().author("ada").limit(null).build())).hasSize(ARTICLES);
    }

    private static boolean way(Filter filter) {
        try (Database database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            return new ProlificAuthors(database).areMeantBy(filter);
        }
    }

    private static List<Long> found(Filter filter) {
        List<Long> found = new ArrayList<>();
        try (Lookup archive = Lookup.open(folder)) {
            archive.find(filter, cutting -> found.add(cutting.id()));
        }
        return found;
    }
}
