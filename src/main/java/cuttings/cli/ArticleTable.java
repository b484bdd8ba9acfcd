package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.article.Photo;
import cuttings.export.Column;
import cuttings.export.ExportWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles as a table: one line for each. */
final class ArticleTable implements ExportWriter {

    /** What a table shows unless somebody asks for something else. */
    static final List<Column> USUAL =
            List.of(Column.ID, Column.PUBLISHED, Column.SITE, Column.AUTHORS, Column.HEADLINE);

    private static final int TIME_TO_THE_MINUTE = 16;

    private final List<Column> columns;
    private final Table table;
    private final Function<Cutting, String> below;

    /**
     * A table.
     *
     * @param mark may set parts of a finished line off
     * @param below what stands on a line of its own under each article; nothing where it is empty
     */
    ArticleTable(
            Surroundings surroundings,
            List<Column> columns,
            UnaryOperator<String> mark,
            Function<Cutting, String> below) {
        this.columns = columns;
        this.below = below;
        List<Table.Heading> headings = columns.stream()
                .map(column -> new Table.Heading(column.label().toUpperCase(Locale.ROOT), least(column)))
                .toList();
        Style style = new Style(surroundings.colours());
        this.table = new Table(headings, surroundings.columns(), style, line -> surroundings.println(mark.apply(line)));
    }

    @Override
    public void write(Cutting cutting) {
        table.add(columns.stream().map(column -> cell(column, cutting)).toList(), below.apply(cutting));
    }

    @Override
    public void close() {
        table.end();
    }

    /** Numbers and times are of no use when cut. */
    private static int least(Column column) {
        return switch (column) {
            case ID, REVISION, SCHEMA_VERSION -> 9;
            case PUBLISHED, MODIFIED, FIRST_SEEN, FETCHED -> TIME_TO_THE_MINUTE;
            case HEADLINE, BODY -> 28;
            default -> 8;
        };
    }

    /** What stands in a column for an article. */
    static String cell(Column column, Cutting cutting) {
        return switch (column) {
            case PUBLISHED, MODIFIED, FIRST_SEEN, FETCHED -> minute(column.of(cutting));
            default -> plain(column.of(cutting));
        };
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(ArticleTable::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Photo photo ? plain(photo.caption()) : value.toString();
    }

    /** A time to the minute; the zone that a page printed is left out. */
    private static String minute(@Nullable Object date) {
        String text = date == null ? "" : date.toString().replace('T', ' ');
        return text.substring(0, Math.min(TIME_TO_THE_MINUTE, text.length()));
    }
}
