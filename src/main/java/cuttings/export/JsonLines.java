package cuttings.export;

import cuttings.article.Cutting;
import java.io.OutputStream;
import java.util.function.Function;

/** JSON Lines: one object a line, each line ended by a line feed. */
final class JsonLines implements ExportWriter {

    private final Function<Cutting, String> line;
    private final Utf8Output out;

    JsonLines(OutputStream out, Function<Cutting, String> line) {
        this.line = line;
        this.out = new Utf8Output(out);
    }

    @Override
    public void write(Cutting cutting) {
        out.write(line.apply(cutting) + "\n");
    }

    @Override
    public void close() {
        out.close();
    }
}
