package cuttings.extract.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import cuttings.article.Dated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a site prints dates, as {@link DateTimeFormatter} has it: {@code d MMM, uuuu HH:mm}. Immutable. */
public final class DateForm {

    private final DateTimeFormatter formatter;

    /** Reads a form; what is none is refused. */
    @JsonCreator
    public DateForm(String pattern) {
        try {
            formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no form of a date: " + pattern + " (" + e.getMessage() + ")", e);
        }
    }

    /** The date, if the text has just this form, with the months' names of a language; null is English. */
    Optional<Dated> read(String text, @Nullable String language) {
        DateTimeFormatter form = language == null ? formatter : formatter.withLocale(Locale.forLanguageTag(language));
        try {
            TemporalAccessor read = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime zoned) {
                return Optional.of(Dated.of(zoned));
            }
            return Optional.of(
                    read instanceof LocalDateTime local ? Dated.ofLocal(local) : Dated.ofDay((LocalDate) read));
        } catch (DateTimeParseException anotherForm) {
            return Optional.empty();
        }
    }
}
