package cuttings.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zone behind a printed time: an abbreviation, a distance from UTC, or nothing.
 *
 * @param abbreviation such as {@code CET}; null when a distance or nothing was printed
 * @param distance such as {@code +03:00}; null when an abbreviation or nothing was printed
 * @param language tells abbreviations apart that several countries use
 * @param end index after its last token
 */
record PrintedZone(
        @Nullable String abbreviation,
        @Nullable ZoneOffset distance,
        @Nullable String language,
        int end) {

    private static final int FARTHEST_HOURS = 14;

    /** The zone that begins at the token, perhaps in brackets. */
    static PrintedZone at(List<Token> tokens, int index, @Nullable String language) {
        int at = isMark(tokens, index, "(") ? index + 1 : index;
        PrintedZone distance = distance(tokens, at);
        if (distance != null) {
            return distance;
        }
        if (at < tokens.size() && Zones.isKnown(tokens.get(at).text())) {
            boolean greenwich =
                    Zones.offset(tokens.get(at).text(), LocalDate.EPOCH, LocalTime.NOON, null) == ZoneOffset.UTC;
            PrintedZone beyond = greenwich ? distance(tokens, at + 1) : null;
            return beyond == null ? new PrintedZone(tokens.get(at).text(), null, language, at + 1) : beyond;
        }
        return new PrintedZone(null, null, null, index);
    }

    /** The distance from UTC on that day; null when no zone was printed. */
    @Nullable
    ZoneOffset on(LocalDate day, LocalTime time) {
        return abbreviation == null ? distance : Zones.offset(abbreviation, day, time, language);
    }

    /** {@code +03:00}, {@code -0500}, {@code +3}. */
    private static @Nullable PrintedZone distance(List<Token> tokens, int index) {
        boolean east = isMark(tokens, index, "+");
        if (!east && !isMark(tokens, index, "-") || index + 1 >= tokens.size()) {
            return null;
        }
        Token number = tokens.get(index + 1);
        if (!number.isNumber() || !number.touches(tokens.get(index)) || number.digits() > 4 || number.digits() == 3) {
            return null;
        }
        boolean minutesApart = number.digits() <= 2
                && isMark(tokens, index + 2, ":")
                && index + 3 < tokens.size()
                && tokens.get(index + 3).digits() == 2;
        if (!minutesApart && number.digits() != 4 && !follows(tokens, index)) {
            return null;
        }
        int hours = number.digits() == 4 ? number.number() / 100 : number.number();
        int minutes = number.digits() == 4
                ? number.number() % 100
                : minutesApart ? tokens.get(index + 3).number() : 0;
        if (hours > FARTHEST_HOURS || minutes > 59) {
            return null;
        }
        int seconds = (hours * 60 + minutes) * 60 * (east ? 1 : -1);
        return new PrintedZone(null, ZoneOffset.ofTotalSeconds(seconds), null, index + (minutesApart ? 4 : 2));
    }

    /** A bare hour is a distance only right behind a name or a time: "GMT+3", "15:54+03". */
    private static boolean follows(List<Token> tokens, int index) {
        return index > 0 && tokens.get(index).touches(tokens.get(index - 1));
    }

    private static boolean isMark(List<Token> tokens, int index, String mark) {
        return index < tokens.size() && tokens.get(index).isMark(mark);
    }
}
