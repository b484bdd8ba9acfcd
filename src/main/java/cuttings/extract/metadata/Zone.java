package cuttings.extract.metadata;

import cuttings.article.Dated;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Tells a page's zone from one moment that it gives twice. Stateless. */
final class Zone {

    private static final int FARTHEST_EAST = 14 * 60;
    private static final int FARTHEST_WEST = -11 * 60;
    private static final int HOUR = 60;
    /** The distances from UTC in use that are no whole hours, in minutes. */
    private static final Set<Integer> BROKEN = Set.of(-570, -210, -150, 210, 270, 330, 345, 390, 570, 630);

    private Zone() {}

    /** The distance from UTC at which a clock shows the printed time; empty if no zone has it, or it is UTC itself. */
    static Optional<ZoneOffset> between(LocalDateTime utc, Dated printed) {
        if (printed.time() == null) {
            return Optional.empty();
        }
        long minutes = Duration.between(
                        utc, printed.day().atTime(printed.time()).truncatedTo(ChronoUnit.MINUTES))
                .toMinutes();
        boolean used = minutes % HOUR == 0 && minutes >= FARTHEST_WEST && minutes <= FARTHEST_EAST
                || BROKEN.contains((int) minutes);
        return used && minutes != 0 ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * HOUR)) : Optional.empty();
    }
}
