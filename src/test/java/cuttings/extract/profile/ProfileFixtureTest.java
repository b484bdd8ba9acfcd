package cuttings.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every version of every profile in {@code config/profiles} has an invented page of its own, {@code HOST/SINCE.html} (or
 * {@code HOST/first.html}), with the fields that it must give; a profile without one fails here.
 */
class ProfileFixtureTest {

    private static final Path PROFILES = Path.of("config/profiles");
    private static final Path FIXTURES = Path.of("src/test/resources/profiles");

    record Version(String host, ProfileVersion rules) {

        Path fixture(String ending) {
            String name = rules.since() == null ? "first" : rules.since().toString();
            return FIXTURES.resolve(host).resolve(name + ending);
        }

        @Override
        public String toString() {
            return fixture("").toString();
        }
    }

    static List<Version> versions() throws IOException {
        Profiles profiles = Profiles.in(PROFILES);
        List<Version> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(PROFILES)) {
            for (Path file : files.sorted().toList()) {
                String host = file.getFileName().toString().replaceFirst("\\.yaml$", "");
                profiles.of("https://" + host + "/")
                        .orElseThrow()
                        .versions()
                        .forEach(rules -> versions.add(new Version(host, rules)));
            }
        }
        return versions;
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionReadsItsFixture(Version version) throws IOException {
        assertThat(version.fixture(".html"))
                .as("a fixture page for this version")
                .exists();
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(version.fixture(".json")));

        Article article = extract(version.fixture(".html"), expected);

        assertThat(article.headline()).isEqualTo(string(expected, "headline"));
        assertThat(article.standfirst()).isEqualTo(string(expected, "standfirst"));
        assertThat(article.section()).isEqualTo(string(expected, "section"));
        assertThat(article.byline()).isEqualTo(string(expected, "byline"));
        assertThat(article.authors()).extracting(Author::name).isEqualTo(strings(expected.get("authors")));
        assertThat(article.published()).hasToString(string(expected, "published"));
        assertThat(article.body())
                .zipSatisfy(
                        strings(expected.get("paragraphs")),
                        (block, start) -> assertThat(block.text()).startsWith(start));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyRuleOfAVersionFindsSomethingInItsFixture(Version version) throws IOException {
        JsonNode expected = JsonMapper.shared().readTree(Files.readString(version.fixture(".json")));

        Article article = extract(version.fixture(".html"), expected);

        assertThat(article.provenance().origins().entrySet().stream()
                        .filter(origin -> origin.getValue().rule().startsWith("site profile"))
                        .map(origin -> origin.getKey().label()))
                .containsAll(fieldsWithRules(version.rules()));
    }

    private static List<String> fieldsWithRules(ProfileVersion rules) {
        List<String> fields = new ArrayList<>();
        addIf(fields, "headline", rules.headline());
        addIf(fields, "standfirst", rules.standfirst());
        addIf(fields, "section", rules.section());
        addIf(fields, "byline", rules.byline());
        addIf(fields, "published", rules.published());
        addIf(fields, "body", rules.body());
        return fields;
    }

    private static void addIf(List<String> fields, String field, @Nullable Place rule) {
        if (rule != null) {
            fields.add(field);
        }
    }

    private static Article extract(Path page, JsonNode expected) throws IOException {
        Instant fetched = Instant.parse(expected.get("fetched").asString());
        String url = expected.get("url").asString();
        Capture capture = Capture.ofFile(url, fetched, "text/html; charset=utf-8", Files.readAllBytes(page));
        return ((Extraction) new Extractor().extract(capture, ExtractionHints.NONE)).article();
    }

    private static @Nullable String string(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
