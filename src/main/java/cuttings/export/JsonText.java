package cuttings.export;

import cuttings.article.Photo;
import cuttings.article.Text;
import java.io.ByteArrayOutputStream;
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
 * Values as JSON (RFC 8259): null, numbers, booleans, lists, maps in their own order, {@link Photo}s; anything else as the
 * text that it prints. There are no lone surrogates and no raw control characters in it, so it is safe for every parser and
 * every terminal. Stateless.
 */
public final class JsonText {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    private JsonText() {}

    /** One value on one line, without a line end. */
    public static String compact(@Nullable Object value) {
        return write(null, json -> writeValue(json, value));
    }

    /** One value over many lines, for a person. */
    public static String pretty(@Nullable Object value) {
        return write(overManyLines(), json -> writeValue(json, value));
    }

    static PrettyPrinter overManyLines() {
        DefaultPrettyPrinter.Indenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }

    static String write(@Nullable PrettyPrinter printer, Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(printer), text)) {
            content.accept(json);
        }
        return text.toString();
    }

    /** Writes what comes on one line as UTF-8, which saves the text in between. */
    static void writeUtf8(ByteArrayOutputStream out, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(null), out)) {
            content.accept(json);
        }
    }

    static void writeValue(JsonGenerator json, @Nullable Object value) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Double number) {
            json.writeNumber(number);
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
            map.forEach((key, element) -> writeNamed(json, key.toString(), element));
            json.writeEndObject();
        } else if (value instanceof Photo photo) {
            writePhoto(json, photo);
        } else {
            json.writeString(Text.wellFormed(value.toString()));
        }
    }

    static void writeNamed(JsonGenerator json, String name, @Nullable Object value) {
        json.writeName(name);
        writeValue(json, value);
    }

    private static void writePhoto(JsonGenerator json, Photo photo) {
        json.writeStartObject();
        writeNamed(json, "caption", photo.caption());
        writeNamed(json, "credit", photo.credit());
        writeNamed(json, "url", photo.url());
        writeNamed(json, "alt", photo.alt());
        json.writeBooleanProperty("lead", photo.lead());
        json.writeEndObject();
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
