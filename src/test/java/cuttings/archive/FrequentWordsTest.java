package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that very many articles have are looked for in another way, with the same answer. */
class FrequentWordsTest {

    private static final int ARTICLES = 6_000;

    private static ManyArticles many;

    @BeforeAll
    static void fill(@TempDir Path folder) {
        many = ManyArticles.fill(
                folder,
                ARTICLES,
                (number, day) ->
                        Samples.article("article" + number, day, "ferry " + (number % 7 == 0 ? "harbour" : "quay")));
    }

    @Test
    void theWayIsTakenAndTheAnswerIsTheSame() {
        for (Order order : Order.values()) {
            for (boolean reversed : List.of(false, true)) {
                Filter.Builder all = Filter.builder().text("ferry").order(order).reversed(reversed);
                List<Long> whole = many.found(all.limit(null).build());
                if (order != Order.RELEVANCE) {
                    assertThat(way(all.limit(50).build())).as("%s", order).isTrue();
                }
                assertThat(many.found(all.limit(50).build()))
                        .as("%s, reversed: %s", order, reversed)
                        .isEqualTo(whole.subList(0, 50));
            }
        }
    }

    @Test
    void otherConditionsHold() {
        Filter.Builder some =
                Filter.builder().text("ferry").since(LocalDate.of(2012, 1, 1)).until(LocalDate.of(2012, 1, 9));
        List<Long> whole = many.found(some.limit(null).build());
        assertThat(whole).isNotEmpty().hasSizeLessThan(50);
        assertThat(many.found(some.limit(50).build())).isEqualTo(whole);
    }

    @Test
    void wordsThatFewArticlesHaveAreGatheredAsUsual() {
        assertThat(way(Filter.builder().text("harbour").limit(50).build())).isFalse();
        assertThat(many.found(Filter.builder().text("harbour").limit(50).build()))
                .hasSize(50);
        assertThat(many.found(Filter.builder().text("goat").limit(50).build())).isEmpty();
    }

    private static boolean way(Filter filter) {
        try (Database database = many.database()) {
            return new FrequentWords(database).revisions(filter).isPresent();
        }
    }
}
