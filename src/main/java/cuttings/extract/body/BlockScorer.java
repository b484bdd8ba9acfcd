package cuttings.extract.body;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import java.util.List;

/**
 * How likely each block of a page is part of the story. A first set of trees judges each block by itself and its
 * surroundings, a second one again, knowing how the first judged all the others.
 */
final class BlockScorer {

    private final DecisionTrees alone;
    private final DecisionTrees together;

    BlockScorer(DecisionTrees alone, DecisionTrees together) {
        this.alone = alone;
        this.together = together;
    }

    double[] score(Outline outline, Clues clues) {
        return score(outline, rows(outline, clues));
    }

    double[] score(Outline outline, float[][] rows) {
        double[] first = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            first[i] = alone.probability(rows[i]);
        }
        return reconsider(outline, rows, first);
    }

    private double[] reconsider(Outline outline, float[][] rows, double[] first) {
        ContextFeatures context = new ContextFeatures(outline, first);
        FeatureRow row = new FeatureRow();
        double[] second = new double[rows.length];
        for (TextBlock block : outline.blocks) {
            context.fill(row, rows[block.index()], block);
            second[block.index()] = together.probability(row.values());
        }
        return second;
    }

    static float[][] rows(Outline outline, Clues clues) {
        BlockFeatures features = new BlockFeatures(outline, clues);
        List<TextBlock> blocks = outline.blocks;
        float[][] rows = new float[blocks.size()][];
        FeatureRow row = new FeatureRow();
        for (int i = 0; i < rows.length; i++) {
            features.fill(row, blocks.get(i));
            rows[i] = row.copy();
        }
        return rows;
    }
}
