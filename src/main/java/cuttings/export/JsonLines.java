package cuttings.export;

import cuttings.article.Cutting;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** JSON Lines: one object a line, each line ended by a line feed. */
final class JsonLines implements ExportWriter {

    private final BiConsumer<JsonGenerator, Cutting> object;
    private final Utf8Output out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /**
     * Lines of a kind.
     *
     * @param object writes the object of an article
     */
    JsonLines(OutputStream out, BiConsumer<JsonGenerator, Cutting> object) {
        this.object = object;
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        line.reset();
        JsonText.writeUtf8(line, json -> object.accept(json, cutting));
        line.write('\n');
        out.write(line);
    }

    @Override
    public void close() {
        out.close();
    }
}
