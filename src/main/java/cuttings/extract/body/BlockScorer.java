package cuttings.extract.body;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import java.util.ArrayList;
import java.util.List;

/**
 * How likely each block of a page is part of the story. A first set of trees judges each block by itself and its
 * surroundings, a second one again, knowing how the first judged all the others. A third one tells the standfirst from
 * what else stands above the text.
 */
final class BlockScorer {

    /**
     * A probability for each block.
     *
     * @param body that it is part of the body
     * @param standfirst that it is the standfirst
     */
    record Scores(double[] body, double[] standfirst) {}

    private static final double SURE = 0.6;

    /** A block that is judged less likely than this on its own is not looked at again: most of a page, which saves time. */
    private static final double HOPELESS = 0.01;

    private static final int SHORTEST_STANDFIRST = 20;
    private static final int LONGEST_STANDFIRST = 1200;

    private final DecisionTrees alone;
    private final DecisionTrees together;
    private final DecisionTrees standfirst;

    BlockScorer(DecisionTrees alone, DecisionTrees together, DecisionTrees standfirst) {
        this.alone = alone;
        this.together = together;
        this.standfirst = standfirst;
    }

    Scores score(Outline outline, float[][] rows) {
        double[] first = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            first[i] = alone.probability(rows[i]);
        }
        Scores scores = new Scores(new double[rows.length], new double[rows.length]);
        ContextFeatures context = new ContextFeatures(outline, first);
        FeatureRow row = new FeatureRow();
        for (TextBlock block : outline.blocks) {
            int i = block.index();
            scores.body()[i] = first[i] < HOPELESS ? first[i] : again(context, row, rows[i], block);
        }
        for (TextBlock block : aboveText(outline, first)) {
            context.fill(row, rows[block.index()], block);
            scores.standfirst()[block.index()] = standfirst.probability(row.values());
        }
        return scores;
    }

    private double again(ContextFeatures context, FeatureRow row, float[] own, TextBlock block) {
        context.fill(row, own, block);
        return together.probability(row.values());
    }

    /** The blocks that may be the standfirst: those down to the first sure paragraph, which may be it itself. */
    static List<TextBlock> aboveText(Outline outline, double[] first) {
        List<TextBlock> above = new ArrayList<>();
        for (TextBlock block : outline.blocks) {
            if (block.characters() >= SHORTEST_STANDFIRST && block.characters() <= LONGEST_STANDFIRST) {
                above.add(block);
            }
            if (first[block.index()] > SURE && block.isLikeParagraph()) {
                return above;
            }
        }
        return List.of();
    }

    /** The rows with what the first judgement of all blocks adds to them. */
    static float[][] withContext(Outline outline, float[][] rows, double[] first) {
        ContextFeatures context = new ContextFeatures(outline, first);
        FeatureRow row = new FeatureRow();
        float[][] informed = new float[rows.length][];
        for (TextBlock block : outline.blocks) {
            context.fill(row, rows[block.index()], block);
            informed[block.index()] = row.copy();
        }
        return informed;
    }

    static float[][] rows(Outline outline, Clues clues) {
        BlockFeatures features = new BlockFeatures(outline, clues);
        FeatureRow row = new FeatureRow();
        float[][] rows = new float[outline.blocks.size()][];
        for (TextBlock block : outline.blocks) {
            features.fill(row, block);
            rows[block.index()] = row.copy();
        }
        return rows;
    }
}
