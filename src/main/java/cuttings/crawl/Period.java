package cuttings.crawl;

import cuttings.article.Candidate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of publication that a run wants. A candidate whose source does not date it is wanted: only its page can tell.
 *
 * @param since the first wanted day; null for no bound
 * @param until the last wanted day; null for no bound
 */
public record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    /** All days. */
    public static final Period ALWAYS = new Period(null, null);

    boolean wants(Candidate candidate) {
        if (candidate.published() == null) {
            return true;
        }
        LocalDate day = candidate.published().day();
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** Whether days long past are asked for, so that even sources that rarely bring anything must be visited. */
    boolean isBounded() {
        return since != null || until != null;
    }
}
