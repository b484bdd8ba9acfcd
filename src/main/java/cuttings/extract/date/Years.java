package cuttings.extract.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which numbers are years, and days of calendars that count them otherwise. Stateless. */
final class Years {

    private static final int FIRST = 1900;
    private static final int LAST = 2099;
    private static final int BUDDHIST = 543;
    private static final int REIWA = 2018;

    private Years() {}

    /** The Gregorian year that a number of four digits means; Buddhist years count from 543 before. */
    static Optional<Integer> of(Token token) {
        if (token.digits() != 4) {
            return Optional.empty();
        }
        int year = token.number();
        if (year >= FIRST && year <= LAST) {
            return Optional.of(year);
        }
        return Optional.of(year - BUDDHIST).filter(gregorian -> gregorian >= FIRST + 50 && gregorian <= LAST);
    }

    /** The year that two digits mean. */
    static Optional<Integer> ofTwoDigits(Token token) {
        return token.digits() == 2
                ? Optional.of(token.number() < 70 ? 2000 + token.number() : 1900 + token.number())
                : Optional.empty();
    }

    /** The year of the Japanese era that began in May 2019. */
    static int reiwa(int year) {
        return REIWA + year;
    }

    /** The day, unless there is no such day. */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A day of the Persian calendar, by the 33-year cycle, which holds for the years 1178 to 1633. */
    static @Nullable LocalDate persianDay(int year, int month, int day) {
        if (year < 1300 || year > 1500 || day < 1 || day > (month <= 6 ? 31 : 30)) {
            return null;
        }
        int daysBeforeMonth = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
        int leapYears = 0;
        for (int past = 1300; past < year; past++) {
            leapYears += isPersianLeapYear(past) ? 1 : 0;
        }
        return LocalDate.of(1921, 3, 21).plusDays((year - 1300) * 365L + leapYears + daysBeforeMonth + day - 1);
    }

    private static boolean isPersianLeapYear(int year) {
        int inCycle = year % 33;
        return inCycle == 1
                || inCycle == 5
                || inCycle == 9
                || inCycle == 13
                || inCycle == 17
                || inCycle == 22
                || inCycle == 26
                || inCycle == 30;
    }
}
