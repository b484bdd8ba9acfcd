package cuttings.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Retry-After}, in seconds or as a date (RFC 9110 section 10.2.3). Stateless. */
final class RetryAfter {

    /** A server that asks for more gets this. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("\\d+");
    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /**
     * How long to wait from now, between nothing and {@link #LONGEST}; empty for what is neither a number nor a date.
     */
    static Optional<Duration> parse(String value, Instant now) {
        String text = value.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(
                    text.length() > MOST_DIGITS ? LONGEST : clamp(Duration.ofSeconds(Integer.parseInt(text))));
        }
        return HttpDate.parse(text, now).map(until -> clamp(Duration.between(now, until)));
    }

    private static Duration clamp(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
