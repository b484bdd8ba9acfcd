package cuttings.export;

import cuttings.article.Cutting;
import java.io.OutputStream;
import java.util.List;

/** {@link SeparatedValues} under a line of headings, the {@link Column}s in their order. */
final class Csv implements ExportWriter {

    private final List<Column> columns;
    private final SeparatedValues out;

    Csv(OutputStream out, List<Column> columns, char separator) {
        this.columns = columns;
        this.out = new SeparatedValues(out, separator);
        this.out.line(columns.stream().map(Column::label));
    }

    @Override
    public void write(Cutting cutting) {
        out.line(columns.stream().map(column -> column.of(cutting)));
    }

    @Override
    public void close() {
        out.close();
    }
}
