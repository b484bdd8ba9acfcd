package cuttings.extract;

import cuttings.article.Repeats;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page that the page itself may not say.
 *
 * @param site the name that the site goes by in the archive; null takes the registrable host name of the page's address
 * @param zone completes local times that the site prints without a zone; null completes none
 * @param repeats what is known to repeat on the site of a name
 */
public record ExtractionHints(
        @Nullable String site, @Nullable ZoneId zone, Function<String, Repeats> repeats) {

    /** Nothing is known besides the page. */
    public static final ExtractionHints NONE = new ExtractionHints(null, null);

    /** Nothing is known of other pages. */
    public ExtractionHints(@Nullable String site, @Nullable ZoneId zone) {
        this(site, zone, name -> Repeats.NONE);
    }

    /** The same with what is known of other pages. */
    public ExtractionHints with(Function<String, Repeats> known) {
        return new ExtractionHints(site, zone, known);
    }
}
