package cuttings.archive;

import java.util.List;
import java.util.function.Consumer;

/**
 * Which articles tell the same text, edited, shortened or under another headline, for reading. As long open as its
 * {@link Lookup}.
 */
public final class Duplicates {

    private static final String FIRST_PUBLISHED = " ORDER BY coalesce(published, '9999'), first_seen, article.id";

    private final Database database;

    Duplicates(Database database) {
        this.database = database;
    }

    /** The numbers of the other articles with the text of this one, the one published first at the head. */
    public List<Long> of(long article) {
        return database.list("""
                SELECT article.id FROM same_story AS mine
                JOIN same_story AS others ON others.story = mine.story AND others.article <> mine.article
                JOIN article ON article.id = others.article
                WHERE mine.article = ?""" + FIRST_PUBLISHED, Row::number, article);
    }

    /** Hands over each group of two or more articles with the same text, the one published first at the head. */
    public void each(Consumer<List<Long>> receiver) {
        database.each("SELECT DISTINCT story FROM same_story ORDER BY story", row -> {
            receiver.accept(database.list(
                    "SELECT article.id FROM same_story JOIN article ON article.id = article WHERE story = ?"
                            + FIRST_PUBLISHED,
                    Row::number,
                    row.number()));
        });
    }
}
