package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which way leads to articles depends on how many there are; the answer does not. */
class WaysTest {

    private static ManyArticles many;

    /** One in thousand lacks a headline, one in five has a name below it. */
    @BeforeAll
    static void fill(@TempDir Path folder) {
        many = ManyArticles.fill(folder, 6_000, (number, day) -> {
            String headline = number % 1000 == 0 ? null : "Ferry " + number * 7919L % 6_000;
            return number % 5 == 0
                    ? Samples.signed(Samples.article(headline, day, "text"), "Ada Lind")
                    : Samples.article(headline, day, "text");
        });
    }

    @Test
    void whatIsRareIsGatheredAndWhatIsFrequentIsMetOnTheWay() {
        assertThat(ways(Filter.builder().lacks(List.of(Part.HEADLINE))))
                .satisfies(ways -> assertThat(ways.fewParts()).hasSize(1));
        assertThat(ways(Filter.builder().lacks(List.of(Part.BODY))).fewParts()).isEmpty();
        assertThat(ways(Filter.builder().has(List.of(Part.HEADLINE))).fewParts())
                .isNull();
        assertThat(ways(Filter.builder()).fewParts()).isNull();
    }

    @Test
    void aLargeSiteIsWalkedForItsHeadlinesOnly() {
        Filter.Builder site = Filter.builder().site("Coast.example");
        assertThat(ways(site.order(Order.HEADLINE)).largeSite()).isTrue();
        assertThat(ways(site.order(Order.FOUND)).largeSite()).isFalse();
        assertThat(ways(site.order(Order.HEADLINE).site("other.example")).largeSite())
                .isFalse();
    }

    @Test
    void everyWayGivesTheSameAnswer() {
        for (Order order : Order.values()) {
            for (boolean reversed : List.of(false, true)) {
                same(Filter.builder().site("coast.example").order(order).reversed(reversed));
                same(Filter.builder().lacks(List.of(Part.HEADLINE)).order(order).reversed(reversed));
                same(Filter.builder()
                        .has(List.of(Part.AUTHOR, Part.HEADLINE))
                        .lacks(List.of(Part.PHOTO))
                        .order(order)
                        .reversed(reversed));
                same(Filter.builder()
                        .site("coast.example")
                        .lacks(List.of(Part.HEADLINE))
                        .unique(true)
                        .order(order)
                        .reversed(reversed));
            }
        }
        assertThat(many.found(
                        Filter.builder().lacks(List.of(Part.BODY)).limit(50).build()))
                .isEmpty();
    }

    private static void same(Filter.Builder filter) {
        List<Long> whole = many.found(filter.limit(null).build());
        Filter first = filter.limit(50).build();
        assertThat(whole).isNotEmpty();
        assertThat(many.found(first)).as("%s", first).isEqualTo(whole.subList(0, Math.min(50, whole.size())));
    }

    private static Ways ways(Filter.Builder filter) {
        try (Database database = many.database()) {
            return Ways.of(filter.limit(50).build(), database);
        }
    }
}
