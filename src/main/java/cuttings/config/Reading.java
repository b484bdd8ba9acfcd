package cuttings.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * How the text of a value becomes what it means. What it cannot mean is an {@link IllegalArgumentException} whose message
 * goes on from "the value": what is wrong, and a right one.
 */
@FunctionalInterface
public interface Reading<T> {

    /** Any text that is not blank. */
    Reading<String> TEXT = text -> {
        if (text.isBlank()) {
            throw new IllegalArgumentException("is blank");
        }
        return text;
    };

    /** A whole number from 0 up. */
    Reading<Integer> COUNT = text -> {
        if (!text.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("is no whole number; write one such as 10");
        }
        return Integer.valueOf(text);
    };

    /** A whole number from 1 up. */
    Reading<Integer> POSITIVE = text -> {
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) == 0) {
            throw new IllegalArgumentException("is no whole number from 1 up; write one such as 10");
        }
        return Integer.valueOf(text);
    };

    /** A length of time with its unit. */
    Reading<Duration> DURATION = text -> {
        Matcher parts = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h|d)").matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("is no length of time; write one such as 500ms, 5s, 10m, 12h or 3d");
        }
        long count = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    };

    /** A length of time after which waiting ends: none would mean without end. */
    Reading<Duration> TIMEOUT = text -> {
        Duration length = Reading.DURATION.read(text);
        if (length.isZero() || length.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("is no time to wait at most; write one from 1ms to 1d, such as 20s");
        }
        return length;
    };

    /** A number of bytes, 1 or more, alone or with a unit: kB, MB and GB count in thousands, KiB, MiB and GiB in 1024s. */
    Reading<Long> BYTES = text -> {
        Map<String, Long> units = Map.of(
                "",
                1L,
                "kb",
                1_000L,
                "mb",
                1_000_000L,
                "gb",
                1_000_000_000L,
                "kib",
                1L << 10,
                "mib",
                1L << 20,
                "gib",
                1L << 30);
        Matcher parts =
                Pattern.compile("(?=0*[1-9])([0-9]{1,9})\\s*([kmgKMG]i?[bB])?").matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("is no size; write one such as 500kB, 10MB or 1GiB");
        }
        String unit = parts.group(2) == null ? "" : parts.group(2).toLowerCase(Locale.ROOT);
        return Long.parseLong(parts.group(1)) * units.get(unit);
    };

    /** A time zone of the IANA database, or an offset. */
    Reading<ZoneId> ZONE = text -> {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no time zone; write one such as Europe/Riga or +03:00");
        }
    };

    /** A regular expression. */
    Reading<Pattern> PATTERN = text -> {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("is no regular expression: " + e.getDescription());
        }
    };

    /** An absolute http or https address. */
    Reading<String> URL = text -> {
        if (!text.matches("(?i)https?://[^\\s/]\\S*")) {
            throw new IllegalArgumentException("is no address; write one such as https://news.example/feed.xml");
        }
        return text;
    };

    /** A proxy's address; empty for {@code none}. */
    Reading<Optional<URI>> PROXY_OR_NONE =
            text -> text.equalsIgnoreCase("none") ? Optional.empty() : Optional.of(Reading.PROXY.read(text));

    /** A proxy's address. */
    Reading<URI> PROXY = text -> {
        if (!text.matches(
                "(?i)(http|socks5h?)://(?:[^\\s/@]++@)?+(?:[^\\s/:@\\[]++|\\[[0-9a-f:.]++\\]):[0-9]{1,5}/?")) {
            throw new IllegalArgumentException(
                    "is no proxy; write one such as http://host:3128 or socks5://host:1080, or none");
        }
        return URI.create(text);
    };

    /** What the text means. */
    T read(String text);
}
