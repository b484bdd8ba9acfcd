package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicatesTest {

    private static final String WIRE = words(0, 200);

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
    void oneTextOnSeveralSitesIsOneStory() {
        store(archive, "a", MONDAY, article("Storm hits coast", "2022-01-11", WIRE));
        store(archive, "b", MONDAY, article("Coast hit by storm", "2022-01-10", WIRE.toUpperCase(Locale.ROOT)));
        store(archive, "c", MONDAY, article("Storm", "2022-01-12", words(0, 130)));
        store(archive, "d", MONDAY, article("Other news", "2022-01-09", words(1000, 1200)));

        assertThat(duplicatesOf(1)).containsExactly(2L, 3L);
        assertThat(duplicatesOf(4)).isEmpty();
        assertThat(groups()).containsExactly(List.of(2L, 1L, 3L));
        assertThat(numbers(Filter.builder().unique(true))).containsExactly(2L, 4L);
    }

    @Test
    void aTextThatHoldsTwoStoriesDoesNotMakeThemOne() {
        String sport = words(2000, 2200);
        store(archive, "a", MONDAY, article("Storm", "2022-01-10", WIRE));
        store(archive, "b", MONDAY, article("Storm", "2022-01-11", WIRE));
        store(archive, "c", MONDAY, article("Sport", "2022-01-12", sport));
        store(archive, "d", MONDAY, article("Sport", "2022-01-13", sport));
        store(archive, "e", MONDAY, article("Sport", "2022-01-14", sport));
        store(archive, "f", MONDAY, article("Both", "2022-01-15", WIRE + " " + sport));

        assertThat(groups()).containsExactly(List.of(1L, 2L, 6L), List.of(3L, 4L, 5L));
    }

    @Test
    void aTextThatHoldsTwoStoriesOfHalfItsLengthIsOneOfThemOnly() {
        String sport = words(2000, 2210);
        store(archive, "a", MONDAY, article("Storm", "2022-01-10", WIRE));
        store(archive, "b", MONDAY, article("Sport", "2022-01-11", sport));
        store(archive, "both", MONDAY, article("Both", "2022-01-15", WIRE + " " + sport));

        assertThat(groups()).hasSize(1).allSatisfy(group -> assertThat(group).hasSize(2));
    }

    @Test
    void twoStoriesThatComeAfterATextThatHoldsBothDoNotBecomeOne() {
        String sport = words(2000, 2210);
        store(archive, "both", MONDAY, article("Both", "2022-01-15", WIRE + " " + sport));
        store(archive, "a", MONDAY, article("Storm", "2022-01-10", WIRE));
        store(archive, "b", MONDAY, article("Sport", "2022-01-11", sport));
        store(archive, "c", MONDAY, article("Sport", "2022-01-12", sport));

        assertThat(groups()).containsExactlyInAnyOrder(List.of(2L, 1L), List.of(3L, 4L));
    }

    @Test
    void whatASiteSaysUnderManyHeadlinesIsNoStory() {
        for (int day = 10; day < 15; day++) {
            store(archive, "weather" + day, MONDAY, article("Weather on the " + day, "2022-01-" + day, form(day)));
            assertThat(groups().isEmpty()).isEqualTo(day == 10 || day > 12);
        }
        assertThat(numbers(Filter.builder().unique(true))).hasSize(5);
    }

    @Test
    void oneStoryThatASitePublishesAgainAndAgainIsOne() {
        for (int i = 0; i < 5; i++) {
            store(archive, "storm" + i, MONDAY, article("Storm", "2022-01-10", form(i)));
        }
        assertThat(groups()).containsExactly(List.of(1L, 2L, 3L, 4L, 5L));
    }

    /** What another site takes over of a form is no copy of each of them, but the forms stay apart. */
    @Test
    void aFormStaysAFormWhereATextOfItIsSoldOn() {
        for (int day = 10; day < 15; day++) {
            store(archive, "weather" + day, MONDAY, article("Weather on the " + day, "2022-01-" + day, form(day)));
        }
        store(archive, "other", MONDAY, elsewhere(article("Weather on the 11", "2022-01-12", form(11))));

        assertThat(duplicatesOf(6)).contains(2L);
    }

    private static Article elsewhere(Article article) {
        return new Article(
                "https://hills.example/" + article.headline(),
                null,
                "hills.example",
                article.section(),
                article.language(),
                article.headline(),
                article.standfirst(),
                article.byline(),
                article.authors(),
                article.published(),
                article.modified(),
                article.body(),
                article.photos(),
                article.tags(),
                article.freeToRead(),
                article.provenance());
    }

    /** Mostly the same words. */
    private static String form(int number) {
        return words(0, 80) + " " + words(1000 * number + 1000, 1000 * number + 1030);
    }

    @Test
    void shortTextsResembleEachOtherByAccident() {
        store(archive, "a", MONDAY, article("Weather", null, "Sun in the north, rain in the south."));
        store(archive, "b", MONDAY, article("Weather", null, "Sun in the north, rain in the south."));

        assertThat(groups()).isEmpty();
    }

    @Test
    void anArticleThatIsRewrittenLeavesItsStory() {
        store(archive, "a", MONDAY, article("Storm", "2022-01-11", WIRE));
        store(archive, "b", MONDAY, article("Storm", "2022-01-10", WIRE));
        store(archive, "b", TUESDAY, article("Sport", "2022-01-10", words(1000, 1200)));

        assertThat(groups()).isEmpty();
        store(archive, "c", MONDAY, article("Sport", "2022-01-10", words(1000, 1200)));
        assertThat(groups()).containsExactly(List.of(2L, 3L));
    }

    @Test
    void whoLeavesAStoryAndFindsAnotherDoesNotJoinTheTwo() {
        for (String address : List.of("a", "b", "c")) {
            store(archive, address, MONDAY, article("Storm", "2022-01-10", WIRE));
        }
        for (String address : List.of("a", "d")) {
            store(archive, address, TUESDAY, article("Sport", "2022-01-11", words(1000, 1200)));
        }

        assertThat(groups()).containsExactlyInAnyOrder(List.of(2L, 3L), List.of(1L, 4L));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    private List<List<Long>> groups() {
        List<List<Long>> groups = new ArrayList<>();
        lookup(lookup -> {
            lookup.duplicates().each(groups::add);
            return groups;
        });
        return groups;
    }

    private List<Long> numbers(Filter.Builder filter) {
        List<Long> numbers = new ArrayList<>();
        lookup(lookup -> {
            lookup.find(filter.order(Filter.Order.ID).build(), cutting -> numbers.add(cutting.id()));
            return numbers;
        });
        return numbers;
    }

    private List<Long> duplicatesOf(long article) {
        return lookup(lookup -> lookup.duplicates().of(article));
    }

    private <T> T lookup(Function<Lookup, T> question) {
        try (Lookup lookup = Lookup.open(folder)) {
            return question.apply(lookup);
        }
    }
}
