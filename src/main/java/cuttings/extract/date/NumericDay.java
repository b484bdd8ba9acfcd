package cuttings.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days written in numbers alone: {@code 2022-01-11}, {@code 11.01.22}, {@code 1/11/2022}, {@code 2022年1月11日}. */
final class NumericDay {

    private static final Set<String> SEPARATORS = Set.of("-", ".", "/");
    private static final Set<String> YEAR_WORDS = Set.of("年", "년");
    private static final Set<String> MONTH_WORDS = Set.of("月", "월");
    private static final Set<String> DAY_WORDS = Set.of("日", "일", "号");

    private final List<Token> tokens;
    private final DateConvention convention;

    NumericDay(List<Token> tokens, DateConvention convention) {
        this.tokens = tokens;
        this.convention = convention;
    }

    Optional<DayMatch> at(int start) {
        if (!tokens.get(start).isNumber() || follows(start, Token::isNumber)) {
            return Optional.empty();
        }
        return ideographic(start).or(() -> separated(start)).or(() -> compact(start));
    }

    private boolean follows(int index, java.util.function.Predicate<Token> kind) {
        return index > 0
                && kind.test(tokens.get(index - 1))
                && tokens.get(index).touches(tokens.get(index - 1));
    }

    /** {@code 2022年1月11日}, {@code 2022년 1월 11일}, {@code 令和4年1月11日}. */
    private Optional<DayMatch> ideographic(int start) {
        if (start + 5 >= tokens.size()
                || !hasWord(start + 1, YEAR_WORDS)
                || !tokens.get(start + 2).isNumber()
                || !hasWord(start + 3, MONTH_WORDS)
                || !tokens.get(start + 4).isNumber()
                || !hasWord(start + 5, DAY_WORDS)) {
            return Optional.empty();
        }
        return eraYear(start)
                .or(() -> Years.of(tokens.get(start)))
                .flatMap(year -> match(
                        Years.day(
                                year,
                                tokens.get(start + 2).number(),
                                tokens.get(start + 4).number()),
                        start,
                        start + 6));
    }

    private Optional<Integer> eraYear(int start) {
        boolean reiwa = start >= 2
                && tokens.get(start - 1).text().equals("和")
                && tokens.get(start - 2).text().equals("令");
        return reiwa ? Optional.of(Years.reiwa(tokens.get(start).number())) : Optional.empty();
    }

    private boolean hasWord(int index, Set<String> words) {
        Token token = tokens.get(index);
        return token.isWord() && words.stream().anyMatch(token.text()::startsWith);
    }

    /** Three numbers with the same mark between them. */
    private Optional<DayMatch> separated(int start) {
        if (start + 4 >= tokens.size()) {
            return Optional.empty();
        }
        String separator = tokens.get(start + 1).key();
        Token first = tokens.get(start);
        Token second = tokens.get(start + 2);
        Token third = tokens.get(start + 4);
        if (!tokens.get(start + 3).isMark(separator)
                || !SEPARATORS.contains(separator)
                || !second.isNumber()
                || !third.isNumber()
                || second.digits() > 2
                || goesOn(start + 5, separator)) {
            return Optional.empty();
        }
        LocalDate day =
                first.digits() == 4 ? yearFirst(first, second, third) : yearLast(first, second, third, separator);
        return match(day, start, start + 5);
    }

    /** Whether a fourth number follows, as in an address or a version. */
    private boolean goesOn(int index, String separator) {
        return index + 1 < tokens.size()
                && tokens.get(index).isMark(separator)
                && tokens.get(index).touches(tokens.get(index - 1))
                && tokens.get(index + 1).isNumber()
                && tokens.get(index + 1).touches(tokens.get(index));
    }

    private static @Nullable LocalDate yearFirst(Token year, Token month, Token day) {
        if (day.digits() > 2) {
            return null;
        }
        return Years.of(year)
                .map(known -> Years.day(known, month.number(), day.number()))
                .orElseGet(() -> Years.persianDay(year.number(), month.number(), day.number()));
    }

    private @Nullable LocalDate yearLast(Token first, Token second, Token third, String separator) {
        Optional<Integer> year = third.digits() == 4 ? Years.of(third) : Years.ofTwoDigits(third);
        if (year.isEmpty() || first.digits() > 2) {
            return null;
        }
        boolean monthFirst =
                convention.monthFirst() && separator.equals("/") && first.number() <= 12 || second.number() > 12;
        return monthFirst
                ? Years.day(year.get(), first.number(), second.number())
                : Years.day(year.get(), second.number(), first.number());
    }

    /** {@code 20220111} before a time, as in ISO 8601's basic format. */
    private Optional<DayMatch> compact(int start) {
        Token number = tokens.get(start);
        if (number.digits() != 8
                || start + 1 >= tokens.size()
                || !tokens.get(start + 1).key().equals("t")) {
            return Optional.empty();
        }
        int value = number.number();
        return match(Years.day(value / 10_000, value / 100 % 100, value % 100), start, start + 1);
    }

    private static Optional<DayMatch> match(@Nullable LocalDate day, int start, int end) {
        return day == null ? Optional.empty() : Optional.of(new DayMatch(day, start, end));
    }
}
