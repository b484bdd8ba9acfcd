package cuttings.extract.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the lines that begin with a time of day, as the entries of a running commentary do. Stateless. */
final class ClockLines {

    /** {@code 14:32}, {@code 14.32 Uhr}, {@code 14h32}, {@code 2:32 pm}; no span of time, no date and no score. */
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\p{P}\\s]{0,3}+([01]?\\d|2[0-3])[:.h時시]([0-5]\\d)(?![\\d.:,/-]|\\s?[–-]\\s?\\d)"
                    + "(?:\\s?([ap])\\.?m\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final int MINUTES_OF_HALF_DAY = 720;

    private static final int SHORTEST_ENTRY = 40;

    private ClockLines() {}

    /**
     * How many entries there are: a time, some text, and a later time; or always an earlier one. Steps in the other
     * direction count against them.
     */
    static int count(List<TextBlock> blocks) {
        int rising = 0;
        int falling = 0;
        int before = -1;
        int entry = 0;
        for (TextBlock block : blocks) {
            int minute = minute(block.text());
            if (minute >= 0) {
                boolean told = before >= 0 && entry >= SHORTEST_ENTRY;
                rising += told && minute > before ? 1 : 0;
                falling += told && minute < before ? 1 : 0;
                before = minute;
                entry = 0;
            }
            entry += block.characters();
        }
        int steps = Math.abs(rising - falling);
        return steps == 0 ? 0 : steps + 1;
    }

    /** The minute of the day; -1 where the line does not begin with one. */
    private static int minute(String line) {
        Matcher clock = CLOCK.matcher(line);
        if (!clock.find()) {
            return -1;
        }
        int hour = Integer.parseInt(clock.group(1));
        boolean afternoon = clock.group(3) != null && clock.group(3).equalsIgnoreCase("p") && hour < 12;
        return hour * 60 + Integer.parseInt(clock.group(2)) + (afternoon ? MINUTES_OF_HALF_DAY : 0);
    }
}
