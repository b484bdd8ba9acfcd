package cuttings.archive;

import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lists and the provenance as JSON text, which SQLite's own JSON functions read too. It works on tokens, for a data
 * binder would take longer to start than a lookup takes. Stateless.
 */
final class JsonColumn {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonColumn() {}

    static String of(Collection<String> strings) {
        return strings.isEmpty() ? "[]" : written(json -> write(json, strings));
    }

    static List<String> strings(String json) {
        if ("[]".equals(json)) {
            return List.of();
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return strings(parser);
        }
    }

    static String of(Provenance provenance) {
        return written(json -> {
            json.writeStartObject();
            provenance.origins().forEach((field, origin) -> {
                json.writeName(field.label());
                write(json, pair(origin));
            });
            json.writeEndObject();
        });
    }

    static Provenance provenance(String json) {
        Map<Field, Origin> origins = new EnumMap<>(Field.class);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Field field = Field.valueOf(parser.currentName().toUpperCase(Locale.ROOT));
                parser.nextToken();
                origins.put(field, origin(strings(parser)));
            }
        }
        return new Provenance(origins);
    }

    /** The strings of the array that has just begun. */
    private static List<String> strings(JsonParser parser) {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            strings.add(parser.getString());
        }
        return strings;
    }

    private static void write(JsonGenerator json, Collection<String> strings) {
        json.writeStartArray();
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    private static String written(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    private static Origin origin(List<String> pair) {
        return new Origin(pair.get(0), pair.size() < 2 ? null : pair.get(1));
    }

    private static List<String> pair(Origin origin) {
        return origin.raw() == null ? List.of(origin.rule()) : List.of(origin.rule(), origin.raw());
    }
}
