package cuttings.archive;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A text as the set of its runs of three words (shingles), for telling whether two texts are the same story: edited,
 * shortened or under another headline. Case and punctuation do not count.
 *
 * <p>Texts that resemble each other are found without comparing all with all by MinHash with one permutation: the
 * smallest hash in each of 48 buckets, three of them together a band; texts as alike as 0.5 share one of the 16 bands
 * nine times in ten, texts that share a twentieth of their shingles one time in five hundred.
 */
final class Shingles {

    /** How much of the shorter text must be found in the other. */
    static final double SAME_STORY = 0.5;

    /** Shorter texts resemble each other by accident. */
    private static final int LEAST_WORDS = 40;

    private static final int WORDS = 3;
    private static final int BANDS = 16;
    private static final int ROWS = 3;

    /** Each only once, in ascending order. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        long[] words = words(text);
        if (words.length < LEAST_WORDS) {
            return new Shingles(new long[0]);
        }
        long[] hashes = new long[words.length - WORDS + 1];
        for (int first = 0; first < hashes.length; first++) {
            for (int i = first; i < first + WORDS; i++) {
                hashes[first] = mixed(hashes[first] + words[i]);
            }
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** A hash for each word, in the order of the text. */
    private static long[] words(String text) {
        LongStream.Builder words = LongStream.builder();
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                word = word * 31 + Character.toLowerCase(letter);
            } else if (word != 0) {
                words.add(word);
                word = 0;
            }
        }
        return (word == 0 ? words : words.add(word)).build().toArray();
    }

    /** One hash for each band; none for a text that is too short. */
    long[] bands() {
        if (hashes.length == 0) {
            return new long[0];
        }
        long[] smallest = smallestInEachBucket();
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash ^ smallest[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
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

    private long[] smallestInEachBucket() {
        long[] smallest = new long[BANDS * ROWS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long hash : hashes) {
            int bucket = (int) Long.remainderUnsigned(hash, smallest.length);
            smallest[bucket] = Math.min(smallest[bucket], hash);
        }
        return filled(smallest);
    }

    /** An empty bucket takes what stands in the next full one, together with the distance to it. */
    private static long[] filled(long[] smallest) {
        long[] filled = new long[smallest.length];
        for (int i = 0; i < smallest.length; i++) {
            int distance = 0;
            while (smallest[(i + distance) % smallest.length] == Long.MAX_VALUE) {
                distance++;
            }
            filled[i] = smallest[(i + distance) % smallest.length] + distance;
        }
        return filled;
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    private static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }
}
