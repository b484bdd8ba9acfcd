package cuttings.archive;

import cuttings.article.PageStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The pages that crawls fetched and that turned out to be no articles, for reading. As long open as its {@link Lookup}. */
public final class Pages {

    private final Database database;

    Pages(Database database) {
        this.database = database;
    }

    /**
     * A page as its latest fetch found it.
     *
     * @param url the address that was asked for
     * @param site the name of the site that announced it
     * @param status what it turned out to be
     * @param reason why, in one line
     * @param title what the source that announced it calls it
     * @param fetched when it was fetched
     */
    public record Page(
            String url,
            String site,
            PageStatus status,
            @Nullable String reason,
            @Nullable String title,
            @Nullable Instant fetched) {}

    /**
     * Which pages, and in which order.
     *
     * @param statuses what they turned out to be
     * @param site the name of a site; null for all
     * @param since fetched then or later; null for ever
     * @param reversed whether the first fetched come first, not the last
     * @param limit how many at most; null for all
     */
    public record Wanted(
            Set<PageStatus> statuses,
            @Nullable String site,
            @Nullable Instant since,
            boolean reversed,
            @Nullable Integer limit) {

        private String where() {
            return " FROM frontier LEFT JOIN capture ON capture.id = frontier.capture WHERE page_status IN ("
                    + String.join(", ", Collections.nCopies(statuses.size(), "?")) + ")"
                    + (site == null ? "" : " AND frontier.site = ? COLLATE NOCASE")
                    + (since == null ? "" : " AND capture.fetched >= ?");
        }

        private Object[] values() {
            List<Object> values = new ArrayList<>();
            statuses.forEach(status -> values.add(status.label()));
            if (site != null) {
                values.add(site);
            }
            if (since != null) {
                values.add(since);
            }
            return values.toArray();
        }
    }

    /** Hands over the pages one after the other. */
    public void each(Wanted wanted, Consumer<Page> receiver) {
        String direction = wanted.reversed() ? "" : " DESC";
        database.each(
                "SELECT frontier.url, frontier.site, page_status, page_reason, title, capture.fetched" + wanted.where()
                        + " ORDER BY capture.fetched" + direction + ", frontier.id" + direction
                        + (wanted.limit() == null ? "" : " LIMIT " + wanted.limit()),
                row -> receiver.accept(page(row)),
                wanted.values());
    }

    /** How many pages there are, whatever the limit. */
    public long count(Wanted wanted) {
        return database.number("SELECT count(*)" + wanted.where(), wanted.values());
    }

    private static Page page(Row row) {
        return new Page(
                row.text(),
                row.text(),
                PageStatus.ofLabel(row.text()),
                row.textOrNull(),
                row.textOrNull(),
                row.instantOrNull());
    }
}
