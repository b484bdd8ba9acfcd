package cuttings.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Lays rows out in columns that fit a terminal. The widths come from the first rows, so that a table of any length takes
 * bounded memory; cells that are too long end in an ellipsis. Not for more than one thread.
 */
final class Table {

    private static final int ROWS_MEASURED = 500;
    private static final String GAP = "  ";

    private final List<Heading> headings;
    private final OptionalInt columns;
    private final Style style;
    private final Consumer<String> lines;
    private final List<Row> measured = new ArrayList<>();
    private int[] widths = {};

    /**
     * A column's heading.
     *
     * @param text what stands above the column
     * @param least the width below which it is never cut
     */
    record Heading(String text, int least) {}

    /** Cells, and a line below them that is no part of the columns. */
    private record Row(List<String> cells, String below) {}

    /** A table that hands its lines to {@code lines}; empty {@code columns} cut nothing. */
    Table(List<Heading> headings, OptionalInt columns, Style style, Consumer<String> lines) {
        this.headings = List.copyOf(headings);
        this.columns = columns;
        this.style = style;
        this.lines = lines;
    }

    /** Adds a row of as many cells as there are headings. */
    void add(List<String> cells) {
        add(cells, "");
    }

    /** Adds a row with a line below it; an empty one is left out. */
    void add(List<String> cells, String below) {
        Row row = new Row(cells.stream().map(Printable::line).toList(), below);
        if (widths.length > 0) {
            print(row);
        } else if (measured.add(row) && measured.size() == ROWS_MEASURED) {
            printMeasured();
        }
    }

    /** Prints what is still held back. A table without rows prints nothing. */
    void end() {
        if (widths.length == 0 && !measured.isEmpty()) {
            printMeasured();
        }
    }

    private void printMeasured() {
        widths = columns.isPresent() ? fitted(naturalWidths(), columns.getAsInt()) : naturalWidths();
        lines.accept(style.bold(line(headings.stream().map(Heading::text).toList())));
        measured.forEach(this::print);
        measured.clear();
    }

    private void print(Row row) {
        lines.accept(line(row.cells()));
        if (!row.below().isEmpty()) {
            lines.accept(row.below());
        }
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = columns.isPresent() ? DisplayWidth.fitted(cells.get(i), widths[i]) : cells.get(i);
            line.append(i == 0 ? "" : GAP).append(DisplayWidth.padded(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private int[] naturalWidths() {
        return IntStream.range(0, headings.size())
                .map(i -> Math.max(
                        DisplayWidth.of(headings.get(i).text()),
                        measured.stream()
                                .mapToInt(row -> DisplayWidth.of(row.cells().get(i)))
                                .max()
                                .orElse(0)))
                .toArray();
    }

    /** Takes from the widest column that may give, until the line fits or none may give any more. */
    private int[] fitted(int[] natural, int available) {
        int[] fitted = natural.clone();
        int room = available - GAP.length() * (headings.size() - 1);
        while (IntStream.of(fitted).sum() > room) {
            int widest = IntStream.range(0, fitted.length)
                    .filter(i -> fitted[i] > headings.get(i).least())
                    .reduce((a, b) -> fitted[b] >= fitted[a] ? b : a)
                    .orElse(-1);
            if (widest < 0) {
                return fitted;
            }
            fitted[widest]--;
        }
        return fitted;
    }
}
