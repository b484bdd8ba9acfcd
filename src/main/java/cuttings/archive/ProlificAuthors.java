package cuttings.archive;

import java.util.ArrayList;
import java.util.List;

/**
 * Names that very many articles are signed with. To gather all of those and sort them would take long; it is shorter to
 * walk through the articles in the order that was asked for, and ask of each who signed it, until there are enough.
 */
final class ProlificAuthors {

    /** From so many articles on, walking is the shorter way. */
    private static final int MANY = 2_000;

    private final Database database;

    ProlificAuthors(Database database) {
        this.database = database;
    }

    /** Whether a filter asks for a few of the articles of such authors. */
    boolean areMeantBy(Filter filter) {
        if (filter.author() == null || filter.limit() == null || filter.limit() > MANY / 4) {
            return false;
        }
        AuthorQuery authors = new AuthorQuery(filter.author());
        List<Object> values = new ArrayList<>(authors.values());
        values.add(MANY);
        String signed = "SELECT 1 FROM current_authorship WHERE author IN (" + authors.authors() + ") LIMIT ?";
        return database.number("SELECT count(*) FROM (" + signed + ")", values.toArray()) == MANY;
    }
}
