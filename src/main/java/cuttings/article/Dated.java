package cuttings.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that keeps the precision with which it was printed (ISO 8601): a day, {@code 2022-01-11}; a local time for
 * which the page names no zone, {@code 2022-01-11T15:54}; or an instant, {@code 2022-01-11T15:54:00+03:00}.
 *
 * <p>Nothing is invented: a day has no time, and a time without a zone has no offset. Fractions of a second are
 * dropped. Immutable.
 *
 * @param day the calendar day as printed
 * @param time the time of day as printed; null when only a day was
 * @param secondsGiven whether the page printed seconds; always with an offset, where the ISO form needs them
 * @param offset the printed or configured distance from UTC; null when none is known, and always when there is no time;
 *     the distances in seconds of the time before time zones have no ISO form and count as not known
 */
public record Dated(
        LocalDate day,
        @Nullable LocalTime time,
        boolean secondsGiven,
        @Nullable ZoneOffset offset) {

    private static final int SECONDS_A_MINUTE = 60;
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?");

    public Dated {
        time = time == null ? null : time.truncatedTo(secondsGiven ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
        secondsGiven = secondsGiven || offset != null;
        offset = offset == null || offset.getTotalSeconds() % SECONDS_A_MINUTE != 0 ? null : offset;
        if (time == null && secondsGiven) {
            throw new IllegalArgumentException("a day has neither seconds nor an offset");
        }
    }

    /** A date of which only the day is known. */
    public static Dated ofDay(LocalDate day) {
        return new Dated(day, null, false, null);
    }

    /** A time to the minute, without a zone. */
    public static Dated ofLocal(LocalDateTime local) {
        return new Dated(local.toLocalDate(), local.toLocalTime(), local.getSecond() != 0, null);
    }

    /** A time with its zone, to the second. */
    public static Dated of(OffsetDateTime time) {
        return new Dated(time.toLocalDate(), time.toLocalTime(), true, time.getOffset());
    }

    /** Reads what {@link #toString()} writes; empty for anything else. */
    public static Optional<Dated> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            if (iso.group(1) == null) {
                return Optional.of(ofDay(day));
            }
            boolean seconds = iso.group(2) != null;
            LocalTime time =
                    LocalTime.of(number(text, 11, 13), number(text, 14, 16), seconds ? number(text, 17, 19) : 0);
            ZoneOffset offset = iso.group(3) == null ? null : ZoneOffset.of(iso.group(3));
            return Optional.of(new Dated(day, time, seconds, offset));
        } catch (java.time.DateTimeException impossibleDate) {
            return Optional.empty();
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The instant, where time and offset are known. */
    public Optional<Instant> instant() {
        return time == null || offset == null
                ? Optional.empty()
                : Optional.of(day.atTime(time).toInstant(offset));
    }

    /** The same local time with an offset that it lacked; itself when it has one or has no time. */
    public Dated withOffset(ZoneOffset known) {
        return time == null || offset != null ? this : new Dated(day, time, secondsGiven, known);
    }

    /** The ISO 8601 form with just the precision that is known. A time prints its seconds unless there are none. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(day.toString());
        if (time != null) {
            text.append('T').append(time).append(secondsGiven && time.getSecond() == 0 ? ":00" : "");
        }
        if (offset != null) {
            text.append(offset.getTotalSeconds() == 0 ? "Z" : offset.getId());
        }
        return text.toString();
    }
}
