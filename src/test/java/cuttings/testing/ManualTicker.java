package cuttings.testing;

import cuttings.fetch.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by being waited for, and at once. Safe for threads. */
public final class ManualTicker implements Ticker {

    private final AtomicLong nanos = new AtomicLong(1_000_000_000);
    private final List<Duration> sleeps = new ArrayList<>();

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public synchronized void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!time.isZero()) {
            sleeps.add(time);
            nanos.addAndGet(time.toNanos());
        }
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    /** What was waited so far, zero waits left out. */
    public synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
