package cuttings.export;

import cuttings.article.Cutting;
import cuttings.article.Text;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Separated values (RFC 4180) under a line of headings, the {@link Column}s in their order. What is not known is an empty
 * cell; lists are JSON in one cell, never joined. A text that a spreadsheet would run as a formula, because it begins with
 * {@code = + - @}, a tab or a carriage return, is written after an apostrophe (OWASP ASVS 5 section 1.2.10).
 */
final class Csv implements ExportWriter {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<Column> columns;
    private final Utf8Output out;
    private final char separator;

    Csv(OutputStream out, List<Column> columns, char separator) {
        this.columns = columns;
        this.out = new Utf8Output(out);
        this.separator = separator;
        writeLine(columns.stream().map(Column::label));
    }

    @Override
    public void write(Cutting cutting) {
        writeLine(columns.stream().map(column -> cell(column.of(cutting))));
    }

    @Override
    public void close() {
        out.close();
    }

    private void writeLine(Stream<String> cells) {
        out.write(cells.map(this::quoted).collect(Collectors.joining(String.valueOf(separator), "", "\r\n")));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return JsonText.compact(value);
        }
        return value instanceof String text ? defused(Text.wellFormed(text)) : value.toString();
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
