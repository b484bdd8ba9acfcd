package cuttings.archive;

import cuttings.article.Author;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A text as the set of its runs of four words (shingles), for telling whether two texts are the same story: edited,
 * shortened or under another headline. Case, accents and punctuation do not count.
 *
 * <p>Texts that resemble each other are found without comparing all with all by MinHash with one permutation: the
 * smallest hash in each of 48 buckets, three of them together a band; texts as alike as 0.5 share one of the 16 bands
 * nine times in ten, texts that share a twentieth of their shingles one time in five hundred.
 */
final class Shingles {

    /** How much of the shorter text must be found in the other. */
    static final double SAME_STORY = 0.6;

    /** Shorter texts resemble each other by accident. */
    private static final int LEAST_WORDS = 40;

    private static final int WORDS = 4;
    private static final int BANDS = 16;
    private static final int ROWS = 3;

    private final Set<Long> hashes;

    private Shingles(Set<Long> hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        String[] words = Author.fold(text).split(" ");
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; words.length >= LEAST_WORDS && i + WORDS <= words.length; i++) {
            hashes.add(hash(words, i));
        }
        return new Shingles(hashes);
    }

    /** One hash for each band; none for a text that is too short. */
    long[] bands() {
        if (hashes.isEmpty()) {
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
        Set<Long> small = hashes.size() < other.hashes.size() ? hashes : other.hashes;
        Set<Long> large = small == hashes ? other.hashes : hashes;
        return small.isEmpty()
                ? 0
                : (double) small.stream().filter(large::contains).count() / small.size();
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

    private static long hash(String[] words, int first) {
        long hash = 0;
        for (int i = first; i < first + WORDS; i++) {
            hash = mixed(hash + words[i].hashCode());
        }
        return hash;
    }

    /** Spreads the bits (the finaliser of SplitMix64). */
    private static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }
}
