package cuttings.export;

import cuttings.article.Cutting;
import java.io.OutputStream;

/** JSON Lines: one {@link ArticleJson} object a line, each line ended by a line feed. */
final class JsonLines implements ExportWriter {

    private final Utf8Output out;

    JsonLines(OutputStream out) {
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        out.write(ArticleJson.compact(cutting) + "\n");
    }

    @Override
    public void close() {
        out.close();
    }
}
