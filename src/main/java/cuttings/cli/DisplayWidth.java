package cuttings.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/** Measures, cuts and wraps text by the columns that it takes on a terminal: wide characters take two. Stateless. */
final class DisplayWidth {

    private DisplayWidth() {}

    /** How many columns a text takes. */
    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            columns += of(text.codePointAt(i));
        }
        return columns;
    }

    /** Most characters are plain, and need no look into the tables. */
    private static int of(int point) {
        return point >= ' ' && point <= '~' ? 1 : Math.max(0, WCWidth.wcwidth(point));
    }

    /** The text if it fits, else as much of it as fits with an ellipsis. */
    static String fitted(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            used += of(text.codePointAt(i));
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(text.codePointAt(i));
        }
        return cut.toString().stripTrailing() + "…";
    }

    /** The text with blanks after it up to the columns. */
    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text as lines of at most so many columns, broken where its script allows; a longer word stays whole. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end : lineEnds(text, columns)) {
            lines.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        return lines;
    }

    /** Where each of those lines ends in the text, with the blanks behind it. */
    static List<Integer> lineEnds(String text, int columns) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        int lineStart = 0;
        int fits = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (fits > lineStart && of(text.substring(lineStart, end).stripTrailing()) > columns) {
                ends.add(fits);
                lineStart = fits;
            }
            fits = end;
        }
        if (fits > lineStart) {
            ends.add(fits);
        }
        return ends;
    }
}
