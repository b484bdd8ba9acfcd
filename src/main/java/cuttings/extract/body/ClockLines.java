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

    private ClockLines() {}

    /** How many times rise from line to line, or fall, whichever are more. */
    static int count(List<TextBlock> blocks) {
        int rising = 0;
        int falling = 0;
        int before = -1;
        for (TextBlock block : blocks) {
            int minute = minute(block.text());
            rising += minute > before && before >= 0 ? 1 : 0;
            falling += minute >= 0 && minute < before ? 1 : 0;
            before = minute >= 0 ? minute : before;
        }
        return Math.max(rising, falling) - Math.min(rising, falling);
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
