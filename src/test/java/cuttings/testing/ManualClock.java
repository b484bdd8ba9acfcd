package cuttings.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a test sets. Safe for threads. */
public final class ManualClock extends Clock {

    private final AtomicReference<Instant> now;

    /** Starts at an instant. */
    public ManualClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Starts at noon on some day. */
    public ManualClock() {
        this(Instant.parse("2022-01-11T12:00:00Z"));
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
