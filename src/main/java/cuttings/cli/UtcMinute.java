package cuttings.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as people read it: to the minute, in UTC. */
final class UtcMinute {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** How many characters it takes. */
    static final int LENGTH = 16;

    private UtcMinute() {}

    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
