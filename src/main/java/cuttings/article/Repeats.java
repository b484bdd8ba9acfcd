package cuttings.article;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Which text blocks of a site's pages are known to stand in several of its stories. Immutable.
 *
 * @param stories in how many stories, by the blocks' prints; see {@link BlockPrint}
 */
public record Repeats(Map<Long, Integer> stories) {

    /** Nothing is known to repeat. */
    public static final Repeats NONE = new Repeats(Map.of());

    public Repeats {
        stories = Map.copyOf(stories);
    }

    public boolean isEmpty() {
        return stories.isEmpty();
    }

    /** In how many stories of the site a block stood; 0 if it is not known to repeat. */
    public int storiesWith(String block) {
        OptionalLong print = BlockPrint.of(block);
        return print.isPresent() ? stories.getOrDefault(print.getAsLong(), 0) : 0;
    }
}
