package cuttings.article;

import java.util.regex.Pattern;

/**
 * A person or an organisation that signed an article.
 *
 * @param name the name as printed, without "By", role or place
 */
public record Author(String name) {

    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The form under which spellings of one name meet: no case, no accents, no punctuation. */
    public String key() {
        return fold(name);
    }

    /** Folds any text the way {@link #key()} folds a name, for comparing what a reader types with it. */
    public static String fold(String text) {
        return NOT_OF_A_WORD.matcher(Folding.of(text)).replaceAll(" ").strip();
    }
}
