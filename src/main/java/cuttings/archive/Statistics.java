package cuttings.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much the archive holds, for reading. As long open as its {@link Lookup}. */
public final class Statistics {

    private final Database database;

    Statistics(Database database) {
        this.database = database;
    }

    /**
     * Counts of everything.
     *
     * @param articles how many stories
     * @param revisions how many texts of them
     * @param authors how many names
     * @param captures how many answers and files
     * @param databaseBytes the size of the database without its log
     * @param warcBytes the size of the WARC files
     */
    public record Totals(
            long articles, long revisions, long authors, long captures, long databaseBytes, long warcBytes) {}

    /** Counts everything. */
    public Totals totals() {
        return new Totals(
                database.number("SELECT count(*) FROM article"),
                database.number("SELECT count(*) FROM revision"),
                database.number("SELECT count(*) FROM author"),
                database.number("SELECT count(*) FROM capture"),
                database.number("PRAGMA page_count") * database.number("PRAGMA page_size"),
                database.number("SELECT coalesce(sum(length), 0) FROM warc_file"));
    }

    /**
     * How many articles or pages have something in common.
     *
     * @param value what they have in common; null for those that have none of the kind
     * @param articles how many they are
     */
    public record Count(@Nullable String value, long articles) {}

    /** The articles that a filter takes, by site, the site with the most first. */
    public List<Count> bySite(Filter filter) {
        return counts(filter, "nullif(article.site, '')", "count(*) DESC, 1");
    }

    /** The same by printed month of publication ({@code 2022-01}), the first month first, those without a date last. */
    public List<Count> byMonth(Filter filter) {
        return counts(filter, "substr(article.published, 1, 7)", "1 NULLS LAST");
    }

    /** The pages that a crawl fetched, by what they turned out to be, the most frequent first. */
    public List<Count> pages() {
        return database.list(
                "SELECT page_status, count(*) FROM frontier WHERE page_status IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new Count(row.textOrNull(), row.number()));
    }

    private List<Count> counts(Filter filter, String value, String order) {
        FilterQuery query = new FilterQuery(filter);
        return database.list(
                query.countsBy(value) + " ORDER BY " + order,
                row -> new Count(row.textOrNull(), row.number()),
                query.values());
    }
}
