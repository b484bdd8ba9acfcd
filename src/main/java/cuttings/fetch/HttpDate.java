package cuttings.fetch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a date of HTTP in its three forms (RFC 9110 section 5.6.7): today's, that of RFC 850 with two digits of the year,
 * and that of C's asctime. The day of the week says nothing that the date does not, so that a wrong one does no harm.
 * Stateless.
 */
final class HttpDate {

    private static final Pattern WEEKDAY = Pattern.compile("^\\p{Alpha}++,?\\s++");
    private static final Pattern BLANKS = Pattern.compile("\\s++");
    private static final int YEARS_AHEAD = 50;
    private static final int CENTURY = 100;

    private static final DateTimeFormatter ASCTIME = DateTimeFormatter.ofPattern("MMM d HH:mm:ss uuuu", Locale.ENGLISH);

    private HttpDate() {}

    /**
     * The moment; empty for what is no date.
     *
     * @param now two digits of a year mean the last such year that is not more than 50 years from here
     */
    static Optional<Instant> parse(String text, Instant now) {
        String date =
                BLANKS.matcher(WEEKDAY.matcher(text.strip()).replaceFirst("")).replaceAll(" ");
        String named = date.endsWith(" UTC") ? date.substring(0, date.length() - 3) + "GMT" : date;
        return modern(named).or(() -> shortYear(named, now)).or(() -> asctime(named));
    }

    private static Optional<Instant> modern(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> shortYear(String date, Instant now) {
        int first = now.atOffset(ZoneOffset.UTC).getYear() + YEARS_AHEAD - CENTURY + 1;
        DateTimeFormatter form = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d-MMM-")
                .appendValueReduced(ChronoField.YEAR, 2, 2, first)
                .appendPattern(" HH:mm:ss 'GMT'")
                .toFormatter(Locale.ENGLISH);
        return utc(date, form);
    }

    private static Optional<Instant> asctime(String date) {
        return utc(date, ASCTIME);
    }

    private static Optional<Instant> utc(String date, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDateTime.parse(date, form).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
