package cuttings.extract.body;

import cuttings.article.Block;
import java.util.List;

/**
 * What was found of a story in a page. Immutable.
 *
 * @param standfirst the lines of the summary that stands above the text and apart from it
 * @param blocks its text in reading order
 * @param rule where that text came from, in the words of the provenance
 * @param plainStart whether the first block is built like one of the next two, and so no standfirst
 * @param pictures the images that stand in it or directly above it, in reading order
 * @param composition what the text is made of
 * @param below the beginning of what stands right below the text and is none of it
 * @param repeated the blocks that are not in the text only because they repeat on the site
 */
public record Story(
        List<String> standfirst,
        List<Block> blocks,
        String rule,
        boolean plainStart,
        List<Picture> pictures,
        Composition composition,
        String below,
        List<String> repeated) {

    public Story {
        standfirst = List.copyOf(standfirst);
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
        repeated = List.copyOf(repeated);
    }
}
