package cuttings.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cuttings.article.PageStatus;
import cuttings.article.Provenance;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ArticleSchemaTest {

    private static final JsonNode TEXT = new JsonMapper().readTree(ArticleSchema.text());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ArticleSchema.text(), InputFormat.JSON);

    @Test
    void realOutputFollowsTheSchema() {
        assertThat(SCHEMA.validate(ArticleJson.compact(Samples.full()), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(ArticleJson.compact(Samples.bare()), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(ArticleJson.compact("page-1", Samples.full()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "headline", "photos", "provenance"})
    void anObjectWithoutAKeyDoesNotFollowIt(String key) {
        ObjectNode json = (ObjectNode) new JsonMapper().readTree(ArticleJson.compact(Samples.full()));
        json.remove(key);
        assertThat(SCHEMA.validate(json)).isNotEmpty();
    }

    @Test
    void aWrongTypeOrAnUnknownKeyDoesNotFollowIt() {
        ObjectNode json = (ObjectNode) new JsonMapper().readTree(ArticleJson.compact(Samples.full()));
        assertThat(SCHEMA.validate(json.deepCopy().put("authors", "Ada"))).isNotEmpty();
        assertThat(SCHEMA.validate(json.deepCopy().put("published", "11 Jan 2022")))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.deepCopy().put("title", "x"))).isNotEmpty();
    }

    @Test
    void describesEveryColumnInOrderAndNothingElse() {
        assertThat(TEXT.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::label).toList());
        assertThat(TEXT.get("required")).hasSize(Column.values().length);
        assertThat(TEXT.at("/properties/schema_version/const").intValue()).isEqualTo(ArticleSchema.VERSION);
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void everyColumnHasAMeaningAndAnExampleThatFollowsIt(Column column) {
        JsonNode property = TEXT.get("properties").get(column.label());
        assertThat(property.path("description").asString()).hasSizeGreaterThan(10);
        JsonNode examples = column == Column.SCHEMA_VERSION
                ? new JsonMapper().createArrayNode().add(1)
                : property.path("examples");
        assertThat(examples).isNotEmpty();
        for (JsonNode example : examples) {
            ObjectNode json = (ObjectNode) new JsonMapper().readTree(ArticleJson.compact(Samples.full()));
            json.set(column.label(), example);
            assertThat(SCHEMA.validate(json)).isEmpty();
        }
    }

    @Test
    void knowsEveryStatusAndEveryFieldWithAnOrigin() {
        assertThat(TEXT.at("/properties/status/enum").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(PageStatus.values())
                        .map(PageStatus::label)
                        .toList());
        assertThat(TEXT.at("/properties/provenance/propertyNames/enum").values().stream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(Provenance.Field.values())
                        .map(Provenance.Field::label)
                        .toList());
    }

    @Test
    void provenanceIsTheRuleOfEachField() {
        assertThat(Column.PROVENANCE.of(Samples.full()))
                .isEqualTo(Map.of("headline", "json-ld", "published", "printed date"));
    }
}
