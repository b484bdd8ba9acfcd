package cuttings.cli;

import cuttings.export.difference.FieldDifference;
import cuttings.export.difference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Prints what a field of an article differs in: in colour where there is any, else in {@code [-…-]} what is gone and in
 * <code>{+…+}</code> what is new. Paragraphs that both forms have are left out, with an ellipsis in their place.
 */
final class DifferencePrinter {

    private static final int MOST_COLUMNS = 88;
    private static final String INDENT = "  ";

    private final Surroundings shown;
    private final Style style;
    private final int room;

    DifferencePrinter(Surroundings shown) {
        this.shown = shown;
        this.style = new Style(shown.colours());
        this.room = shown.columns().isEmpty()
                ? Integer.MAX_VALUE
                : Math.max(20, Math.min(MOST_COLUMNS, shown.columns().getAsInt()) - INDENT.length());
    }

    void print(FieldDifference difference) {
        shown.println("");
        shown.println(style.bold(difference.field().label()));
        boolean left = false;
        for (List<Piece> paragraph : paragraphs(difference.pieces())) {
            if (paragraph.stream().anyMatch(Piece::isChange)) {
                printParagraph(paragraph);
                left = false;
            } else if (!left) {
                shown.println(INDENT + "…");
                left = true;
            }
        }
    }

    private static List<List<Piece>> paragraphs(List<Piece> pieces) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] lines = piece.text().split("\n+", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraphs.add(paragraph);
                    paragraph = new ArrayList<>();
                }
                if (!lines[i].isEmpty()) {
                    paragraph.add(new Piece(piece.kind(), lines[i]));
                }
            }
        }
        paragraphs.add(paragraph);
        return paragraphs.stream().filter(words -> !words.isEmpty()).toList();
    }

    private void printParagraph(List<Piece> paragraph) {
        List<Piece> printable = paragraph.stream()
                .map(piece -> new Piece(piece.kind(), Printable.line(piece.text())))
                .map(piece -> style.coloured() ? piece : new Piece(piece.kind(), marked(piece)))
                .toList();
        StringBuilder text = new StringBuilder();
        printable.forEach(piece -> text.append(piece.text()));
        int start = 0;
        for (int end : DisplayWidth.lineEnds(text.toString(), room)) {
            shown.println(INDENT + coloured(printable, start, end).stripTrailing());
            start = end;
        }
    }

    private static String marked(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }

    /** The part of the pieces that lies between two places of their common text. */
    private String coloured(List<Piece> pieces, int start, int end) {
        StringBuilder line = new StringBuilder();
        int place = 0;
        for (Piece piece : pieces) {
            int from = Math.max(start - place, 0);
            int to = Math.min(end - place, piece.text().length());
            if (from < to) {
                line.append(colour(piece.kind()).apply(piece.text().substring(from, to)));
            }
            place += piece.text().length();
        }
        return line.toString();
    }

    private UnaryOperator<String> colour(Piece.Kind kind) {
        return switch (kind) {
            case SAME -> UnaryOperator.identity();
            case REMOVED -> style::removed;
            case ADDED -> style::added;
        };
    }
}
