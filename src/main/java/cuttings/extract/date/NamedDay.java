package cuttings.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Days whose month is a word: {@code 11 January 2022}, {@code Jan. 11th, 2022}, {@code 2022. január 11.}, {@code 11 tháng 1,
 * 2022}.
 */
final class NamedDay {

    private static final int MOST_CONNECTORS = 3;
    private static final int FARTHEST_DAY = 8;
    private static final Set<String> CONNECTORS = Set.of(
            ".", ",", "-", "/", "'", "º", "ª", "°", "st", "nd", "rd", "th", "er", "o", "de", "del", "of", "d", "di",
            "the", "do", "da", "г", "го", "m", "gada", "ko", "year", "nam", "년", "일", "年", "日", "พ", "ศ", "เดือน",
            "წლის", "թ");
    private static final Set<String> NUMBERED_MONTH = Set.of("thang", "thg");

    private final List<Token> tokens;
    private final DateConvention convention;

    NamedDay(List<Token> tokens, DateConvention convention) {
        this.tokens = tokens;
        this.convention = convention;
    }

    Optional<DayMatch> at(int start) {
        return tokens.get(start).isNumber() ? dayFirst(start).or(() -> yearFirst(start)) : monthFirst(start);
    }

    private Optional<DayMatch> dayFirst(int start) {
        if (!isDay(start)) {
            return Optional.empty();
        }
        return month(skipConnectors(start + 1))
                .flatMap(month -> match(start, start, month, skipConnectors(month.next())));
    }

    private Optional<DayMatch> monthFirst(int start) {
        Optional<MonthNames.Named> month = isNumberNear(start) ? month(start) : Optional.empty();
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int day = skipConnectors(month.get().next());
        return isDay(day) ? match(start, day, month.get(), skipConnectors(day + 1)) : Optional.empty();
    }

    private boolean isNumberNear(int start) {
        for (int at = start + 1; at < Math.min(tokens.size(), start + FARTHEST_DAY); at++) {
            if (tokens.get(at).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private Optional<DayMatch> yearFirst(int start) {
        if (tokens.get(start).digits() != 4) {
            return Optional.empty();
        }
        int next = skipConnectors(start + 1);
        Optional<MonthNames.Named> month = month(next);
        if (month.isPresent()) {
            int day = skipConnectors(month.get().next());
            return isDay(day)
                    ? day(start, day, month.get()).map(found -> new DayMatch(found, start, day + 1))
                    : Optional.empty();
        }
        return isDay(next)
                ? month(skipConnectors(next + 1))
                        .flatMap(
                                later -> day(start, next, later).map(found -> new DayMatch(found, start, later.next())))
                : Optional.empty();
    }

    private Optional<MonthNames.Named> month(int index) {
        if (index >= tokens.size() || !tokens.get(index).isWord()) {
            return Optional.empty();
        }
        if (NUMBERED_MONTH.contains(tokens.get(index).key())
                && isDay(index + 1)
                && tokens.get(index + 1).number() <= 12) {
            return Optional.of(new MonthNames.Named(tokens.get(index + 1).number(), false, index + 2));
        }
        return MonthNames.INSTANCE.at(tokens, index, convention.language());
    }

    private Optional<DayMatch> match(int start, int day, MonthNames.Named month, int year) {
        return day(year, day, month).map(found -> new DayMatch(found, start, year + 1));
    }

    private Optional<LocalDate> day(int yearIndex, int dayIndex, MonthNames.Named month) {
        if (yearIndex >= tokens.size() || !tokens.get(yearIndex).isNumber()) {
            return Optional.empty();
        }
        Token year = tokens.get(yearIndex);
        int day = tokens.get(dayIndex).number();
        if (month.persian()) {
            return Optional.ofNullable(Years.persianDay(year.number(), month.month(), day));
        }
        return Years.of(year)
                .or(() -> isShortYear(yearIndex) ? Years.ofTwoDigits(year) : Optional.empty())
                .map(known -> Years.day(known, month.month(), day));
    }

    /** Two digits are a year after a dash or an apostrophe, or at the end of the line; "3 May 10:00" has none. */
    private boolean isShortYear(int index) {
        if (index == 0 || tokens.get(index).digits() != 2) {
            return false;
        }
        Token before = tokens.get(index - 1);
        boolean marked = before.isMark("-") || before.isMark("'") || before.isMark("/");
        return marked && !isTimeMark(index + 1);
    }

    private boolean isTimeMark(int index) {
        return index < tokens.size()
                && (tokens.get(index).isMark(":") || tokens.get(index).isMark("."));
    }

    private boolean isDay(int index) {
        return index < tokens.size()
                && tokens.get(index).isNumber()
                && tokens.get(index).digits() <= 2
                && tokens.get(index).number() >= 1
                && tokens.get(index).number() <= 31;
    }

    private int skipConnectors(int index) {
        int at = index;
        while (at < tokens.size()
                && at - index < MOST_CONNECTORS
                && CONNECTORS.contains(tokens.get(at).key())) {
            at++;
        }
        return at;
    }
}
