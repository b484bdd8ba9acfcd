package cuttings.extract.body;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** In place of the features of a block that never is story, such as a menu's links; more than half of most pages. */
    static final float[] NEVER_STORY = {};

    private final Lexica lexica;
    private final DecisionTrees alone;
    private final DecisionTrees together;
    private final DecisionTrees standfirst;

    BlockScorer(Lexica lexica, DecisionTrees alone, DecisionTrees together, DecisionTrees standfirst) {
        this.lexica = lexica;
        this.alone = alone;
        this.together = together;
        this.standfirst = standfirst;
    }

    Scores score(Outline outline, float[][] rows) {
        double[] first = alone(alone, rows);
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

    /** Each block judged on its own. */
    static double[] alone(DecisionTrees trees, float[][] rows) {
        return Arrays.stream(rows)
                .mapToDouble(row -> row == NEVER_STORY ? 0 : trees.probabilityIfAny(row))
                .toArray();
    }

    private double again(ContextFeatures context, FeatureRow row, float[] own, TextBlock block) {
        context.fill(row, own, block);
        return together.probability(row.values());
    }

    /** The blocks that may be the standfirst: those down to the first sure paragraph, which may be it itself. */
    static List<TextBlock> aboveText(Outline outline, double[] first) {
        List<TextBlock> above = new ArrayList<>();
        for (TextBlock block : outline.blocks) {
            int characters = block.characters();
            boolean fits = characters >= SHORTEST_STANDFIRST && characters <= LONGEST_STANDFIRST;
            if (fits && !outline.isNeverStory(block)) {
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
            if (rows[block.index()] == NEVER_STORY) {
                informed[block.index()] = NEVER_STORY;
            } else {
                context.fill(row, rows[block.index()], block);
                informed[block.index()] = row.copy();
            }
        }
        return informed;
    }

    float[][] rows(Outline outline, Clues clues) {
        return rows(outline, clues, lexica);
    }

    static float[][] rows(Outline outline, Clues clues, Lexica lexica) {
        BlockFeatures features = new BlockFeatures(outline, clues, lexica);
        FeatureRow row = new FeatureRow();
        float[][] rows = new float[outline.blocks.size()][];
        for (TextBlock block : outline.blocks) {
            if (outline.isNeverStory(block)) {
                rows[block.index()] = NEVER_STORY;
            } else {
                features.fill(row, block);
                rows[block.index()] = row.copy();
            }
        }
        return rows;
    }
}
