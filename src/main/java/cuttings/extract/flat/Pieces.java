package cuttings.extract.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins what was broken within a sentence: some scrapers put every link and every emphasis on a line of its own. A line
 * goes on in the next where it stops without an end and the next begins with a small letter or a mark that never begins
 * a text, or holds just the link between two such. Stateless.
 */
final class Pieces {

    /** A sentence is wider; narrower lines are menus, some of which are written in small letters. */
    private static final int LEAST_WIDTH = 60;

    private static final int LONGEST_LINK = 80;
    private static final int LONGEST_PARAGRAPH = 4000;
    private static final String CLOSING = ",.;:!?)]»”’%";

    private Pieces() {}

    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            int last = joined.size() - 1;
            if (last >= 0 && (goesOn(joined.get(last), line) || next != null && isLink(joined.get(last), line, next))) {
                joined.set(last, joined.get(last).with(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean goesOn(Line before, Line line) {
        return line.blankBefore() == 0
                && before.text().length() <= LONGEST_PARAGRAPH
                && isOpen(before.text())
                && isInside(line.text())
                && before.width() + line.width() >= LEAST_WIDTH;
    }

    private static boolean isLink(Line before, Line link, Line after) {
        return link.blankBefore() == 0
                && after.blankBefore() == 0
                && before.text().length() <= LONGEST_PARAGRAPH
                && link.text().length() <= LONGEST_LINK
                && before.width() >= LEAST_WIDTH
                && isOpen(before.text())
                && isOpen(link.text())
                && isInside(after.text());
    }

    /** Whether no sentence ends with the text. */
    private static boolean isOpen(String text) {
        int last = text.codePointBefore(text.length());
        return Character.isLetterOrDigit(last) || ",(“„«‘-–—".indexOf(last) >= 0;
    }

    /** Whether no text begins like this. */
    private static boolean isInside(String text) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || CLOSING.indexOf(first) >= 0;
    }
}
