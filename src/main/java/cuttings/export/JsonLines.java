package cuttings.export;

import cuttings.article.Cutting;
import java.io.OutputStream;
import java.util.List;

/** JSON Lines: one {@link ArticleJson} object a line, each line ended by a line feed. */
final class JsonLines implements ExportWriter {

    private final List<Column> columns;
    private final Utf8Output out;

    JsonLines(OutputStream out, List<Column> columns) {
        this.columns = columns;
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        out.write(ArticleJson.compact(cutting, columns) + "\n");
    }

    @Override
    public void close() {
        out.close();
    }
}
