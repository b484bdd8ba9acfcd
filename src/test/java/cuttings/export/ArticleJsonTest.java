package cuttings.export;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Text;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void writesEveryFieldInTheDocumentedOrder() {
        assertThat(ArticleJson.compact(Samples.full()))
                .isEqualTo("{\"schema_version\":1,\"id\":17,\"url\":\"https://news.example/world/550012/\","
                        + "\"canonical_url\":\"https://news.example/world/550012-harbour-talks/\","
                        + "\"site\":\"news.example\",\"section\":\"World\",\"language\":\"en\","
                        + "\"headline\":\"Harbour talks end without agreement\","
                        + "\"standfirst\":\"Both sides will meet again\",\"byline\":\"By Ada Marsh\","
                        + "\"authors\":[\"Ada Marsh\",\"Ove Lindqvist\"],\"published\":\"2022-01-11T15:54\","
                        + "\"modified\":\"2022-01-12T09:10:00+03:00\",\"first_seen\":\"2026-11-22T03:00:12Z\","
                        + "\"fetched\":\"2026-11-23T03:00:00Z\","
                        + "\"body\":\"Talks ended on Tuesday.\\n\\n“No date,” a clerk said.\","
                        + "\"photos\":[{\"caption\":\"At dawn\",\"credit\":\"Coast Agency / I. Ferris\","
                        + "\"url\":\"https://news.example/i/1.jpg\",\"alt\":null,\"lead\":true},"
                        + "{\"caption\":\"Later\",\"credit\":null,\"url\":null,\"alt\":\"a boat\",\"lead\":false}],"
                        + "\"tags\":[\"harbour\",\"trade\"],\"free_to_read\":true,\"status\":\"article\","
                        + "\"revision\":2,\"content_hash\":\"" + "ab".repeat(32) + "\",\"extractor_version\":\"1\","
                        + "\"provenance\":{\"headline\":\"json-ld\",\"published\":\"printed date\"}}");
    }

    @Test
    void unknownFieldsAreNullAndEmptyListsStay() {
        JsonNode json = MAPPER.readTree(ArticleJson.compact(Samples.bare()));
        assertThat(json.get("headline").isNull()).isTrue();
        assertThat(json.get("id").isNull()).isTrue();
        assertThat(json.get("photos").isEmpty()).isTrue();
        assertThat(json.get("body").stringValue()).isEmpty();
        assertThat(json.get("provenance").isObject()).isTrue();
    }

    @Test
    void prettyHoldsTheSameValueOverManyLines() {
        String pretty = ArticleJson.pretty(Samples.full());
        assertThat(MAPPER.readTree(pretty)).isEqualTo(MAPPER.readTree(ArticleJson.compact(Samples.full())));
        assertThat(pretty.lines().count()).isGreaterThan(30);
    }

    @Test
    void aListEchoesItsOwnId() {
        JsonNode json = MAPPER.readTree(ArticleJson.compact("page-7", Samples.full()));
        assertThat(json.get("id").stringValue()).isEqualTo("page-7");
        Fault fault = new Fault(FaultKind.NOT_TEXT, "a.html", "bytes that are no text");
        assertThat(ArticleJson.compact("page-8", fault))
                .isEqualTo("{\"id\":\"page-8\",\"fault\":{\"kind\":\"not-text\",\"where\":\"a.html\","
                        + "\"detail\":\"bytes that are no text\"}}");
    }

    @Test
    void whatATerminalWouldObeyIsEscapedAndMeansTheSame() {
        String nasty = "a\u001b[31m\u009b2J\u202egpj\u2066\u2028\u007fb";
        String json = ArticleJson.compact(Samples.archived(1, Samples.article(nasty, "x")));
        assertThat(json).contains("\\u001B", "\\u009B", "\\u202E", "\\u2066", "\\u2028");
        assertThat(json.chars()).noneMatch(unit -> unit < 0x20 || unit >= 0x7f && unit < 0xa0 || unit == 0x202e);
        assertThat(MAPPER.readTree(json).get("headline").stringValue()).isEqualTo(nasty);
    }

    @Property(tries = 300)
    void anyTextIsOneLineOfValidUtf8(@ForAll @CharRange(from = '\0', to = '\uffff') String text) {
        String json = ArticleJson.compact(Samples.archived(1, Samples.article(text, text)));
        assertThat(json).doesNotContain("\n");
        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(MAPPER.readTree(json).get("byline").stringValue()).isEqualTo(Text.wellFormed(text));
    }
}
