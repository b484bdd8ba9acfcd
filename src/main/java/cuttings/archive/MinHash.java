package cuttings.archive;

import java.util.Arrays;

/**
 * A set of hashes as a few bands, so that sets that resemble each other are found without comparing all with all: MinHash
 * with one permutation, the smallest hash in each bucket, three of them together a band. Two sets share a given band with
 * the third power of their resemblance, the hashes in both over those in either.
 */
final class MinHash {

    private static final int ROWS = 3;

    private MinHash() {}

    /**
     * One hash for each band.
     *
     * @param hashes evenly spread; at least one
     */
    static long[] bands(long[] hashes, int count) {
        long[] smallest = smallestInEachBucket(hashes, count * ROWS);
        long[] bands = new long[count];
        for (int band = 0; band < count; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = mixed(hash ^ smallest[band * ROWS + row]);
            }
            bands[band] = hash;
        }
        return bands;
    }

    private static long[] smallestInEachBucket(long[] hashes, int buckets) {
        long[] smallest = new long[buckets];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (long hash : hashes) {
            int bucket = (int) Long.remainderUnsigned(hash, buckets);
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
    static long mixed(long bits) {
        long spread = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
        return spread ^ (spread >>> 31);
    }
}
