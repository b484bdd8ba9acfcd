package cuttings.article;

/** What every piece of text from a page goes through before it is kept. Stateless. */
public final class Text {

    private Text() {}

    /**
     * Folds white space to single blanks and drops what no reader sees: control characters, soft hyphens, zero-width
     * blanks, and lone surrogates, which no encoding can write. What is clean stays as it is.
     */
    public static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean plain = unit > ' ' && unit < 0x7f || unit == ' ' && before != ' ';
            if (!plain && (isSpace(unit) || !isVisible(unit) || isLoneSurrogate(text, i))) {
                return false;
            }
            before = unit;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text.length());
        boolean spaceBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean space = isSpace(unit);
            if (space ? !spaceBefore : isVisible(unit) && !isLoneSurrogate(text, i)) {
                cleaned.append(space ? ' ' : unit);
                spaceBefore = space;
            }
        }
        if (spaceBefore && !cleaned.isEmpty()) {
            cleaned.setLength(cleaned.length() - 1);
        }
        return cleaned.toString();
    }

    /** The text without lone surrogates; the same object where there are none. */
    public static String wellFormed(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isLoneSurrogate(text, i)) {
                sound.append(text.charAt(i));
            }
        }
        return sound.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a character makes what follows run in another direction (Unicode Standard Annex 9: embeddings, overrides,
     * isolates), so that a text may read unlike what it says.
     */
    public static boolean turnsDirection(int point) {
        return point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isSpace(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || unit >= '\t' && unit <= '\r';
        }
        return switch (unit) {
            case 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
            default -> unit >= 0x2000 && unit <= 0x200a;
        };
    }

    private static boolean isVisible(char unit) {
        return switch (unit) {
            case 0xad, 0x200b, 0x2060, 0xfeff, 0xfffe, 0xffff -> false;
            default -> unit >= 0x20 && unit < 0x7f || unit > 0x9f;
        };
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(unit) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
