package cuttings.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Days in a row, as a person names them: {@code 2022-01-11}, {@code 2022-01}, {@code 2022}, {@code today},
 * {@code yesterday}, or so long ago: {@code 7d}, {@code 2w}, {@code 6m}, {@code 1y}.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Days(LocalDate first, LocalDate last) {

    private static final String FORMS = "2022-01-11, 2022-01, 2022, today, yesterday, 7d, 2w, 6m or 1y";
    private static final Pattern AGO = Pattern.compile("(\\d{1,4})([dwmy])");

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /** Reads days; {@code today} is the day that those so long ago are counted from. */
    static Days parse(String text, LocalDate today) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (plain.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return of(LocalDate.parse(plain));
            }
            if (plain.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(plain);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
            if (plain.matches("\\d{4}")) {
                return new Days(
                        Year.parse(plain).atDay(1),
                        Year.parse(plain).atMonth(12).atEndOfMonth());
            }
            return of(relative(plain, today));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date; write " + FORMS);
        }
    }

    private static LocalDate relative(String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return switch (ago.group(2)) {
                case "d" -> today.minusDays(count);
                case "w" -> today.minusWeeks(count);
                case "m" -> today.minusMonths(count);
                default -> today.minusYears(count);
            };
        }
        return switch (text) {
            case "today" -> today;
            case "yesterday" -> today.minusDays(1);
            default -> throw new DateTimeException(text);
        };
    }

    /** Reads the days of an option; what is relative is counted in the reader's zone. */
    record Converter(Clock clock) implements ITypeConverter<Days> {
        @Override
        public Days convert(String text) {
            try {
                return parse(text, LocalDate.now(clock));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
