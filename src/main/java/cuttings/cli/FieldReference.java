package cuttings.cli;

import cuttings.export.ArticleSchema;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about an article's fields, made from the JSON Schema: name, type, meaning, an example. */
final class FieldReference {

    private static final int COLUMNS = 80;
    private static final String INDENT = "    ";

    private static final String PARQUET = """

            In Parquet strings, integers and booleans are what they are here; authors and
            tags are lists of strings, photos a list of structures, provenance a map.
            first_seen and fetched are timestamps in UTC. published and modified stay
            text, for a page may print a day, a time, or a time with its zone, and none is
            invented; published_day and modified_day beside them are dates: the day as
            printed.
            """;

    private FieldReference() {}

    static String text() {
        JsonNode schema = new JsonMapper().readTree(ArticleSchema.text());
        return schema.get("properties")
                .propertyStream()
                .map(property -> field(property, schema))
                .collect(Collectors.joining("\n", "", PARQUET));
    }

    private static String field(Map.Entry<String, JsonNode> property, JsonNode schema) {
        JsonNode meaning = property.getValue();
        String example = meaning.has("examples")
                ? meaning.get("examples").get(0).toString()
                : meaning.get("const").toString();
        String lines = indented(meaning.get("description").stringValue()) + indented("Example: " + example);
        return String.format(Locale.ROOT, "%s (%s)%n%s", property.getKey(), type(meaning, schema), lines);
    }

    private static String type(JsonNode meaning, JsonNode schema) {
        if (meaning.has("$ref")) {
            return type(schema.at(meaning.get("$ref").stringValue().substring(1)), schema);
        }
        JsonNode type = meaning.path("type");
        if (type.isArray()) {
            return type.valueStream().map(JsonNode::stringValue).collect(Collectors.joining(" or "));
        }
        return type.isString() ? type.stringValue() : meaning.has("enum") ? "string" : "integer";
    }

    private static String indented(String text) {
        return DisplayWidth.wrapped(text, COLUMNS - INDENT.length()).stream()
                .map(line -> INDENT + line + "\n")
                .collect(Collectors.joining());
    }
}
