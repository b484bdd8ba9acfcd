package cuttings.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One piece of a printed line: a number (digits of any script), a word, or a single mark. White space parts tokens and is
 * no token; an ideograph is a word of its own.
 *
 * @param kind what it is
 * @param text as printed
 * @param key the word in lower case without accents, or the mark; empty for a number
 * @param number the value of a number, -1 for anything else and for a number of more than eight digits
 * @param start where it begins in the line
 * @param end where it ends in the line
 */
record Token(Kind kind, String text, String key, int number, int start, int end) {

    /** What a token is. */
    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    private static final int LONGEST_NUMBER = 8;

    /** The line in pieces, at most {@code limit} of them. */
    static List<Token> of(String line, int limit) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length() && tokens.size() < limit) {
            int point = line.codePointAt(at);
            if (isSpace(point)) {
                at += Character.charCount(point);
                continue;
            }
            Token token = startingAt(line, at, point);
            tokens.add(token);
            at = token.end;
        }
        return tokens;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && key.equals(mark);
    }

    int digits() {
        return isNumber() ? text.codePointCount(0, text.length()) : 0;
    }

    /** Whether this token follows the other without a blank between them. */
    boolean touches(Token before) {
        return before.end == start;
    }

    private static Token startingAt(String line, int at, int first) {
        if (Character.isDigit(first)) {
            return number(line, at);
        }
        if (Character.isIdeographic(first)) {
            int end = at + Character.charCount(first);
            return new Token(Kind.WORD, line.substring(at, end), line.substring(at, end), -1, at, end);
        }
        return Character.isLetter(first) ? word(line, at) : mark(line, at, first);
    }

    private static Token number(String line, int start) {
        int end = start;
        int value = 0;
        int digits = 0;
        while (end < line.length() && Character.isDigit(line.codePointAt(end))) {
            int point = line.codePointAt(end);
            digits++;
            value = digits > LONGEST_NUMBER ? -1 : value * 10 + Character.digit(point, 10);
            end += Character.charCount(point);
        }
        return new Token(Kind.NUMBER, line.substring(start, end), "", value, start, end);
    }

    private static Token word(String line, int start) {
        int end = start;
        while (end < line.length() && belongsToWord(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        String text = line.substring(start, end);
        return new Token(Kind.WORD, text, Folding.fold(text), -1, start, end);
    }

    private static Token mark(String line, int start, int point) {
        int end = start + Character.charCount(point);
        return new Token(
                Kind.MARK, line.substring(start, end), Folding.mark(point).toLowerCase(Locale.ROOT), -1, start, end);
    }

    private static boolean belongsToWord(int point) {
        if (Character.isIdeographic(point)) {
            return false;
        }
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || point == 0x200c
                || point == 0x200d;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || isInvisible(point);
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT || Character.isISOControl(point);
    }
}
