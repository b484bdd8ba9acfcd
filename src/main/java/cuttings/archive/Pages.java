package cuttings.archive;

import cuttings.archive.Statistics.Count;
import cuttings.article.Capture;
import cuttings.article.PageStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The pages that crawls fetched and that turned out to be no articles, for reading. As long open as its {@link Lookup}. */
public final class Pages {

    private static final String PAGE =
            "SELECT frontier.id, frontier.url, frontier.site, page_status, page_reason, title, capture.fetched, frontier.capture";

    private final Database database;
    private final LongFunction<Optional<Capture>> captures;

    Pages(Database database, LongFunction<Optional<Capture>> captures) {
        this.database = database;
        this.captures = captures;
    }

    /**
     * A page as its latest fetch found it.
     *
     * @param number what the archive knows its address by
     * @param url the address that was asked for
     * @param site the name of the site that announced it
     * @param status what it turned out to be
     * @param reason why, in one line
     * @param title what the source that announced it calls it
     * @param fetched when it was fetched
     * @param capture the number of what was fetched
     */
    public record Page(
            long number,
            String url,
            String site,
            PageStatus status,
            @Nullable String reason,
            @Nullable String title,
            @Nullable Instant fetched,
            @Nullable Long capture) {}

    /**
     * Which pages, and in which order. Equal choices print as equal texts, in every process.
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

        public Wanted {
            statuses = Collections.unmodifiableSet(new TreeSet<>(statuses));
        }

        /** All that have one of these statuses and are of a site, fetched at some time or later. */
        public Wanted(Set<PageStatus> statuses, @Nullable String site, @Nullable Instant since) {
            this(statuses, site, since, false, null);
        }

        /** The same in this order, and at most so many. */
        public Wanted ordered(boolean firstFetchedFirst, @Nullable Integer atMost) {
            return new Wanted(statuses, site, since, firstFetchedFirst, atMost);
        }

        private String from() {
            return " FROM frontier LEFT JOIN capture ON capture.id = frontier.capture WHERE page_status IN ("
                    + String.join(", ", Collections.nCopies(statuses.size(), "?")) + ")"
                    + (site == null ? "" : " AND frontier.site = ? COLLATE NOCASE")
                    + (since == null ? "" : " AND capture.fetched >= ?");
        }

        private String ordered() {
            String direction = reversed ? "" : " DESC";
            return from() + " ORDER BY capture.fetched" + direction + ", frontier.id" + direction
                    + (limit == null ? "" : " LIMIT " + limit);
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
        database.each(PAGE + wanted.ordered(), row -> receiver.accept(page(row)), wanted.values());
    }

    /** The numbers of the pages, in their order. */
    public List<Long> numbers(Wanted wanted) {
        return database.list("SELECT frontier.id" + wanted.ordered(), Row::number, wanted.values());
    }

    /** The page of a number; empty if there is none, or nothing is known of it yet. */
    public Optional<Page> page(long number) {
        return database.first(
                PAGE + " FROM frontier LEFT JOIN capture ON capture.id = frontier.capture"
                        + " WHERE frontier.id = ? AND page_status IS NOT NULL",
                Pages::page,
                number);
    }

    /** What was fetched, as it came, without what was sent to get it; empty if the archive has none of it. */
    public Optional<Capture> capture(Page page) {
        return page.capture() == null ? Optional.empty() : captures.apply(page.capture());
    }

    /** How many pages there are, whatever the limit. */
    public long count(Wanted wanted) {
        return database.number("SELECT count(*)" + wanted.from(), wanted.values());
    }

    /** The pages by what they turned out to be, the most frequent first, whatever the limit. */
    public List<Count> byStatus(Wanted wanted) {
        return counts("page_status", wanted);
    }

    /** The same by site. */
    public List<Count> bySite(Wanted wanted) {
        return counts("nullif(frontier.site, '')", wanted);
    }

    /** The same by why they were taken for that. */
    public List<Count> byReason(Wanted wanted) {
        return counts("page_reason", wanted);
    }

    private List<Count> counts(String value, Wanted wanted) {
        return database.list(
                "SELECT " + value + ", count(*)" + wanted.from() + " GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new Count(row.textOrNull(), row.number()),
                wanted.values());
    }

    private static Page page(Row row) {
        return new Page(
                row.number(),
                row.text(),
                row.text(),
                PageStatus.ofLabel(row.text()),
                row.textOrNull(),
                row.textOrNull(),
                row.instantOrNull(),
                row.numberOrNull());
    }
}
