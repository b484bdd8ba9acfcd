package cuttings.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as the archive keeps it and the export writes it. An article that is in no archive, as
 * {@code cuttings extract} prints it, has no id, no revision and was not seen before.
 *
 * @param id its number in the archive
 * @param article the cleaned fields
 * @param status what the page turned out to be
 * @param firstSeen when the first capture of it was fetched
 * @param fetched when the capture was fetched that these fields come from
 * @param revision 1 for the first form of the text, one more for each change
 * @param contentHash SHA-256 over the cleaned fields, in hexadecimal; see {@link ContentHash}
 * @param extractorVersion the version of the rules that made it
 */
public record Cutting(
        @Nullable Long id,
        Article article,
        PageStatus status,
        @Nullable Instant firstSeen,
        Instant fetched,
        @Nullable Integer revision,
        String contentHash,
        String extractorVersion) {

    /** A fresh extraction that no archive holds. */
    public static Cutting notArchived(Extraction extraction, Instant fetched) {
        return new Cutting(
                null,
                extraction.article(),
                extraction.status(),
                null,
                fetched,
                null,
                ContentHash.of(extraction.article()),
                extraction.extractorVersion());
    }
}
