package cuttings.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What SQLite cannot tell of a filter: which of its conditions so many articles meet that it is shorter to walk through
 * all in the order that was asked for, and which so few that these are gathered first.
 *
 * @param prolificAuthors whether very many articles are of the authors meant; see {@link ProlificAuthors}
 * @param largeSite whether very many are of the site meant; see {@link LargeSites}
 * @param fewParts what the articles meant have, as {@link PartBits}, where these articles are few; see {@link RareParts}
 */
record Ways(
        boolean prolificAuthors,
        boolean largeSite,
        @Nullable List<Long> fewParts) {

    /** Nothing is known. */
    static final Ways UNKNOWN = new Ways(false, false, null);

    static Ways of(Filter filter, Database database) {
        return new Ways(
                new ProlificAuthors(database).areMeantBy(filter),
                new LargeSites(database).areMeantBy(filter),
                new RareParts(database).of(filter).orElse(null));
    }
}
