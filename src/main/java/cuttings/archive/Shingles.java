package cuttings.archive;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A text as the set of its runs of three words (shingles), for telling whether two texts are the same story: edited,
 * shortened or under another headline. Case and punctuation do not count. Where a script puts no blanks between words,
 * each letter with the two before it counts as a word.
 *
 * <p>Texts that resemble each other are found by {@link MinHash}: 16 bands of the whole text, by which texts are found
 * nine times in ten that are as alike as 0.5, and 8 bands of its opening, because newsrooms shorten a story from its end:
 * half of a story is as alike to the whole as 0.5, its first third only as 0.33, but they open alike.
 */
final class Shingles {

    /** How much of the shorter text must be found in the other. */
    static final double SAME_STORY = 0.5;

    /** Shorter texts resemble each other by accident. */
    private static final int LEAST_WORDS = 40;

    private static final int WORDS = 3;
    private static final int OPENING = 80;
    private static final int BANDS = 16;
    private static final int BANDS_OF_OPENING = 8;

    /** Each only once, in ascending order. */
    private final long[] hashes;

    private final long[] opening;

    private Shingles(long[] hashes, long[] opening) {
        this.hashes = hashes;
        this.opening = opening;
    }

    static Shingles of(String text) {
        long[] words = words(text);
        if (words.length < LEAST_WORDS) {
            return new Shingles(new long[0], new long[0]);
        }
        long[] hashes = new long[words.length - WORDS + 1];
        for (int first = 0; first < hashes.length; first++) {
            for (int i = first; i < first + WORDS; i++) {
                hashes[first] = MinHash.mixed(hashes[first] + words[i]);
            }
        }
        long[] opening = Arrays.copyOf(hashes, Math.min(hashes.length, OPENING));
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray(), opening);
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

    /** One hash for each band; none for a text that is too short. */
    long[] bands() {
        return hashes.length == 0
                ? hashes
                : LongStream.concat(
                                Arrays.stream(MinHash.bands(hashes, BANDS)),
                                Arrays.stream(MinHash.bands(opening, BANDS_OF_OPENING)))
                        .toArray();
    }

    /** How much of the smaller set is in the other, from 0 to 1. */
    double overlap(Shingles other) {
        int smaller = Math.min(hashes.length, other.hashes.length);
        return smaller == 0 ? 0 : (double) shared(other) / smaller;
    }

    private int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
