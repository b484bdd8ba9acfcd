package cuttings.extract.structured;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads JSON as pages have it: comments, trailing commas, raw line breaks in strings and the like are put up with, and
 * where the text breaks off or breaks down, what came before is kept. Nesting and length are bounded. Stateless.
 */
final class PartialJson {

    private static final int DEEPEST = 100;
    private static final int LONGEST = 5_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .build())
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                    JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private PartialJson() {}

    /** The object or array that the text begins with, as far as it can be read; empty if there is none. */
    static Optional<JsonNode> read(String text) {
        Deque<JsonNode> open = new ArrayDeque<>();
        JsonNode root = null;
        try (JsonParser parser = MAPPER.createParser(text)) {
            String name = null;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                    continue;
                }
                JsonNode value = value(parser, token);
                if (value != null) {
                    put(open.peek(), name, value);
                    root = root == null ? value : root;
                }
                if (token.isStructStart() && value != null) {
                    open.push(value);
                } else if (token.isStructEnd()) {
                    open.pop();
                }
                if (open.isEmpty()) {
                    break;
                }
            }
        } catch (JacksonException brokenFromHereOn) {
            return Optional.ofNullable(root);
        }
        return Optional.ofNullable(root);
    }

    private static @Nullable JsonNode value(JsonParser parser, JsonToken token) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (token) {
            case START_OBJECT -> nodes.objectNode();
            case START_ARRAY -> nodes.arrayNode();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> nodes.stringNode(parser.getString());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> null;
        };
    }

    private static void put(@Nullable JsonNode parent, @Nullable String name, JsonNode value) {
        if (parent instanceof ObjectNode object && name != null) {
            object.putIfAbsent(name, value);
        } else if (parent instanceof ArrayNode array) {
            array.add(value);
        }
    }
}
