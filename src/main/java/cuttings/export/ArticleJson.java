package cuttings.export;

import cuttings.article.Cutting;
import cuttings.article.Fault;
import cuttings.article.Photo;
import cuttings.article.Text;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * An article as JSON (RFC 8259): every {@link Column} as a key, in that order, {@code null} for what is not known. The text
 * has no lone surrogates and no raw control characters, so it is safe for every parser and every terminal. Stateless.
 */
public final class ArticleJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    private ArticleJson() {}

    /** One object on one line, without a line end. */
    public static String compact(Cutting cutting) {
        return compact(cutting, Column.ALL);
    }

    /** One object on one line with only these keys. */
    public static String compact(Cutting cutting, List<Column> columns) {
        return object(null, json -> writeColumns(json, cutting, columns, cutting.id()));
    }

    /** One object over many lines, for a person. */
    public static String pretty(Cutting cutting) {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        return object(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines),
                json -> writeColumns(json, cutting, Column.ALL, cutting.id()));
    }

    /** One object on one line whose {@code id} is the caller's own name for the page. */
    public static String compact(String id, Cutting cutting) {
        return object(null, json -> writeColumns(json, cutting, Column.ALL, id));
    }

    /** What stands in an article's place when its page could not be extracted: {@code {"id":…,"fault":{…}}}. */
    public static String compact(String id, Fault fault) {
        return object(null, json -> {
            json.writeName("id");
            writeValue(json, id);
            json.writeObjectPropertyStart("fault");
            writeText(json, "kind", fault.kind().label());
            writeText(json, "where", fault.where());
            writeText(json, "detail", fault.detail());
            json.writeEndObject();
        });
    }

    /** One value as compact JSON: what a {@link Column} gives, or a map of such. */
    static String value(Object value) {
        return text(null, json -> writeValue(json, value));
    }

    private static void writeColumns(JsonGenerator json, Cutting cutting, List<Column> columns, @Nullable Object id) {
        for (Column column : columns) {
            json.writeName(column.label());
            writeValue(json, column == Column.ID ? id : column.of(cutting));
        }
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(element -> writeValue(json, element));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, element) -> {
                json.writeName(key.toString());
                writeValue(json, element);
            });
            json.writeEndObject();
        } else if (value instanceof Photo photo) {
            writePhoto(json, photo);
        } else {
            json.writeString(Text.wellFormed(value.toString()));
        }
    }

    private static void writePhoto(JsonGenerator json, Photo photo) {
        json.writeStartObject();
        writeText(json, "caption", photo.caption());
        writeText(json, "credit", photo.credit());
        writeText(json, "url", photo.url());
        writeText(json, "alt", photo.alt());
        json.writeBooleanProperty("lead", photo.lead());
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) {
        json.writeName(name);
        writeValue(json, text);
    }

    private static String object(@Nullable PrettyPrinter printer, Consumer<JsonGenerator> properties) {
        return text(printer, json -> {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        });
    }

    private static String text(@Nullable PrettyPrinter printer, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(printer), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Tells the generator how to lay the text out. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter printer;

        Layout(@Nullable PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return printer != null;
        }
    }
}
