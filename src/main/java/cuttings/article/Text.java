package cuttings.article;

import java.util.regex.Pattern;

/** What every piece of text from a page goes through before it is kept. Stateless. */
public final class Text {

    private static final Pattern SPACE =
            Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u00ad\\u200b\\u2060\\ufeff\\ufffe\\uffff]");

    private Text() {}

    /**
     * Folds white space to single blanks and drops what no reader sees: control characters, soft hyphens, zero-width
     * blanks, and lone surrogates, which no encoding can write.
     */
    public static String clean(String text) {
        String visible =
                UNPRINTABLE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return wellFormed(visible).strip();
    }

    /** The text without lone surrogates; the same object where there are none. */
    public static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point > Character.MAX_VALUE || !Character.isSurrogate((char) point))
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }
}
