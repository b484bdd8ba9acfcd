package cuttings.extract.metadata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How much alike two short texts are. Stateless. */
final class Likeness {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Likeness() {}

    /** The form in which texts are compared: no case, no marks. */
    static String folded(String text) {
        return NOT_A_WORD
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The same but for case, blanks and marks. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** From 0 for no word in common to 1 for the same words; scripts without blanks count pairs of letters. */
    static double of(String one, String other) {
        Set<String> left = words(folded(one));
        Set<String> right = words(folded(other));
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long common = left.stream().filter(right::contains).count();
        return (double) common / (left.size() + right.size() - common);
    }

    private static Set<String> words(String folded) {
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
