package cuttings.extract.trace;

import cuttings.article.PageOutcome;
import cuttings.article.Provenance.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a page came out as, and why. Immutable.
 *
 * @param outcome what extraction gave
 * @param considered the values that each field was chosen from, the winner among them; not every field has any
 * @param blocks the page's blocks in their order; empty for what is no page
 */
public record Explanation(PageOutcome outcome, Map<Field, List<Considered>> considered, List<BlockFate> blocks) {

    public Explanation {
        Map<Field, List<Considered>> copy = new EnumMap<>(Field.class);
        considered.forEach((field, values) -> copy.put(field, List.copyOf(values)));
        considered = Map.copyOf(copy);
        blocks = List.copyOf(blocks);
    }

    /** The values that a field might have had. */
    public List<Considered> of(Field field) {
        return considered.getOrDefault(field, List.of());
    }
}
