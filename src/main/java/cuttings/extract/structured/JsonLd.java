package cuttings.extract.structured;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The JSON-LD of a page (JSON-LD 1.1, schema.org): every object at the top of a script, in an array or in a {@code
 * @graph}, and the objects that others refer to by {@code @id}. Never fails; what cannot be read is left out.
 */
public final class JsonLd {

    private static final int MOST_NODES = 2_000;
    private static final List<String> WRAPPERS = List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart");

    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {}

    /** The data of all scripts of a page, in their order. */
    public static JsonLd of(List<String> scripts) {
        JsonLd data = new JsonLd();
        for (String script : scripts) {
            PartialJson.read(bare(script)).ifPresent(root -> data.add(root, 0));
        }
        return data;
    }

    /** The articles and pages that the data describes. */
    List<JsonNode> nodes() {
        return nodes;
    }

    /** The object that is meant where data only refers to it by its {@code @id}; itself otherwise. */
    JsonNode resolved(JsonNode node) {
        JsonNode id = node.get("@id");
        boolean reference = id != null && id.isString() && node.size() <= 2 && node.get("name") == null;
        return reference ? byId.getOrDefault(id.asString(), node) : node;
    }

    private void add(JsonNode node, int depth) {
        if (depth > 3 || nodes.size() >= MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> add(child, depth + 1));
        } else if (node.isObject()) {
            nodes.add(node);
            id(node).ifPresent(id -> byId.merge(id, node, JsonLd::fuller));
            WRAPPERS.stream().filter(node::has).forEach(name -> add(node.get(name), depth + 1));
        }
    }

    private static Optional<String> id(JsonNode node) {
        return Optional.ofNullable(node.get("@id")).filter(JsonNode::isString).map(JsonNode::asString);
    }

    private static JsonNode fuller(JsonNode one, JsonNode other) {
        return other.size() > one.size() ? other : one;
    }

    /** The script without the comment or CDATA marks that old pages put around it. */
    private static String bare(String script) {
        int start = 0;
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        if (script.startsWith("[CDATA[", start)) {
            start += "[CDATA[".length();
        }
        return script.substring(start);
    }

    /** A text of a node, cleaned; null where it is missing, empty or no text. */
    static @Nullable String text(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        JsonNode single = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        JsonNode text = single.isObject() ? single.get("@value") : single;
        if (text == null || !text.isString()) {
            return null;
        }
        String clean = Text.clean(Entities.undone(text.asString()));
        return clean.isEmpty() || clean.equals("null") || clean.equals("undefined") ? null : clean;
    }
}
