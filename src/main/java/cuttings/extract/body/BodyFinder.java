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

    private final BlockScorer scorer =
            new BlockScorer(resource("alone.trees"), resource("together.trees"), resource("standfirst.trees"));

    private static DecisionTrees resource(String name) {
        return DecisionTrees.resource(BodyFinder.class, name);
    }

    /** The story; without blocks if the page has none. */
    public Story find(Document document, Metadata metadata) {
        Outline outline = BlockReader.read(document);
        BlockScorer.Scores scores = scorer.score(outline, BlockScorer.rows(outline, Clues.of(document, metadata)));
        String headline = Clues.letters(metadata.headline());
        List<Block> body = new ArrayList<>();
        List<String> standfirst = new ArrayList<>();
        for (TextBlock block : outline.blocks) {
            String text = Text.clean(block.text());
            boolean repeatsHeadline = body.isEmpty() && Clues.letters(text).equals(headline);
            if (scores.standfirst()[block.index()] > LIKELY && !repeatsHeadline) {
                standfirst.add(text);
            } else if (scores.body()[block.index()] > LIKELY && !text.isEmpty() && !repeatsHeadline) {
                body.add(new Block(BlockKind.of(block), text));
            }
        }
        List<Picture> pictures = PictureFinder.find(outline, scores.body(), LIKELY);
        return new Story(standfirst.isEmpty() ? null : String.join(" ", standfirst), body, pictures);
    }
}
