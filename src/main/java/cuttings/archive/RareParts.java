package cuttings.archive;

import java.util.List;
import java.util.Optional;

/**
 * What few articles have or lack. To walk through all articles until some of these turn up would take long; they are
 * gathered by the index over {@code article.parts}, in which there are some dozen different values.
 */
final class RareParts {

    /** From so many articles on, walking is the shorter way. */
    private static final int MANY = 2_000;

    /** Goes from value to value, not from article to article. */
    private static final String VALUES = """
            WITH RECURSIVE has(parts) AS (
              SELECT min(parts) FROM article
              UNION ALL SELECT (SELECT min(parts) FROM article WHERE parts > has.parts) FROM has WHERE parts IS NOT NULL)
            SELECT parts FROM has WHERE parts & ? = ?""";

    private final Database database;

    RareParts(Database database) {
        this.database = database;
    }

    /** The values of {@code parts} that a filter takes; empty if they are no way to a few of its articles. */
    Optional<List<Long>> of(Filter filter) {
        long has = PartBits.of(filter.has());
        long asked = has | PartBits.of(filter.lacks());
        if (asked == 0 || filter.limit() == null || filter.limit() > MANY / 4) {
            return Optional.empty();
        }
        List<Long> values = database.list(VALUES, Row::number, asked, has);
        long articles = database.number(
                "SELECT count(*) FROM (SELECT 1 FROM article WHERE parts IN (SELECT value FROM json_each(?)) LIMIT ?)",
                values.toString(),
                MANY);
        return articles < MANY ? Optional.of(values) : Optional.empty();
    }
}
