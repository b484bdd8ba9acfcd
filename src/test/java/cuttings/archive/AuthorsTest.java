package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.TUESDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.signed;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Statistics.Count;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorsTest {

    @TempDir
    static Path folder;

    private static Lookup lookup;

    @BeforeAll
    static void fill() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
            store(archive, "a", MONDAY, signed(article("A", "2021-05-01", "One."), "Jonny Tickle"));
            store(archive, "b", MONDAY, signed(article("B", "2022-01-11", "Two."), "JONNY TICKLE", "Zoë Ångström"));
            store(archive, "c", MONDAY, signed(article("C", null, "Three."), "—"));
        }
        lookup = Lookup.open(folder);
    }

    @AfterAll
    static void close() {
        lookup.close();
    }

    @Test
    void spellingsOfOneNameAreOneAuthor() {
        List<AuthorSummary> authors = new ArrayList<>();
        lookup.authors().each(Filter.ALL, Authors.Order.ARTICLES, authors::add);

        assertThat(authors)
                .containsExactly(
                        new AuthorSummary(
                                "Jonny Tickle", List.of("JONNY TICKLE", "Jonny Tickle"), 2, "2021-05-01", "2022-01-11"),
                        new AuthorSummary("Zoë Ångström", List.of("Zoë Ångström"), 1, "2022-01-11", "2022-01-11"),
                        new AuthorSummary("—", List.of("—"), 1, null, null));
    }

    @Test
    void whatIsKeptOfAnAuthorFollowsTheTexts(@TempDir Path other) {
        try (Archive archive = Archive.openForWriting(other, CLOCK, ArchiveSettings.DEFAULTS)) {
            store(archive, "a", MONDAY, signed(article("A", "2021-05-01", "One."), "Ada Lind"));
            store(archive, "b", MONDAY, signed(article("B", "2022-01-11", "Two."), "Ada Lind"));
            store(archive, "a", TUESDAY, signed(article("A", "2021-06-01", "One."), "Ada Lind", "Jo Holm"));
            store(archive, "b", TUESDAY, signed(article("B", "2022-01-11", "Two."), "Jo Holm"));
        }
        List<AuthorSummary> authors = new ArrayList<>();
        try (Lookup changed = Lookup.open(other)) {
            changed.authors().each(Filter.ALL, Authors.Order.ARTICLES, authors::add);
        }

        assertThat(authors)
                .containsExactly(
                        new AuthorSummary("Jo Holm", List.of("Jo Holm"), 2, "2021-06-01", "2022-01-11"),
                        new AuthorSummary("Ada Lind", List.of("Ada Lind"), 1, "2021-06-01", "2021-06-01"));
    }

    @Test
    void countsOnlyTheArticlesThatAreAskedFor() {
        assertThat(names(Filter.builder().site("other.example"))).isEmpty();
        assertThat(names(Filter.builder().since(LocalDate.of(2022, 1, 1))))
                .containsExactly("Jonny Tickle 1", "Zoë Ångström 1");
        assertThat(names(Filter.builder().text("one"))).containsExactly("Jonny Tickle 1");
        assertThat(names(Filter.builder().limit(1))).containsExactly("Jonny Tickle 2");
    }

    @Test
    void whoSignedTogetherWithTheAuthorIsNotAskedFor() {
        assertThat(names(Filter.builder().author("angstr"))).containsExactly("Zoë Ångström 1");
        assertThat(names(Filter.builder()
                        .author("zoe")
                        .lacks(Set.of(Filter.Part.PHOTO))
                        .text("two")))
                .containsExactly("Zoë Ångström 1");
    }

    private static List<String> names(Filter.Builder filter) {
        List<String> names = new ArrayList<>();
        lookup.authors()
                .each(
                        filter.build(),
                        Authors.Order.ARTICLES,
                        author -> names.add(author.name() + " " + author.articles()));
        return names;
    }

    @ParameterizedTest
    @CsvSource({"Jony Tikle, Jonny Tickle", "tickel, Jonny Tickle", "angstrom, Zoë Ångström", "xxxxxx, ''"})
    void offersTheNearestNames(String typed, String expected) {
        assertThat(String.join(",", lookup.authors().nearest(typed, 1))).isEqualTo(expected);
    }

    @Test
    void countsWhatThereIs() {
        assertThat(lookup.statistics().totals().articles()).isEqualTo(3);
        assertThat(lookup.statistics().totals().authors()).isEqualTo(3);
        assertThat(lookup.statistics().totals().warcBytes()).isPositive();
        assertThat(lookup.statistics().bySite(Filter.ALL)).containsExactly(new Count("coast.example", 3));
        assertThat(lookup.statistics().byMonth(Filter.ALL))
                .containsExactly(new Count("2021-05", 1), new Count("2022-01", 1), new Count(null, 1));
    }

    @Test
    void countsOnlyWhatIsAskedFor() {
        Filter tickle = Filter.builder().author("tickle").text("two").build();

        assertThat(lookup.statistics().bySite(tickle)).containsExactly(new Count("coast.example", 1));
        assertThat(lookup.statistics().byMonth(tickle)).containsExactly(new Count("2022-01", 1));
        assertThat(lookup.statistics()
                        .bySite(Filter.builder().site("other.example").build()))
                .isEmpty();
    }
}
