package cuttings.extract.body;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An image of the story with the text that belongs to it, as marked up. Immutable.
 *
 * @param image the {@code img} element; null where only the text under it is in the page
 * @param lines what stands under it, credits perhaps among it or in it
 * @param credit what the mark-up says is the credit
 * @param aboveText whether it stands before the story's first paragraph
 */
public record Picture(
        @Nullable Element image,
        List<String> lines,
        @Nullable String credit,
        boolean aboveText) {

    public Picture {
        lines = List.copyOf(lines);
    }
}
