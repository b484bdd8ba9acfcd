package cuttings.cli;

import cuttings.config.Suggestion;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads what a person types into an option, and says in a person's words what is wrong with it. Stateless.
 *
 * <p>Classes and not lambdas: picocli's are of a class file version that lambdas of its types could not be cached with, and
 * JDK 17 breaks down when it tries.
 */
final class Converters {

    private Converters() {}

    /** Reads the name of a time zone. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("there is no time zone '" + text + "'"
                        + Suggestion.didYouMean(text, ZoneId.getAvailableZoneIds()));
            }
        }
    }

    /** Reads a whole number of any size. */
    static final class WholeNumber implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                return Long.valueOf(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is no whole number");
            }
        }
    }

    /** Reads a whole number. */
    static final class Number implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                return Math.toIntExact(new WholeNumber().convert(text));
            } catch (ArithmeticException e) {
                throw new TypeConversionException("'" + text + "' is too large");
            }
        }
    }

    /** Reads one of a few words. */
    static final class Choice<E extends Enum<E>> implements ITypeConverter<E> {

        private final Map<String, E> known = new LinkedHashMap<>();

        Choice(Class<E> type) {
            for (E value : type.getEnumConstants()) {
                known.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
            }
        }

        @Override
        public E convert(String text) {
            E chosen = known.get(text.strip().toLowerCase(Locale.ROOT));
            if (chosen == null) {
                throw new TypeConversionException(
                        "'" + text + "' is none of " + String.join(", ", known.keySet()) + hint(text));
            }
            return chosen;
        }

        private String hint(String typed) {
            return Synonyms.ofPart(typed)
                    .filter(known::containsKey)
                    .map(name -> "; did you mean '" + name + "'?")
                    .orElseGet(() -> Suggestion.didYouMean(typed, known.keySet()));
        }
    }
}
