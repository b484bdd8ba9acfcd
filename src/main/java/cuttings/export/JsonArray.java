package cuttings.export;

import cuttings.article.Cutting;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;

/** One JSON array with an {@link ArticleJson} object a line; {@code []} when there is no article. */
final class JsonArray implements ExportWriter {

    private final List<Column> columns;
    private final Utf8Output out;
    private final ByteArrayOutputStream object = new ByteArrayOutputStream();
    private String before = "[\n";

    JsonArray(OutputStream out, List<Column> columns) {
        this.columns = columns;
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        object.reset();
        JsonText.writeUtf8(object, json -> ArticleJson.write(json, cutting, columns));
        out.write(before);
        out.write(object);
        before = ",\n";
    }

    @Override
    public void close() {
        try (out) {
            out.write(before.startsWith("[") ? "[]\n" : "\n]\n");
        }
    }
}
