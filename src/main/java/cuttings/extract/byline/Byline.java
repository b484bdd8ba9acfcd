package cuttings.extract.byline;

import cuttings.article.Author;
import java.util.List;

/**
 * A byline and who signed in it.
 *
 * @param printed the line as printed, without a date behind it
 * @param persons in their printed order
 * @param organisations agencies, desks and newsrooms, in their printed order
 */
public record Byline(String printed, List<Author> persons, List<Author> organisations) {

    public Byline {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
    }

    /** The persons that signed; where none did, the organisations. */
    public List<Author> authors() {
        return persons.isEmpty() ? organisations : persons;
    }
}
