package cuttings.export;

import cuttings.article.Text;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of separated values (RFC 4180). What is not known is an empty cell; lists are JSON in one cell, never joined. A text
 * that a spreadsheet would run as a formula, because it begins with {@code = + - @} in any width, a tab or the end of a line,
 * is written after an apostrophe (OWASP ASVS 5 section 1.2.10); what JSON escapes and a cell cannot, control characters and
 * direction overrides, is U+FFFD.
 */
public final class SeparatedValues implements AutoCloseable {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    /** Readers pass over blank lines; so a line of nothing but an empty cell is not one. */
    private static final String EMPTY_CELL = "\"\"";

    private final Utf8Output out;
    private final char separator;

    /** Lines of values with this character between them: a comma or a tab. */
    public SeparatedValues(OutputStream out, char separator) {
        this.out = new Utf8Output(out);
        this.separator = separator;
    }

    /** Writes a line of values. */
    public void line(Stream<? extends @Nullable Object> values) {
        String line = values.map(value -> quoted(cell(value))).collect(Collectors.joining(String.valueOf(separator)));
        out.write((line.isEmpty() ? EMPTY_CELL : line) + "\r\n");
    }

    @Override
    public void close() {
        out.close();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return JsonText.compact(value);
        }
        return value instanceof String text ? defused(visible(Text.wellFormed(text))) : value.toString();
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            visible.append(isObeyed(text.charAt(i)) ? '\ufffd' : text.charAt(i));
        }
        return visible.toString();
    }

    private static boolean isObeyed(char unit) {
        boolean blank = unit == '\t' || unit == '\n' || unit == '\r';
        return Character.isISOControl(unit) && !blank || Text.turnsDirection(unit);
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
