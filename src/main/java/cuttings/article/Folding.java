package cuttings.article;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a text in which case, accents and the ways to write a letter do not matter: the one in which names of
 * authors and words of the full text are kept, looked for and marked. Accents are dropped from scripts that can do
 * without them; in others they belong to their letter. Stateless.
 */
public final class Folding {

    /** Up to here stand Latin, Greek, Cyrillic, Hebrew and Arabic, which are read without accents and points too. */
    private static final int LAST_WITH_OPTIONAL_MARKS = 0x06ff;

    private Folding() {}

    /** The folded text; folding it once more changes nothing. */
    public static String of(String text) {
        return text.chars().allMatch(unit -> unit < 0x80) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    private static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length() + 16);
        int letter = ' ';
        for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
            int point = apart.codePointAt(i);
            if (!isMark(point)) {
                letter = Character.toLowerCase(Character.toUpperCase(point));
                append(folded, letter);
            } else if (letter > LAST_WITH_OPTIONAL_MARKS) {
                folded.appendCodePoint(point);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Letters that no normal form takes apart go in as other languages spell them. */
    private static void append(StringBuilder folded, int letter) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ŋ' -> folded.append('n');
            case 'ĸ' -> folded.append('k');
            default -> folded.appendCodePoint(letter);
        }
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
