package cuttings.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Time for politeness: it only goes forward, whatever happens to the wall clock, and it can be waited for. Tests pass
 * one that does not really wait. Safe for threads.
 */
public interface Ticker {

    /** Nanoseconds from an arbitrary origin, as {@link System#nanoTime()}. */
    long nanoTime();

    /** Waits this long; a zero or negative time not at all. */
    void sleep(Duration time) throws InterruptedException;

    /** The machine's own. */
    static Ticker system() {
        return new Ticker() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            }
        };
    }
}
