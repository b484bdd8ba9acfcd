package cuttings.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import cuttings.article.Repeats;
import cuttings.extract.trace.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlatReaderTest {

    private static final Instant FETCHED = Instant.parse("2026-01-01T00:00:00Z");
    private static final FlatReader READER = new FlatReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sprite-and-breadcrumb",
                "german-with-title",
                "spanish-spaced",
                "japanese-lines",
                "run-together-details"
            })
    void readsEveryFieldOfAnInventedPage(String name) throws IOException {
        Article article = read(text(name + ".txt"));
        JsonNode expected = JsonMapper.shared().readTree(text(name + ".json"));

        assertThat(article.headline()).isEqualTo(expected.get("headline").asString());
        assertThat(article.standfirst()).isEqualTo(string(expected, "standfirst"));
        assertThat(article.section()).isEqualTo(string(expected, "section"));
        assertThat(article.authors()).extracting(Author::name).isEqualTo(strings(expected.get("authors")));
        assertThat(article.published()).hasToString(expected.get("published").asString());
        assertThat(article.photos())
                .extracting(Photo::caption)
                .isEqualTo(expected.get("photos")
                        .valueStream()
                        .map(photo -> string(photo, "caption"))
                        .toList());
        assertThat(article.photos())
                .extracting(Photo::credit)
                .isEqualTo(expected.get("photos")
                        .valueStream()
                        .map(photo -> string(photo, "credit"))
                        .toList());
        assertThat(article.body())
                .zipSatisfy(
                        strings(expected.get("paragraphs")),
                        (block, start) -> assertThat(block.text()).startsWith(start));
    }

    /** The scrape that the project began with; it lies beside the repository, where it lies at all. */
    @Test
    void readsTheSeedAsItsAnnotationSays() throws IOException {
        Path seed = Path.of("../shared/seed");
        assumeThat(seed.resolve("expected.json"))
                .as("the seed beside the repository")
                .exists();
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(seed.resolve("expected.json")));

        Article article = read(Files.readString(seed.resolve("rt-2022-01-11.txt")));

        assertThat(article.headline()).isEqualTo(string(expected, "headline"));
        assertThat(article.standfirst()).isEqualToIgnoringWhitespace(string(expected, "standfirst"));
        assertThat(article.section()).isEqualTo(string(expected, "section"));
        assertThat(article.byline()).isEqualTo(string(expected, "byline"));
        assertThat(article.authors()).extracting(Author::name).isEqualTo(strings(expected.get("authors")));
        assertThat(article.published()).hasToString(string(expected, "published"));
        JsonNode photo = expected.get("photos").get(0);
        assertThat(article.photos())
                .containsExactly(new Photo(null, string(photo, "caption"), string(photo, "credit"), null, true));
        assertThat(article.body()).hasSize(expected.get("paragraphs").asInt());
        assertThat(article.body().get(0).text()).startsWith(string(expected, "first_paragraph_starts"));
        assertThat(article.body().get(8).text()).startsWith(string(expected, "last_paragraph_starts"));
        assertThat(article.bodyText()).doesNotContain(strings(expected.get("must_not_appear_in_body")));
    }

    @Test
    void completesATimeOnlyWithAConfiguredZoneAndSaysSo() throws IOException {
        String page = text("sprite-and-breadcrumb.txt");

        Article local = read(page);
        Article zoned = READER.read(
                        page,
                        "file:///page.txt",
                        FETCHED,
                        new SiteFacts("", ZoneId.of("Europe/Oslo"), Repeats.NONE),
                        Trace.NONE)
                .article();

        assertThat(local.published()).hasToString("2023-03-03T09:20");
        assertThat(zoned.published()).hasToString("2023-03-03T09:20:00+01:00");
        assertThat(local.provenance().of(Field.PUBLISHED).orElseThrow().rule()).doesNotContain("configured");
        assertThat(zoned.provenance().of(Field.PUBLISHED).orElseThrow().rule()).contains("zone configured");
    }

    @Test
    void takesNoDateFromAfterThePageWasFetched() throws IOException {
        Article article = READER.read(
                        text("sprite-and-breadcrumb.txt"),
                        "file:///page.txt",
                        Instant.parse("2023-02-01T00:00:00Z"),
                        new SiteFacts("", null, Repeats.NONE),
                        Trace.NONE)
                .article();

        assertThat(article.published()).isNull();
    }

    @Test
    void takesTheDayFromTheAddressWhereNoneIsPrinted() throws IOException {
        String undated = text("sprite-and-breadcrumb.txt").replace("3 Mar, 2023 09:20", "");

        Article article = READER.read(
                        undated,
                        "https://kestrel.example/2023/03/03/lorne",
                        FETCHED,
                        new SiteFacts("", null, Repeats.NONE),
                        Trace.NONE)
                .article();

        assertThat(article.published()).hasToString("2023-03-03");
        assertThat(article.provenance().of(Field.PUBLISHED).orElseThrow().rule())
                .isEqualTo("address");
    }

    @Test
    void givesAnEmptyArticleForAPageWithoutAStory() {
        Article article = read("Home\nNews\nSport\nLog in\n© Lorne Kestrel\n");

        assertThat(article.body()).isEmpty();
        assertThat(article.published()).isNull();
        assertThat(article.authors()).isEmpty();
        assertThat(read("").headline()).isNull();
    }

    @Test
    void readsAScrapeOfTheStoryAlone() {
        Article article = read("""
                Boats return to the northern islands after two years

                The ferry between Oldhaven and the islands is to return in June, two years after the last boat was sold.

                The new vessel carries ninety passengers and twelve cars, the harbour board said after its meeting.
                """);

        assertThat(article.headline()).isEqualTo("Boats return to the northern islands after two years");
        assertThat(article.body())
                .extracting(Block::text)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("The ferry"),
                        second -> assertThat(second).startsWith("The new vessel"));
    }

    @Test
    void takesNoNoticeOfAShortPageForAStory() {
        Article article = read("""
                Home
                News
                Log in
                We keep cookies on your device to make reading easier. Our privacy notice says what they are for.
                Sign up for our newsletter and get the best stories in your inbox every morning at seven.
                © Lorne Kestrel. All rights reserved.
                """);

        assertThat(article.body()).isEmpty();
    }

    @Test
    void readsAHugeLineAndVeryManyLinesInBoundedTime() {
        String sentence = "All is well on the rock tonight, said the keeper of the light. ";

        assertTimeout(Duration.ofSeconds(20), () -> read(sentence.repeat(50_000)));
        assertTimeout(Duration.ofSeconds(20), () -> read((sentence + "\n\n").repeat(50_000)));
    }

    @Property(tries = 200)
    void neverFailsOnAnyText(@ForAll String text, @ForAll int shuffle) throws IOException {
        List<String> lines =
                new ArrayList<>(text("run-together-details.txt").lines().toList());
        lines.add(text);
        Collections.shuffle(lines, new Random(shuffle));

        assertThat(read(String.join("\n", lines)).body())
                .extracting(Block::text)
                .doesNotContain("");
    }

    private static Article read(String text) {
        return READER.read(text, "file:///page.txt", FETCHED, new SiteFacts("", null, Repeats.NONE), Trace.NONE)
                .article();
    }

    private static String text(String name) throws IOException {
        try (InputStream file = FlatReaderTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
