package cuttings.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A person or an organisation that signed an article.
 *
 * @param name the name as printed, without "By", role or place
 */
public record Author(String name) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that no normal form takes apart, as other languages spell them. */
    private static final Map<String, String> SPELLED_OUT =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "ħ", "h", "æ", "ae", "œ", "oe", "þ", "th");

    private static final Pattern SPELLED = Pattern.compile(String.join("|", SPELLED_OUT.keySet()));

    /** The form under which spellings of one name meet: no case, no accents, no punctuation. */
    public String key() {
        return fold(name);
    }

    /** Folds any text the way {@link #key()} folds a name, for comparing what a reader types with it. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String caseless = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain = SPELLED.matcher(caseless).replaceAll(letter -> SPELLED_OUT.get(letter.group()));
        return NOT_A_LETTER.matcher(plain).replaceAll(" ").strip();
    }
}
