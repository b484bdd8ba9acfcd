package cuttings.extract.profile;

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

/** The form in which a site prints dates and bylines. Stateless. */
final class PrintedForm {

    static final String NAMES = "{names}";

    private PrintedForm() {}

    static DateTimeFormatter date(String form, @Nullable String language) {
        Locale locale = language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(form)
                .toFormatter(locale);
    }

    /** The date, if the text has just this form. */
    static Optional<Dated> readDate(String text, DateTimeFormatter form) {
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

    /** What stands for the names, if the text has just this form; form and text may differ in case. */
    static Optional<String> names(String text, String form) {
        String before = form.substring(0, form.indexOf(NAMES));
        String after = form.substring(form.indexOf(NAMES) + NAMES.length());
        boolean fits = text.length() >= before.length() + after.length()
                && text.regionMatches(true, 0, before, 0, before.length())
                && text.regionMatches(true, text.length() - after.length(), after, 0, after.length());
        return fits ? Optional.of(text.substring(before.length(), text.length() - after.length())) : Optional.empty();
    }
}
