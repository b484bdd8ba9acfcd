package cuttings.discover;

import cuttings.article.Dated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that feeds and sitemaps carry: RFC 822 section 5 (with years of four digits, as RFC 2822 has them)
 * and W3C date and time formats. A zone is kept as printed and none is invented; a month or year alone is no date.
 * Stateless.
 */
final class SourceDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("est", "-5"),
            Map.entry("edt", "-4"),
            Map.entry("cst", "-6"),
            Map.entry("cdt", "-5"),
            Map.entry("mst", "-7"),
            Map.entry("mdt", "-6"),
            Map.entry("pst", "-8"),
            Map.entry("pdt", "-7"));
    private static final String TIME =
            "(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?+)?+)";
    private static final String ZONE = "\\s*+(?<zone>[+-]\\d{2}:?\\d{2}|\\p{Alpha}{1,5})?+";
    private static final Pattern MAIL = Pattern.compile("(?:\\p{Alpha}{2,9}\\.?,?\\s*+)?+(?<day>\\d{1,2})[\\s-]++"
            + "(?<month>\\p{Alpha}{3})\\p{Alpha}*+\\.?[\\s-]++(?<year>\\d{4}|\\d{2})(?:,?\\s++" + TIME + ZONE + ")?+");
    private static final Pattern WEB =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:(?:[Tt]|\\s++)" + TIME + ZONE + ")?+");
    private static final int LONGEST = 64;
    private static final int PIVOT_OF_TWO_DIGITS = 70;

    private SourceDate() {}

    /** The date with the precision and zone that it was given; empty for what is no date. */
    static Optional<Dated> parse(@Nullable String text) {
        String trimmed = text == null || text.length() > LONGEST ? "" : text.strip();
        for (Pattern form : List.of(WEB, MAIL)) {
            Matcher date = form.matcher(trimmed);
            if (date.matches()) {
                return read(date);
            }
        }
        return Optional.empty();
    }

    private static Optional<Dated> read(Matcher date) {
        try {
            LocalDate day = LocalDate.of(
                    year(date.group("year")), month(date.group("month")), Integer.parseInt(date.group("day")));
            return Optional.of(date.group("hour") == null ? Dated.ofDay(day) : timed(day, date));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Dated timed(LocalDate day, Matcher date) {
        String second = date.group("second");
        LocalTime time = LocalTime.of(
                Integer.parseInt(date.group("hour")),
                Integer.parseInt(date.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        return new Dated(day, time, second != null, offset(date.group("zone")));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < PIVOT_OF_TWO_DIGITS ? 2000 + year : 1900 + year;
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MONTHS.indexOf(text.toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (Character.isLetter(zone.charAt(0))) {
            String known = ZONES.get(zone.toLowerCase(Locale.ROOT));
            return known == null ? null : ZoneOffset.of(known);
        }
        return ZoneOffset.of(zone);
    }
}
