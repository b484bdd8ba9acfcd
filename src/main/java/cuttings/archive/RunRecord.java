package cuttings.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as the archive remembers it.
 *
 * @param id its number
 * @param begun when it began
 * @param finished when it ended, or last wrote anything before it broke off; null for one that still goes on, and for one
 *     that broke off after which nothing has been written yet
 * @param report its report, a JSON object; null for one that has not ended in order
 */
public record RunRecord(
        long id,
        Instant begun,
        @Nullable Instant finished,
        @Nullable String report) {

    /** Whether it was killed, or ended by a failure to write. */
    public boolean isBrokenOff() {
        return finished != null && report == null;
    }
}
