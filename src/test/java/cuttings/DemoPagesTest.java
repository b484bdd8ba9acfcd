package cuttings;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.PageOutcome;
import cuttings.article.Photo;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the extractor against {@code data/demo/expected.jsonl}; a field that is not named there is not compared. */
class DemoPagesTest {

    private static final Path DEMO = Path.of("data", "demo");
    private static final Instant FETCHED = Instant.parse("2026-04-01T00:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();

    private final Extractor extractor = new Extractor();

    @TestFactory
    Stream<DynamicTest> everyFieldOfADemonstrationPageIsRight() throws IOException {
        return Files.readAllLines(DEMO.resolve("expected.jsonl")).stream()
                .map(JSON::readTree)
                .map(expected -> DynamicTest.dynamicTest(
                        expected.get("id").asString(),
                        () -> assertThat(found(expected)).containsAllEntriesOf(fields(expected))));
    }

    private Map<String, Object> found(JsonNode expected) throws IOException {
        byte[] page = Files.readAllBytes(DEMO.resolve(expected.get("page").asString()));
        Capture capture = Capture.ofFile(expected.get("url").asString(), FETCHED, "text/html", page);
        PageOutcome outcome = extractor.extract(capture, ExtractionHints.NONE);
        assertThat(outcome).isInstanceOf(Extraction.class);
        return fields((Extraction) outcome);
    }

    private static Map<String, Object> fields(JsonNode expected) {
        Map<String, Object> fields = new LinkedHashMap<>();
        expected.properties().stream()
                .filter(field -> !List.of("id", "page").contains(field.getKey()))
                .forEach(field -> fields.put(field.getKey(), JSON.treeToValue(field.getValue(), Object.class)));
        return fields;
    }

    private static Map<String, Object> fields(Extraction extraction) {
        Article article = extraction.article();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", extraction.status().label());
        fields.put("url", article.url());
        fields.put("canonical_url", article.canonicalUrl());
        fields.put("section", article.section());
        fields.put("language", article.language());
        fields.put("headline", article.headline());
        fields.put("standfirst", article.standfirst());
        fields.put("byline", article.byline());
        fields.put("authors", article.authors().stream().map(Author::name).toList());
        fields.put("published", Objects.toString(article.published(), null));
        fields.put("modified", Objects.toString(article.modified(), null));
        fields.put("body", article.bodyText());
        fields.put("photos", article.photos().stream().map(DemoPagesTest::photo).toList());
        fields.put("tags", article.tags());
        fields.put("free_to_read", article.freeToRead());
        return fields;
    }

    private static Map<String, Object> photo(Photo photo) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("caption", photo.caption());
        fields.put("credit", photo.credit());
        return fields;
    }
}
