package cuttings.extract.metadata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How much alike two short texts are. Stateless. */
final class Likeness {

    private Likeness() {}

    /** The form in which texts are compared: no case, no marks. */
    static String folded(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(point, folded));
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static void append(int point, StringBuilder folded) {
        if (Character.isLetterOrDigit(point) || isMark(point)) {
            folded.appendCodePoint(Character.toLowerCase(point));
        } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean isMark(int point) {
        return point > 0x2ff
                && (Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.COMBINING_SPACING_MARK);
    }

    /** The same but for case, blanks and marks. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** From 0 for no word in common to 1 for the same words; scripts without blanks count pairs of letters. */
    static double of(String one, String other) {
        return ofWords(words(one), words(other));
    }

    /** Likewise for the words of two texts, where one text is compared with many. */
    static double ofWords(Set<String> left, Set<String> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return (double) common / (left.size() + right.size() - common);
    }

    /** The different words of a text, folded. */
    static Set<String> words(String text) {
        String folded = folded(text);
        if (folded.codePoints().anyMatch(Character::isIdeographic) || folded.indexOf(' ') < 0 && folded.length() > 15) {
            Set<String> pairs = new HashSet<>();
            for (int i = 0; i + 2 <= folded.length(); i++) {
                pairs.add(folded.substring(i, i + 2));
            }
            return pairs;
        }
        return new HashSet<>(Arrays.asList(folded.split(" ")));
    }
}
