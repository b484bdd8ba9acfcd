package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors of very many articles are looked for in another way, with the same answer. */
class ProlificAuthorsTest {

    private static final int ARTICLES = 5_500;

    private static ManyArticles many;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        many = ManyArticles.fill(
                folder,
                ARTICLES,
                (number, day) -> Samples.signed(Samples.article("article" + number, day, "ferry"), "Ada Lind"));
    }

    @Test
    void theWayIsTakenAndTheAnswerIsTheSame() {
        for (Order order : Order.values()) {
            for (boolean reversed : List.of(false, true)) {
                Filter.Builder all =
                        Filter.builder().author("lind ada").order(order).reversed(reversed);
                List<Long> whole = many.found(all.limit(null).build());
                assertThat(way(all.limit(50).build())).isTrue();
                assertThat(many.found(all.limit(50).build()))
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
        List<Long> whole = many.found(some.limit(null).build());
        assertThat(whole).hasSizeBetween(1, 49);
        assertThat(many.found(some.limit(50).build())).isEqualTo(whole);
        assertThat(many.found(some.author("nobody").build())).isEmpty();
    }

    @Test
    void allArticlesOfAnAuthorAreGatheredAsUsual() {
        assertThat(way(Filter.builder().author("ada").limit(null).build())).isFalse();
        assertThat(many.found(Filter.builder().author("ada").limit(null).build()))
                .hasSize(ARTICLES);
    }

    private static boolean way(Filter filter) {
        try (Database database = many.database()) {
            return new ProlificAuthors(database).areMeantBy(filter);
        }
    }
}
