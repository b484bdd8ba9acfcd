package cuttings.extract;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the operator knows of a page that the page itself may not say.
 *
 * @param site the name that the site goes by in the archive; null takes the registrable host name of the page's address
 * @param zone completes local times that the site prints without a zone; null completes none
 */
public record ExtractionHints(
        @Nullable String site, @Nullable ZoneId zone) {

    /** Nothing is known besides the page. */
    public static final ExtractionHints NONE = new ExtractionHints(null, null);
}
