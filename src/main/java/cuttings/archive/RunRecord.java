package cuttings.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as the archive remembers it.
 *
 * @param id its number
 * @param begun when it began
 * @param finished when it ended; null for one that still goes on or was killed
 * @param report its report, a JSON object; null for one that still goes on or was killed
 */
public record RunRecord(
        long id,
        Instant begun,
        @Nullable Instant finished,
        @Nullable String report) {}
