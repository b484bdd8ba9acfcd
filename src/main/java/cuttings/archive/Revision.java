package cuttings.archive;

import cuttings.article.Dated;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form of an article's text, as the list of its history shows it.
 *
 * @param number 1 for the first that the archive saw, one more for each that was added
 * @param current whether it is the text of the last fetch
 * @param cause whose doing it is
 * @param changed the fields that differ from the form before; empty for the first
 * @param fetched when the capture was fetched that it was read from
 * @param lastSeen when a fetch last showed it
 * @param modified when the page said that it was last changed
 * @param headline as it then was
 * @param contentHash of its text
 * @param extractorVersion the version of the rules that read it
 */
public record Revision(
        int number,
        boolean current,
        RevisionCause cause,
        Set<Field> changed,
        Instant fetched,
        Instant lastSeen,
        @Nullable Dated modified,
        @Nullable String headline,
        String contentHash,
        String extractorVersion) {

    public Revision {
        changed = Set.copyOf(changed);
    }
}
