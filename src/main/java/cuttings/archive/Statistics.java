package cuttings.archive;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Articles by site, the site with the most first. */
    public Map<String, Long> bySite() {
        return counts("SELECT site, count(*) AS articles FROM article GROUP BY site ORDER BY articles DESC, site");
    }

    /**
     * Articles by printed month of publication ({@code 2022-01}), the first month first; those without a date are not
     * counted.
     *
     * @param site of one site; null for all
     */
    public Map<String, Long> byMonth(@Nullable String site) {
        return counts("""
                SELECT substr(published, 1, 7) AS month, count(*) FROM article
                WHERE published IS NOT NULL AND (?1 IS NULL OR site = ?1) GROUP BY month ORDER BY month""", site);
    }

    private Map<String, Long> counts(String question, @Nullable Object... values) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.each(question, row -> counts.put(row.text(), row.number()), values);
        return counts;
    }
}
