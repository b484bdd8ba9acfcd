package cuttings.extract.date;

import cuttings.article.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the dates in a printed line: {@code 11 Jan, 2022 15:54}, {@code 2022年1月11日 15時54分}, {@code 11.01.2022, 15.54 Uhr},
 * {@code 2022-01-11T15:54:00+03:00} (ISO 8601, also RFC 2822). A date needs day, month and year; nothing is read
 * relative to another day ("yesterday"), and no zone is given to a time that prints none.
 *
 * <p>Only the first {@value #MOST_TOKENS} words, numbers and marks of a line are looked at. Stateless; never fails.
 */
public final class DateReader {

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_TOKENS = 400;
    private static final int WIDEST_GAP_AFTER = 6;
    private static final int WIDEST_GAP_BEFORE = 5;

    private DateReader() {}

    /** The first date in the line. */
    public static Optional<Dated> first(String line, DateConvention convention) {
        return all(line, convention).stream().findFirst().map(FoundDate::date);
    }

    /** Every date in the line, in the order of the line. */
    public static List<FoundDate> all(String line, DateConvention convention) {
        if (!hasDigits(line)) {
            return List.of();
        }
        List<Token> tokens = Token.of(line, MOST_TOKENS);
        List<DayMatch> days = DayMatch.all(tokens, convention);
        if (days.isEmpty()) {
            return List.of();
        }
        return withTimes(tokens, days, TimeMatch.all(tokens, days, convention));
    }

    /** A day and a year take three digits at least. */
    private static boolean hasDigits(String line) {
        int digits = 0;
        for (int at = 0; at < line.length() && digits < FEWEST_DIGITS; at++) {
            digits += Character.isDigit(line.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    private static List<FoundDate> withTimes(List<Token> tokens, List<DayMatch> days, List<TimeMatch> times) {
        List<FoundDate> found = new ArrayList<>();
        int previousEnd = 0;
        for (int i = 0; i < days.size(); i++) {
            DayMatch day = days.get(i);
            int nextStart = i + 1 < days.size() ? days.get(i + 1).start() : tokens.size();
            Optional<TimeMatch> time = after(day, times, nextStart);
            if (time.isEmpty()) {
                time = before(day, times, previousEnd);
            }
            found.add(joined(tokens, day, time));
            previousEnd = Math.max(day.end(), time.map(TimeMatch::end).orElse(0));
        }
        return found;
    }

    private static Optional<TimeMatch> after(DayMatch day, List<TimeMatch> times, int limit) {
        return times.stream()
                .filter(time -> time.start() >= day.end() && time.end() <= limit)
                .findFirst()
                .filter(time -> time.start() - day.end() <= WIDEST_GAP_AFTER);
    }

    private static Optional<TimeMatch> before(DayMatch day, List<TimeMatch> times, int limit) {
        return times.stream()
                .filter(time -> time.end() <= day.start() && time.start() >= limit)
                .reduce((first, second) -> second)
                .filter(time -> day.start() - time.end() <= WIDEST_GAP_BEFORE);
    }

    private static FoundDate joined(List<Token> tokens, DayMatch day, Optional<TimeMatch> time) {
        int first = Math.min(day.start(), time.map(TimeMatch::start).orElse(day.start()));
        int last = Math.max(day.end(), time.map(TimeMatch::end).orElse(day.end())) - 1;
        Dated date = time.map(match -> match.on(day.day())).orElseGet(() -> Dated.ofDay(day.day()));
        return new FoundDate(date, tokens.get(first).start(), tokens.get(last).end());
    }
}
