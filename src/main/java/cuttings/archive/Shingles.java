package cuttings.archive;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A text as the set of its runs of three words (shingles), for telling whether two texts are the same story: edited,
 * shortened or under another headline. Case and punctuation do not count. Where a script puts no blanks between words,
 * each letter with the two before it counts as a word.
 *
 * <p>Texts that resemble each other are found by {@link StoryKeys}.
 */
final class Shingles {

    /** How much of the shorter text must be found in the other. */
    static final double SAME_STORY = 0.5;

    /** A text that has so much of the other's length is as long. */
    private static final double SAME_LENGTH = 0.5;

    /** So many words are the opening. */
    static final int OPENING = 80;

    /** Shorter texts resemble each other by accident. */
    private static final int LEAST_WORDS = 40;

    private static final int WORDS = 3;

    private final long[] words;

    /** Each only once, in ascending order. */
    private final long[] hashes;

    private Shingles(long[] words, long[] hashes) {
        this.words = words;
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        long[] words = words(text);
        return words.length < LEAST_WORDS
                ? new Shingles(new long[0], new long[0])
                : new Shingles(words, runs(words, WORDS));
    }

    /** The hashes of all runs of so many words, each only once, in ascending order; none is negative. */
    static long[] runs(long[] words, int length) {
        long[] runs = new long[Math.max(0, words.length - length + 1)];
        for (int first = 0; first < runs.length; first++) {
            for (int i = first; i < first + length; i++) {
                runs[first] = mixed(runs[first] + words[i]);
            }
            runs[first] >>>= 1;
        }
        Arrays.sort(runs);
        return distinct(runs);
    }

    private static long[] distinct(long[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    private static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }

    /** A hash for each word, in the order of the text. */
    private static long[] words(String text) {
        LongStream.Builder words = LongStream.builder();
        long word = 0;
        char before = 0;
        char beforeThat = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean alone = SearchWords.standsAlone(letter);
            if (Character.isLetterOrDigit(letter) && !alone) {
                word = word * 31 + Character.toLowerCase(letter);
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
            if (alone) {
                words.add((beforeThat * 31L + before) * 31 + letter);
                beforeThat = before;
                before = letter;
            }
        }
        return (word == 0 ? words : words.add(word)).build().toArray();
    }

    /** By which texts that resemble this one are found; none for a text that is too short. */
    long[] keys() {
        return StoryKeys.of(words);
    }

    /**
     * Whether most of the shorter text is in the other. One that is much shorter must open like it: newsrooms shorten a
     * story from its end, while what stands somewhere in a long text is quoted there.
     */
    boolean resembles(Shingles other) {
        int shorter = Math.min(hashes.length, other.hashes.length);
        int longer = Math.max(hashes.length, other.hashes.length);
        return overlap(other) >= SAME_STORY
                && (shorter >= SAME_LENGTH * longer || shared(opening(), other.opening()) >= SAME_STORY);
    }

    /** How much of the smaller set is in the other, from 0 to 1. */
    double overlap(Shingles other) {
        return shared(hashes, other.hashes);
    }

    private long[] opening() {
        return runs(Arrays.copyOf(words, Math.min(words.length, OPENING)), WORDS);
    }

    private static double shared(long[] mine, long[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < mine.length && j < others.length; ) {
            int order = Long.compare(mine[i], others[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared == 0 ? 0 : (double) shared / Math.min(mine.length, others.length);
    }
}
