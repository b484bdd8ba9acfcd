package cuttings.crawl;

import cuttings.article.Candidate;
import cuttings.article.Dated;
import cuttings.discover.Discovered;
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

    /** What of a source's announcements can lie within the period. */
    Discovered of(Discovered announced) {
        return new Discovered(
                announced.candidates().stream().filter(this::wants).toList(),
                announced.parts().stream()
                        .filter(part -> isRecent(part.changed()))
                        .toList(),
                announced.faults(),
                announced.seen());
    }

    private boolean wants(Candidate candidate) {
        if (candidate.published() == null) {
            return isRecent(candidate.changed());
        }
        LocalDate day = candidate.published().day();
        return isRecent(candidate.published()) && (until == null || !day.isAfter(until));
    }

    /** What was last changed before the first wanted day was published before it, too. */
    private boolean isRecent(@Nullable Dated changed) {
        return since == null || changed == null || !changed.day().isBefore(since);
    }

    /** Whether days long past are asked for, so that even sources that rarely bring anything must be visited. */
    boolean isBounded() {
        return since != null || until != null;
    }
}
