package cuttings.cli;

import cuttings.archive.Statistics.Count;
import java.util.List;
import java.util.Objects;

/** Counts as horizontal bars that fill the terminal; the longest bar is the greatest count. */
final class BarChart {

    private static final String EIGHTHS = "▏▎▍▌▋▊▉";
    private static final int EIGHTHS_A_COLUMN = 8;
    private static final int BAR_IN_A_PIPE = 40;
    private static final int SHORTEST_BAR = 10;
    private static final int GAPS = 4;

    private final Surroundings shown;
    private final String counted;
    private final String none;

    /** A chart of what is counted, such as {@code ARTICLES}, in which {@code none} is the name of what has none of the kind. */
    BarChart(Surroundings shown, String counted, String none) {
        this.shown = shown;
        this.counted = counted;
        this.none = none;
    }

    /** Prints the counts in their order. */
    void print(String kind, List<Count> counts) {
        int bar = room(kind, counts);
        List<Table.Heading> headings = List.of(
                new Table.Heading(kind, 8), new Table.Heading(counted, counted.length()), new Table.Heading("", bar));
        Table table = new Table(headings, shown.columns(), new Style(shown.colours()), shown::println);
        long most = counts.stream().mapToLong(Count::articles).max().orElse(1);
        counts.forEach(count ->
                table.add(List.of(label(count), String.valueOf(count.articles()), bar(count.articles(), most, bar))));
        table.end();
    }

    private int room(String kind, List<Count> counts) {
        if (shown.columns().isEmpty()) {
            return BAR_IN_A_PIPE;
        }
        int labels = counts.stream()
                .mapToInt(count -> DisplayWidth.of(Printable.line(label(count))))
                .max()
                .orElse(0);
        int left = shown.columns().getAsInt() - Math.max(kind.length(), labels) - counted.length() - GAPS;
        return Math.max(SHORTEST_BAR, left);
    }

    private String label(Count count) {
        return Objects.requireNonNullElse(count.value(), none);
    }

    /** A bar of so many columns for the greatest count; none is so small that it cannot be seen. */
    static String bar(long count, long most, int columns) {
        int eighths = (int) Math.max(count > 0 ? 1 : 0, count * columns * EIGHTHS_A_COLUMN / most);
        int rest = eighths % EIGHTHS_A_COLUMN;
        return "█".repeat(eighths / EIGHTHS_A_COLUMN) + (rest == 0 ? "" : EIGHTHS.substring(rest - 1, rest));
    }
}
