package cuttings.extract.body;

import cuttings.extract.words.WordTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

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

    private static final WordTrie PHRASES = phrases();

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
        int kinds = PHRASES.findAt(text, start, end -> isWordEnd(text, end));
        int behind = text.length() - 1;
        boolean whole = kinds != 0 && PHRASES.findAt(text, start, end -> end >= behind && isWordEnd(text, end)) != 0;
        return whole ? kinds | Integer.MIN_VALUE : kinds;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end - 1) > '\u2e7f';
    }

    private static WordTrie phrases() {
        WordTrie phrases = new WordTrie();
        try (InputStream file = Furniture.class.getResourceAsStream("phrases.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                int bit = valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT))
                        .bit();
                phrases.with(
                        Arrays.stream(line.substring(colon + 1).split("\\|"))
                                .map(String::strip)
                                .toList(),
                        bit);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("resource phrases.txt", e);
        }
        return phrases;
    }
}
