package cuttings.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A calendar day in a line of tokens.
 *
 * @param day the day in the Gregorian calendar
 * @param start index of its first token
 * @param end index after its last token
 */
record DayMatch(LocalDate day, int start, int end) {

    /** Every day in the line; they do not overlap. */
    static List<DayMatch> all(List<Token> tokens, DateConvention convention) {
        List<DayMatch> days = new ArrayList<>();
        NumericDay numeric = new NumericDay(tokens, convention);
        NamedDay named = new NamedDay(tokens, convention);
        int at = 0;
        while (at < tokens.size()) {
            int start = at;
            Optional<DayMatch> match = numeric.at(start).or(() -> named.at(start));
            match.ifPresent(days::add);
            at = match.map(DayMatch::end).orElse(start + 1);
        }
        return days;
    }
}
