package cuttings.extract.profile;

import cuttings.article.Provenance.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one template of a site. Every rule may be missing (null); the general extraction then gives the field.
 * Immutable.
 *
 * @param since the first day on which pages were fetched in this template; null for the first template
 * @param remove what is taken off the page before anything is read
 * @param headline where the headline stands
 * @param standfirst where the standfirst stands
 * @param section where the section stands; of several elements the last
 * @param byline where the byline stands
 * @param bylineForm how it is printed
 * @param published where the date stands
 * @param dateForm how it is printed; null for any form
 * @param dateLanguage the language of month names in that form
 * @param body what holds the story's paragraphs
 */
public record ProfileVersion(
        @Nullable LocalDate since,
        @Nullable List<Place> remove,
        @Nullable Place headline,
        @Nullable Place standfirst,
        @Nullable Place section,
        @Nullable Place byline,
        @Nullable BylineForm bylineForm,
        @Nullable Place published,
        @Nullable DateForm dateForm,
        @Nullable String dateLanguage,
        @Nullable Place body) {

    public ProfileVersion {
        remove = remove == null ? List.of() : List.copyOf(remove);
    }

    /** The fields that it names a place for. */
    public Set<Field> fields() {
        Map<Field, Optional<Place>> places = new EnumMap<>(Field.class);
        places.put(Field.HEADLINE, Optional.ofNullable(headline));
        places.put(Field.STANDFIRST, Optional.ofNullable(standfirst));
        places.put(Field.SECTION, Optional.ofNullable(section));
        places.put(Field.BYLINE, Optional.ofNullable(byline));
        places.put(Field.PUBLISHED, Optional.ofNullable(published));
        places.put(Field.BODY, Optional.ofNullable(body));
        places.values().removeIf(Optional::isEmpty);
        return places.keySet();
    }

    LocalDate from() {
        return since == null ? LocalDate.MIN : since;
    }
}
