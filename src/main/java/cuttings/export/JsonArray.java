package cuttings.export;

import cuttings.article.Cutting;
import java.io.OutputStream;

/** One JSON array with an {@link ArticleJson} object a line; {@code []} when there is no article. */
final class JsonArray implements ExportWriter {

    private final Utf8Output out;
    private String before = "[\n";

    JsonArray(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        out.write(before + ArticleJson.compact(cutting));
        before = ",\n";
    }

    @Override
    public void close() {
        try (out) {
            out.write(before.startsWith("[") ? "[]\n" : "\n]\n");
        }
    }
}
