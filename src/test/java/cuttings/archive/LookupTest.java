package cuttings.archive;

import static cuttings.archive.Samples.CLOCK;
import static cuttings.archive.Samples.MONDAY;
import static cuttings.archive.Samples.article;
import static cuttings.archive.Samples.harbour;
import static cuttings.archive.Samples.signed;
import static cuttings.archive.Samples.store;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.article.Article;
import cuttings.article.Cutting;
import cuttings.article.Provenance;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    @TempDir
    static Path folder;

    private static Lookup lookup;

    @BeforeAll
    static void fill() {
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS)) {
            add(archive, signed(article("Ferry", "2022-01-10T23:30:00-05:00", "The ferry sails at dawn."), "Ada Lind"));
            add(archive, signed(article("Quay", "2022-01-11", "A quay for a ferry."), "ADA LIND", "Jörg Weiß"));
            add(archive, signed(article("Bridge", "2022-01-11T09:15", "The bridge was built."), "Adam Berg"));
            add(archive, article("Undated", null, "Nobody knows when."));
            add(
                    archive,
                    article(
                            "Tunnel",
                            "2022-01-12T00:10:00+03:00",
                            "北京大学的新隧道。 ภาษาไทย ง่าย. Déjà vu in Łódź, Straße, IŞIK, Ærø, Þórr, Đorđe, cœur, ΟΔΟΣ."));
        }
        lookup = Lookup.open(folder);
    }

    private static void add(Archive archive, Article article) {
        store(archive, article.url(), MONDAY, article);
    }

    @AfterAll
    static void close() {
        lookup.close();
    }

    @Test
    void theLastPublishedComesFirstAndUndatedOnesLast() {
        assertThat(headlines(Filter.builder())).containsExactly("Tunnel", "Bridge", "Quay", "Ferry", "Undated");
    }

    @Test
    void headsAreTheArticlesWithoutWhatIsLong(@TempDir Path other) {
        try (Archive archive = Archive.openForWriting(other, CLOCK, ArchiveSettings.DEFAULTS)) {
            store(archive, "one", MONDAY, harbour());
        }
        List<Cutting> heads = new ArrayList<>();
        List<Cutting> whole = new ArrayList<>();
        try (Lookup both = Lookup.open(other)) {
            both.findHeads(Filter.ALL, heads::add);
            both.find(Filter.ALL, whole::add);
        }

        assertThat(heads)
                .usingRecursiveComparison()
                .ignoringFields("article.body", "article.photos", "article.tags", "article.provenance")
                .isEqualTo(whole);
        Article head = heads.get(0).article();
        assertThat(List.of(head.body(), head.photos(), head.tags())).allMatch(List::isEmpty);
        assertThat(head.provenance()).isEqualTo(Provenance.NONE);
    }

    @Test
    void exportsInTheOrderOfNumbers() {
        assertThat(headlines(Filter.builder().order(Filter.Order.ID)))
                .containsExactly("Ferry", "Quay", "Bridge", "Undated", "Tunnel");
    }

    @ParameterizedTest
    @CsvSource({
        "lind, Quay Ferry",
        "ADA LIND, Quay Ferry",
        "Lind Ada, Quay Ferry",
        "ada, Bridge Quay Ferry",
        "jorg weiss, Quay",
        "jorg, Quay",
        "Jörg Weiß, Quay",
        "nobody, ''",
    })
    void findsAuthorsByPartsOfTheirNames(String typed, String expected) {
        assertThat(String.join(" ", headlines(Filter.builder().author(typed)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-10, 2022-01-10, Ferry",
        "2022-01-11, 2022-01-11, Bridge Quay",
        "2022-01-12, 2022-01-12, Tunnel",
        "2022-01-11, , Tunnel Bridge Quay",
        ", 2022-01-11, Bridge Quay Ferry",
        "2022-01-13, , ''",
    })
    void findsByThePrintedDayWithBothEnds(LocalDate since, LocalDate until, String expected) {
        assertThat(String.join(" ", headlines(Filter.builder().since(since).until(until))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ferry, Quay Ferry",
        "FERRY dawn, Ferry",
        "'\"sails at dawn\"', Ferry",
        "'\"dawn sails\"', ''",
        "bri*, Bridge",
        "bri, ''",
        "ferry -dawn, Quay",
        "ferry NOT dawn, Quay",
        "ferry NEAR quay, Quay",
        "ferry NEAR bridge, ''",
        "bridge OR dawn, Bridge Ferry",
        "deja, Tunnel",
        "DÉJÀ, Tunnel",
        "lodz, Tunnel",
        "łódź, Tunnel",
        "strasse, Tunnel",
        "STRASSE, Tunnel",
        "straß*, Tunnel",
        "ışık, Tunnel",
        "isik, Tunnel",
        "aero, Tunnel",
        "thorr, Tunnel",
        "dorde, Tunnel",
        "COEUR, Tunnel",
        "οδός, Tunnel",
        "大学, Tunnel",
        "新隧, Tunnel",
        "学大, ''",
        "ไทย, Tunnel",
        "quay, Quay",
    })
    void findsWords(String typed, String expected) {
        assertThat(String.join(" ", headlines(Filter.builder().text(typed)))).isEqualTo(expected);
    }

    @Test
    void allPartsOfAFilterMustHold() {
        Filter.Builder filter = Filter.builder()
                .author("lind")
                .text("ferry")
                .site("Coast.example")
                .on(LocalDate.of(2022, 1, 11));

        assertThat(headlines(filter)).containsExactly("Quay");
        assertThat(headlines(filter.site("other.example"))).isEmpty();
    }

    @Test
    void countsWithoutRegardToTheLimit() {
        assertThat(lookup.count(Filter.builder().text("ferry").limit(1).build()))
                .isEqualTo(2);
        assertThat(headlines(Filter.builder().text("ferry").limit(1))).containsExactly("Quay");
    }

    @Test
    void theBestMatchComesFirstOnRequest() {
        assertThat(headlines(Filter.builder().text("quay OR ferry").order(Filter.Order.RELEVANCE)))
                .first()
                .isEqualTo("Quay");
    }

    @Test
    void anUnknownNumberIsNoArticle() {
        assertThat(lookup.byId(99)).isEmpty();
    }

    @Test
    void saysWhereThereIsNoArchive(@TempDir Path empty) {
        assertThatThrownBy(() -> Lookup.open(empty))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.MISSING))
                .hasMessageContaining(empty.toString());
    }

    @Test
    void aBlankAuthorIsAnErrorAndNotEverybody() {
        assertThatThrownBy(() -> headlines(Filter.builder().author("?")))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.BAD_QUERY));
    }

    @Test
    void seesWhatIsCommittedWhileAWriterWrites(@TempDir Path busy) {
        try (Archive archive = Archive.openForWriting(busy, CLOCK, ArchiveSettings.DEFAULTS)) {
            store(archive, "one", MONDAY, harbour());
            try (Lookup reader = Lookup.open(busy)) {
                archive.write(writer -> {
                    long capture =
                            writer.keep(PackedCapture.of(Samples.capture("https://coast.example/2", MONDAY, "two")));
                    writer.store(PackedArticle.of(Samples.story(article("Two", null, "Two."))), capture, "two", null);
                    assertThat(reader.count(Filter.ALL)).isEqualTo(1);
                    return capture;
                });
                assertThat(reader.count(Filter.ALL)).isEqualTo(2);
            }
        }
    }

    private static List<String> headlines(Filter.Builder filter) {
        List<String> headlines = new ArrayList<>();
        lookup.find(filter.build(), cutting -> headlines.add(cutting.article().headline()));
        return headlines;
    }
}
