package cuttings.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What words say of the text that they stand in, or of the element that they name: how much more often than others they
 * were seen with a story (above 0) or beside it (below 0), as the logarithm of the odds. Immutable.
 *
 * <p>On file, one word a line, a blank, and its weight.
 */
final class Lexicon {

    private static final int FEWEST = 2;

    /** Scripts from here on put no blanks between words; each character counts with the next. */
    private static final char UNSPACED = '\u2e80';

    private static final int MOST_CHARACTERS = 400;

    /** Words by their hash code, in the first free place from it on; 0 where there is none. */
    private final int[] words;

    private final float[] weights;

    private Lexicon(int words) {
        int places = Integer.highestOneBit(Math.max(1, words)) * 4;
        this.words = new int[places];
        this.weights = new float[places];
    }

    /** The weights of several words together. */
    static final class Sum {
        int known;
        double all;
        double least;
        double most;

        private void add(double weight) {
            if (weight != 0) {
                known++;
                all += weight;
                least = Math.min(least, weight);
                most = Math.max(most, weight);
            }
        }

        double mean() {
            return known == 0 ? 0 : all / known;
        }
    }

    /** Takes the words of a text one by one, each with its hash code. */
    private interface Words {
        void add(char[] text, int start, int end, int hash);
    }

    static Lexicon parse(List<String> lines) {
        Lexicon lexicon = new Lexicon(lines.size());
        for (String line : lines) {
            int blank = line.indexOf(' ');
            int word = line.substring(0, blank).hashCode();
            int place = lexicon.place(word);
            lexicon.words[place] = word;
            lexicon.weights[place] = Float.parseFloat(line.substring(blank + 1));
        }
        return lexicon;
    }

    static Lexicon resource(String name) {
        try (InputStream file = Lexicon.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    private int place(int word) {
        int place = (word ^ word >>> 15) & words.length - 1;
        while (words[place] != word && words[place] != 0) {
            place = place + 1 & words.length - 1;
        }
        return place;
    }

    /** What the words of a text's beginning say. */
    Sum ofText(String text) {
        Sum sum = new Sum();
        eachWord(text, (folded, start, end, hash) -> sum.add(weights[place(hash)]));
        return sum;
    }

    /** What the words in names of classes say. */
    Sum ofNames(String names) {
        Sum sum = new Sum();
        eachWordOfNames(names, (folded, start, end, hash) -> sum.add(weights[place(hash)]));
        return sum;
    }

    /** The words of a text's beginning, in lower case. */
    static List<String> wordsOfText(String text) {
        List<String> words = new ArrayList<>();
        eachWord(text, (folded, start, end, hash) -> words.add(new String(folded, start, end - start)));
        return words;
    }

    private static void eachWord(String text, Words words) {
        char[] folded = fold(text, Math.min(text.length(), MOST_CHARACTERS));
        int start = 0;
        int hash = 0;
        for (int i = 0; i <= folded.length; i++) {
            char unit = i < folded.length ? folded[i] : ' ';
            boolean letter = unit <= 'z' ? unit >= 'a' : Character.isLetter(unit);
            if (letter && unit >= UNSPACED && i + 1 < folded.length) {
                words.add(folded, i, i + 2, 31 * unit + folded[i + 1]);
            }
            if (letter && unit < UNSPACED) {
                hash = 31 * hash + unit;
            } else {
                if (i - start >= FEWEST) {
                    words.add(folded, start, i, hash);
                }
                start = i + 1;
                hash = 0;
            }
        }
    }

    private static char[] fold(String text, int length) {
        char[] folded = new char[length];
        for (int i = 0; i < length; i++) {
            folded[i] = Character.toLowerCase(text.charAt(i));
        }
        return folded;
    }

    /** The words that names of classes are made of, and the names themselves, in lower case. */
    static List<String> wordsOfNames(String names) {
        List<String> words = new ArrayList<>();
        eachWordOfNames(names, (folded, start, end, hash) -> words.add(new String(folded, start, end - start)));
        return words;
    }

    private static void eachWordOfNames(String names, Words words) {
        char[] folded = fold(names, names.length());
        int start = 0;
        for (int end = 0; end <= folded.length; end++) {
            if (end == folded.length || names.charAt(end) <= ' ') {
                if (eachPart(names, start, end, folded, words) > 1) {
                    words.add(folded, start, end, hash(folded, start, end));
                }
                start = end + 1;
            }
        }
    }

    /** Parts of a name end at punctuation, digits and humps; returns how many there are. */
    private static int eachPart(String names, int from, int to, char[] folded, Words words) {
        int parts = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || !Character.isLetter(names.charAt(i));
            if (ends || i > start && isHump(names, i)) {
                if (i - start >= FEWEST) {
                    words.add(folded, start, i, hash(folded, start, i));
                    parts++;
                }
                start = ends ? i + 1 : i;
            }
        }
        return parts;
    }

    private static boolean isHump(String name, int place) {
        return Character.isUpperCase(name.charAt(place)) && Character.isLowerCase(name.charAt(place - 1));
    }

    /** As that of a string. */
    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }
}
