package cuttings.export;

import cuttings.article.Cutting;
import cuttings.article.Fault;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * An article as JSON: every {@link Column} as a key, in that order, {@code null} for what is not known; see
 * {@link JsonText}. Stateless.
 */
public final class ArticleJson {

    private ArticleJson() {}

    /** One object on one line, without a line end. */
    public static String compact(Cutting cutting) {
        return JsonText.write(null, json -> write(json, cutting, Column.ALL));
    }

    /** One object over many lines, for a person. */
    public static String pretty(Cutting cutting) {
        return JsonText.write(JsonText.overManyLines(), json -> write(json, cutting, Column.ALL));
    }

    /** One object on one line whose {@code id} is the caller's own name for the page, a text or a whole number. */
    public static String compact(Object id, Cutting cutting) {
        return object(json -> writeColumns(json, cutting, Column.ALL, id));
    }

    /** What stands in an article's place when its page could not be extracted: {@code {"id":…,"fault":{…}}}. */
    public static String compact(Object id, Fault fault) {
        return object(json -> {
            JsonText.writeNamed(json, "id", id);
            json.writeObjectPropertyStart("fault");
            JsonText.writeNamed(json, "kind", fault.kind().label());
            JsonText.writeNamed(json, "where", fault.where());
            JsonText.writeNamed(json, "detail", fault.detail());
            json.writeEndObject();
        });
    }

    /** The object with only these keys. */
    static void write(JsonGenerator json, Cutting cutting, List<Column> columns) {
        json.writeStartObject();
        writeColumns(json, cutting, columns, cutting.id());
        json.writeEndObject();
    }

    private static void writeColumns(JsonGenerator json, Cutting cutting, List<Column> columns, @Nullable Object id) {
        for (Column column : columns) {
            JsonText.writeNamed(json, column.label(), column == Column.ID ? id : column.of(cutting));
        }
    }

    private static String object(Consumer<JsonGenerator> properties) {
        return JsonText.write(null, json -> {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        });
    }
}
