package cuttings.crawl;

import cuttings.fetch.Room;
import java.util.concurrent.Semaphore;

/**
 * The memory of a run for answers that wait to be read or written. It bounds how many there are, and lets only few of
 * them be large at a time, so that what servers send side by side stays within the heap. Safe for threads.
 */
final class Memory {

    /** What one large answer takes at most while it is decoded, read and packed. */
    private static final long OF_ONE_LARGE = 256L << 20;

    /** A small answer takes at most this share of the heap. */
    private static final long SMALL_SHARE = 256;

    private final Semaphore answers;
    private final Semaphore large;
    private final long largeFrom;

    Memory(int answers, long heapBytes) {
        this.answers = new Semaphore(answers);
        this.large = new Semaphore(Math.toIntExact(Math.max(1, heapBytes / OF_ONE_LARGE)), true);
        this.largeFrom = heapBytes / SMALL_SHARE;
    }

    /** A place for one answer, which may become a large one as it comes in. */
    Place place() {
        return new Place();
    }

    /** One answer's place. Used by one thread after the other. */
    final class Place implements Room {
        private boolean isLarge;
        private boolean isTaken;

        @Override
        public boolean take(long bytes) {
            isLarge = isLarge || bytes > largeFrom && large.tryAcquire();
            return isLarge || bytes <= largeFrom;
        }

        @Override
        public void await(long bytes) throws InterruptedException {
            if (!isLarge && bytes > largeFrom) {
                large.acquire();
                isLarge = true;
            }
        }

        /** Waits until the answer may stay in memory. */
        void take() throws InterruptedException {
            answers.acquire();
            isTaken = true;
        }

        /** The answer is no longer in memory. */
        void leave() {
            if (isLarge) {
                large.release();
            }
            if (isTaken) {
                answers.release();
            }
        }
    }
}
