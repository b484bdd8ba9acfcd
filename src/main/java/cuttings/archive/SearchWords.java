package cuttings.archive;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Text in the form in which the full-text index reads it, for indexing as for searching. Scripts that put no blanks
 * between words (Chinese, Japanese, Thai, …) are set character by character, so that any run of characters is found as
 * a phrase; accents of scripts that can do without them are dropped, of others they belong to their letter. Stateless.
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

    /** Up to here stand Latin, Greek, Cyrillic, Hebrew and Arabic, which are read without accents and points too. */
    private static final int LAST_WITH_OPTIONAL_MARKS = 0x06ff;

    private SearchWords() {}

    static String of(String text) {
        return isPlain(text) ? text : apart(Normalizer.normalize(text, Normalizer.Form.NFKD));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    private static String apart(String text) {
        StringBuilder words = new StringBuilder(text.length() + 16);
        int letter = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            if (!isMark(point)) {
                words.append(standsAlone(letter) || standsAlone(point) ? " " : "")
                        .appendCodePoint(point);
                letter = point;
            } else if (letter > LAST_WITH_OPTIONAL_MARKS) {
                words.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(words, Normalizer.Form.NFC);
    }

    private static boolean standsAlone(int point) {
        return point >= FIRST_WITHOUT_BLANKS && WITHOUT_BLANKS.contains(UnicodeScript.of(point));
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
