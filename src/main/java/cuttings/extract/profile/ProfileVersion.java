package cuttings.extract.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one template of a site. Every rule may be missing (null); the general extraction then gives the field.
 * Selectors are CSS as jsoup reads it. Immutable.
 *
 * @param since the first day on which pages were fetched in this template; null for the first template
 * @param remove what is taken off the page before anything is read
 * @param headline where the headline stands
 * @param standfirst where the standfirst stands
 * @param section where the section stands; of several elements the last
 * @param byline where the byline stands
 * @param bylineForm how it is printed, {@code {names}} standing for the names, such as {@code By {names}}
 * @param published where the date stands
 * @param dateForm how it is printed, as {@link java.time.format.DateTimeFormatter} has it, such as
 *     {@code d MMM, uuuu HH:mm}; null for any form
 * @param dateLanguage the language of month names in that form
 * @param body what holds the story's paragraphs
 */
public record ProfileVersion(
        @Nullable LocalDate since,
        @Nullable List<String> remove,
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String section,
        @Nullable String byline,
        @Nullable String bylineForm,
        @Nullable String published,
        @Nullable String dateForm,
        @Nullable String dateLanguage,
        @Nullable String body) {

    public ProfileVersion {
        remove = remove == null ? List.of() : List.copyOf(remove);
        Stream.concat(remove.stream(), Stream.of(headline, standfirst, section, byline, published, body))
                .filter(Objects::nonNull)
                .forEach(ProfileVersion::check);
        checkDateForm(dateForm, dateLanguage);
        if (bylineForm != null && !bylineForm.contains(PrintedForm.NAMES)) {
            throw new IllegalArgumentException("byline_form has no " + PrintedForm.NAMES + ": " + bylineForm);
        }
    }

    private static void check(String selector) {
        try {
            QueryParser.parse(selector);
        } catch (Selector.SelectorParseException e) {
            throw new IllegalArgumentException("no selector: " + selector, e);
        }
    }

    private static void checkDateForm(@Nullable String form, @Nullable String language) {
        try {
            if (form != null) {
                PrintedForm.date(form, language);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("date_form: " + e.getMessage(), e);
        }
    }

    LocalDate from() {
        return since == null ? LocalDate.MIN : since;
    }
}
