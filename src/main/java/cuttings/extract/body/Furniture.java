package cuttings.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Kinds of text that stand on news pages beside the story, known by how they begin ("Read more", "Lesen Sie auch",
 * "Advertisement"), in some thirty languages.
 */
public enum Furniture {
    RELATED,
    NEWSLETTER,
    ADVERTISEMENT,
    SHARE,
    MEDIA,
    SOURCE,
    TAGS,
    CONSENT;

    private static final int LONGEST = 48;
    private static final Map<String, Integer> PHRASES = phrases();

    /** The kind as a set of bits. */
    public int bit() {
        return 1 << ordinal();
    }

    /** The kinds, as a set of bits, whose phrases begin the text; the sign bit tells that a phrase is all of it. */
    public static int beginning(String text) {
        int start = 0;
        while (start < text.length()
                && !Character.isLetterOrDigit(text.charAt(start))
                && text.charAt(start) != '\u00a9') {
            start++;
        }
        int reach = Math.min(text.length(), start + LONGEST);
        String folded = text.substring(start, reach).toLowerCase(Locale.ROOT);
        int kinds = 0;
        for (int end = 1; end <= folded.length(); end++) {
            if (isWordEnd(folded, end)) {
                int found = PHRASES.getOrDefault(folded.substring(0, end), 0);
                boolean whole = found != 0 && text.length() - start - end <= 1;
                kinds |= found | (whole ? Integer.MIN_VALUE : 0);
            }
        }
        return kinds;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end - 1) > '\u2e7f';
    }

    private static Map<String, Integer> phrases() {
        Map<String, Integer> phrases = new HashMap<>();
        try (InputStream file = Furniture.class.getResourceAsStream("phrases.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                int bit = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT))
                        .bit();
                for (String phrase : line.substring(colon + 1).split("\\|")) {
                    phrases.merge(phrase.strip(), bit, (one, other) -> one | other);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("resource phrases.txt", e);
        }
        return phrases;
    }
}
