package cuttings.crawl;

import cuttings.archive.FrontierEntry;
import cuttings.article.Dated;
import cuttings.discover.Discovered.Part;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the sources that another one names into the order in which they are worth a visit, for a site that names more of
 * them than one run visits: those changed last, as far as the other says so; then those that brought something at their
 * last visit; then those never visited, from both ends of the list, since indexes begin or end with the newest; then
 * those visited longest ago. So one run after the other gets through all of them. Stateless.
 */
final class NamedSources {

    private static final int LIVELY = 0;
    private static final int UNKNOWN = 1;
    private static final int QUIET = 2;

    private static final Comparator<Named> WORTH = Comparator.comparing(
                    Named::changed, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparingInt(Named::group)
            .thenComparingLong(Named::turn);

    private NamedSources() {}

    /** A named source, and how it stands in the frontier; null where it is not known there. */
    record Named(Part part, @Nullable FrontierEntry known, int fromEnd) {

        private @Nullable LocalDate changed() {
            Dated changed = part.changed();
            return changed == null ? null : changed.day();
        }

        private int group() {
            return known == null ? UNKNOWN : known.attempts() == 0 ? LIVELY : QUIET;
        }

        private long turn() {
            return known == null || known.due() == null ? fromEnd : known.due().getEpochSecond();
        }
    }

    /** The most worthwhile first; how each stands in the frontier is asked of the given function. */
    static List<Named> inOrder(List<Part> parts, Function<Part, @Nullable FrontierEntry> frontier) {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> new Named(
                        parts.get(place), frontier.apply(parts.get(place)), Math.min(place, parts.size() - 1 - place)))
                .sorted(WORTH)
                .toList();
    }
}
