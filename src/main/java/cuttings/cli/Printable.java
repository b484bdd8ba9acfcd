package cuttings.cli;

import cuttings.article.Text;

/**
 * Makes text from pages safe to show: nothing in it can move the cursor, colour the screen, set a title or turn the
 * direction of what follows. What was there shows as U+FFFD. Stateless.
 */
final class Printable {

    private static final char INSTEAD = '\ufffd';

    private Printable() {}

    /** The text on one line: line ends and tabs are blanks. */
    static String line(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** Most text is, and need not be looked at closely. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (point == '\n' || point == '\t') {
                line.append(' ');
            } else if (point != '\r') {
                line.appendCodePoint(isObeyedByTerminals(point) || isHalfACharacter(point) ? INSTEAD : point);
            }
        }
        return line.toString();
    }

    private static boolean isObeyedByTerminals(int point) {
        return Character.isISOControl(point)
                || point == 0x2028 // line and paragraph ends
                || point == 0x2029
                || Text.turnsDirection(point)
                || point == 0xfeff;
    }

    private static boolean isHalfACharacter(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
