package cuttings.extract.date;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Times of day in a line: {@code 15:54}, {@code 3:54 p.m. ET}, {@code 15.54 Uhr}, {@code 15h54}, {@code 下午3時54分},
 * {@code 15:54:00+03:00}.
 */
final class ClockTime {

    private static final Set<String> BEFORE_NOON = Set.of("am", "πμ", "오전", "上午", "午前", "凌晨", "早上", "ص");
    private static final Set<String> AFTER_NOON = Set.of("pm", "μμ", "오후", "下午", "午後", "晚上", "م");
    private static final Set<String> HOUR_WORDS = Set.of("h", "u", "時", "时", "点", "點", "시");
    private static final Set<String> MINUTE_WORDS = Set.of("分", "분", "min", "m");
    private static final Set<String> CLOCK_WORDS_BEFORE =
            Set.of("kl", "klo", "kello", "alle", "ore", "um", "pukul", "jam", "kell", "o");
    private static final Set<String> CLOCK_WORDS_AFTER = Set.of("uhr", "wib", "wita", "wit", "uur", "hrs", "น");
    private static final Set<String> DOTTED_LANGUAGES =
            Set.of("de", "fi", "da", "it", "nb", "nn", "no", "id", "et", "sv", "nl", "en", "gsw");

    private final List<Token> tokens;
    private final DateConvention convention;

    ClockTime(List<Token> tokens, DateConvention convention) {
        this.tokens = tokens;
        this.convention = convention;
    }

    Optional<TimeMatch> at(int start) {
        Half before = Half.at(tokens, start);
        int hourAt = before.end();
        if (digits(hourAt) < 1 || digits(hourAt) > 2 || isGluedToNumber(hourAt)) {
            return Optional.empty();
        }
        return withMinutes(start, hourAt, before).or(() -> wholeHour(start, hourAt, before));
    }

    private Optional<TimeMatch> withMinutes(int start, int hourAt, Half before) {
        int minuteAt = hourAt + 2;
        if (digits(minuteAt) < 1 || digits(minuteAt) > 2 || !partsHourFromMinute(start, hourAt)) {
            return Optional.empty();
        }
        int secondAt = minuteAt + 2;
        boolean colon = isMark(hourAt + 1, ":");
        boolean seconds = colon && isMark(minuteAt + 1, ":") && digits(secondAt) == 2;
        int end = (seconds ? secondAt : minuteAt) + 1;
        if (seconds && isMark(end, ".") && digits(end + 1) > 0) {
            end += 2;
        }
        if (end < tokens.size() && MINUTE_WORDS.contains(tokens.get(end).key())) {
            end++;
        }
        int second = seconds ? tokens.get(secondAt).number() : 0;
        return match(start, new int[] {number(hourAt), number(minuteAt), second}, seconds, before, end);
    }

    private boolean partsHourFromMinute(int start, int hourAt) {
        Token part = tokens.get(hourAt + 1);
        if (part.isMark(":")) {
            return digits(hourAt + 2) == 2;
        }
        return HOUR_WORDS.contains(part.key()) || part.isMark(".") && isDottedTime(start, hourAt);
    }

    /** "15.54" is a time where a word says so, or where the language writes it so and nothing makes it a number. */
    private boolean isDottedTime(int start, int hourAt) {
        if (digits(hourAt + 2) != 2
                || !tokens.get(hourAt + 2).touches(tokens.get(hourAt + 1))
                || isMark(hourAt + 3, ".") && digits(hourAt + 4) > 0) {
            return false;
        }
        boolean said = start > 0 && CLOCK_WORDS_BEFORE.contains(wordBefore(start))
                || hourAt + 3 < tokens.size()
                        && CLOCK_WORDS_AFTER.contains(tokens.get(hourAt + 3).key())
                || Half.at(tokens, hourAt + 3).isGiven();
        return said || convention.language() != null && DOTTED_LANGUAGES.contains(convention.language());
    }

    private String wordBefore(int index) {
        int at = isMark(index - 1, ".") && index > 1 ? index - 2 : index - 1;
        return tokens.get(at).key();
    }

    /** {@code 3 pm}, {@code 오후 3시}, {@code 15h}. */
    private Optional<TimeMatch> wholeHour(int start, int hourAt, Half before) {
        boolean hourWord = hourAt + 1 < tokens.size()
                && HOUR_WORDS.contains(tokens.get(hourAt + 1).key());
        int end = hourWord ? hourAt + 2 : hourAt + 1;
        Half after = Half.at(tokens, end);
        if (!hourWord && !after.isGiven()) {
            return Optional.empty();
        }
        return match(start, new int[] {number(hourAt), 0, 0}, false, before, end);
    }

    private Optional<TimeMatch> match(int start, int[] clock, boolean seconds, Half before, int end) {
        Half half = before.isGiven() ? before : Half.at(tokens, end);
        int afterHalf = Math.max(end, half == before ? end : half.end());
        int hour = half.hour(clock[0]);
        if (hour < 0 || hour > 23 || clock[1] > 59 || clock[2] > 59) {
            return Optional.empty();
        }
        int zoneAt = afterHalf < tokens.size()
                        && CLOCK_WORDS_AFTER.contains(tokens.get(afterHalf).key())
                        && !Zones.isKnown(tokens.get(afterHalf).text())
                ? afterHalf + 1
                : afterHalf;
        PrintedZone zone = PrintedZone.at(tokens, zoneAt, convention.language());
        LocalTime time = LocalTime.of(hour, clock[1], clock[2]);
        return Optional.of(new TimeMatch(time, seconds, zone, start, Math.max(afterHalf, zone.end())));
    }

    private boolean isGluedToNumber(int index) {
        return index > 0
                && tokens.get(index).touches(tokens.get(index - 1))
                && (tokens.get(index - 1).isMark(".") || tokens.get(index - 1).isMark("-"))
                && digits(index - 2) > 0;
    }

    private int digits(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).digits() : 0;
    }

    private int number(int index) {
        return tokens.get(index).number();
    }

    private boolean isMark(int index, String mark) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isMark(mark);
    }

    /**
     * Which half of the day a printed word names.
     *
     * @param noon 0 before noon, 12 after it, -1 when no word says
     * @param end index after the word
     */
    private record Half(int noon, int end) {

        static Half at(List<Token> tokens, int index) {
            StringBuilder word = new StringBuilder();
            Half found = new Half(-1, index);
            for (int at = index; at < tokens.size() && at < index + 4 && word.length() < 3; at++) {
                Token token = tokens.get(at);
                if (!token.isWord() && !token.isMark(".")) {
                    break;
                }
                word.append(token.isWord() ? token.key() : "");
                found = of(word.toString(), at + 1, found);
            }
            return found;
        }

        private static Half of(String word, int end, Half otherwise) {
            if (BEFORE_NOON.contains(word)) {
                return new Half(0, end);
            }
            return AFTER_NOON.contains(word) ? new Half(12, end) : otherwise;
        }

        boolean isGiven() {
            return noon >= 0;
        }

        /** The hour of 24; -1 when no clock shows it. */
        int hour(int printed) {
            if (!isGiven() || printed > 12) {
                return printed == 24 ? 0 : printed;
            }
            return printed % 12 + noon;
        }
    }
}
