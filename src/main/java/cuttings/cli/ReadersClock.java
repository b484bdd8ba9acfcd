package cuttings.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time in the reader's zone, which is not looked up before somebody asks: that takes a while. */
final class ReadersClock extends Clock {

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now();
    }
}
