package cuttings.archive;

import cuttings.article.Folding;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Folded text in the form in which the full-text index reads it, for indexing as for searching. Scripts that put no blanks
 * between words (Chinese, Japanese, Thai, …) are set character by character, so that any run of characters is found as
 * a phrase; all else is {@link Folding}. Stateless.
 */
final class SearchWords {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first code point of these scripts. */
    private static final int FIRST_WITHOUT_BLANKS = 0x0e00;

    private SearchWords() {}

    static String of(String text) {
        String folded = Folding.of(text);
        return folded.chars().allMatch(unit -> unit < FIRST_WITHOUT_BLANKS) ? folded : apart(folded);
    }

    private static String apart(String text) {
        StringBuilder words = new StringBuilder(text.length() + 16);
        int letter = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            boolean mark = isMark(point);
            words.append(!mark && (standsAlone(letter) || standsAlone(point)) ? " " : "")
                    .appendCodePoint(point);
            letter = mark ? letter : point;
        }
        return words.toString();
    }

    /** Whether a letter is of a script that puts no blanks between words. */
    static boolean standsAlone(int point) {
        return point >= FIRST_WITHOUT_BLANKS && WITHOUT_BLANKS.contains(UnicodeScript.of(point));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
