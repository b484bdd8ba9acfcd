package cuttings.archive;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A few hashes of a text by which texts that resemble it are found without comparing all with all: of its runs of five
 * words those that have the smallest hashes (a bottom-k sketch), a few of the whole text and a few of its opening.
 *
 * <p>Of two texts one of which holds the other, each hash of the longer one is one of the shorter one too with the
 * quotient of their lengths. Newsrooms shorten a story from its end: its first third has few hashes of the whole, but the
 * opening's. Runs of five words are long enough to be hardly ever found in two different stories, which are compared in
 * vain then, and short enough for most of them to outlast an editor.
 */
final class StoryKeys {

    private static final int WORDS = 5;
    private static final int OF_ALL = 4;
    private static final int OF_OPENING = 4;

    /** Of a hash so many bits are left out, for SQLite to store it in six bytes; evenly spread they are all the same. */
    private static final int SPARE_BITS = 16;

    private StoryKeys() {}

    /** Some eight hashes, each only once, in ascending order. */
    static long[] of(long[] words) {
        return LongStream.concat(
                        smallest(words, OF_ALL),
                        smallest(Arrays.copyOf(words, Math.min(words.length, Shingles.OPENING)), OF_OPENING))
                .sorted()
                .distinct()
                .toArray();
    }

    private static LongStream smallest(long[] words, int count) {
        long[] runs = Shingles.runs(words, WORDS);
        return Arrays.stream(runs, 0, Math.min(count, runs.length)).map(hash -> hash >>> SPARE_BITS);
    }
}
