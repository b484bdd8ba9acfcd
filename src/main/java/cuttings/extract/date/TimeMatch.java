package cuttings.extract.date;

import cuttings.article.Dated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in a line of tokens.
 *
 * @param time as printed
 * @param secondsGiven whether seconds were printed
 * @param zone the zone printed behind it
 * @param start index of its first token
 * @param end index after its last token
 */
record TimeMatch(LocalTime time, boolean secondsGiven, PrintedZone zone, int start, int end) {

    /** Every time in the line that is not part of a day. */
    static List<TimeMatch> all(List<Token> tokens, List<DayMatch> days, DateConvention convention) {
        List<TimeMatch> times = new ArrayList<>();
        ClockTime clock = new ClockTime(tokens, convention);
        int at = 0;
        int nextDay = 0;
        while (at < tokens.size()) {
            if (nextDay < days.size() && at >= days.get(nextDay).start()) {
                at = days.get(nextDay++).end();
                continue;
            }
            Optional<TimeMatch> match = clock.at(at);
            match.ifPresent(times::add);
            at = match.map(TimeMatch::end).orElse(at + 1);
        }
        return times;
    }

    /** This time on that day. */
    Dated on(LocalDate day) {
        @Nullable ZoneOffset offset = zone.on(day, time);
        return new Dated(day, time, secondsGiven, offset);
    }
}
