package cuttings.extract.body;

import cuttings.article.Block;
import cuttings.article.Text;
import cuttings.extract.metadata.Metadata;
import cuttings.extract.trees.DecisionTrees;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * Finds the story's blocks in a page: every block is judged by {@link BlockScorer}, and those more likely story than not
 * are kept in the page's order. Immutable and safe for use by many threads; the document is not changed.
 */
public final class BodyFinder {

    private static final double LIKELY = 0.5;

    private final BlockScorer scorer = new BlockScorer(
            DecisionTrees.resource(BodyFinder.class, "alone.trees"),
            DecisionTrees.resource(BodyFinder.class, "together.trees"));

    /** The blocks of the story in reading order; empty if the page has none. */
    public List<Block> find(Document document, Metadata metadata) {
        Outline outline = BlockReader.read(document);
        double[] scores = scorer.score(outline, Clues.of(document, metadata));
        String headline = Clues.letters(metadata.headline());
        List<Block> body = new ArrayList<>();
        for (TextBlock block : outline.blocks) {
            String text = scores[block.index()] > LIKELY ? Text.clean(block.text()) : "";
            if (!text.isEmpty() && !(body.isEmpty() && Clues.letters(text).equals(headline))) {
                body.add(new Block(kind(block), text));
            }
        }
        return body;
    }

    private static Block.Kind kind(TextBlock block) {
        for (Region region = block.region(); region != null; region = region.parent) {
            switch (region.tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6":
                    return Block.Kind.HEADING;
                case "li", "dd", "dt":
                    return Block.Kind.LIST_ITEM;
                case "blockquote":
                    return Block.Kind.QUOTATION;
                case "pre":
                    return Block.Kind.PREFORMATTED;
                case "article", "main", "section", "aside":
                    return Block.Kind.PARAGRAPH;
                default:
                    break;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
