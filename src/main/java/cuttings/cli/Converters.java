package cuttings.cli;

import cuttings.config.Suggestion;
import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.TypeConversionException;

/** Reads what a person types into an option, and says in a person's words what is wrong with it. Stateless. */
final class Converters {

    private Converters() {}

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "there is no time zone '" + text + "'" + Suggestion.didYouMean(text, ZoneId.getAvailableZoneIds()));
        }
    }

    static Long wholeNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is no whole number");
        }
    }

    static Integer number(String text) {
        try {
            return Math.toIntExact(wholeNumber(text));
        } catch (ArithmeticException e) {
            throw new TypeConversionException("'" + text + "' is too large");
        }
    }
}
