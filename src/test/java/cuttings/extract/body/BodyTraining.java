package cuttings.extract.body;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import cuttings.extract.trees.TreeGrower;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains the two sets of trees that tell story from page, and measures them on sites that they have not seen:
 * {@code BodyTraining CORPORA RESOURCES [FOLDS]}. With folds, each page's predictions by trees that were grown without
 * its site; without, the trees for the resources.
 */
final class BodyTraining {

    private static final TreeGrower.Recipe ALONE = new TreeGrower.Recipe(80, 24, 0.15, 2, 3, 0.3, 0.5, 1);
    private static final TreeGrower.Recipe TOGETHER = new TreeGrower.Recipe(60, 16, 0.15, 2, 3, 0.3, 0.5, 2);
    private static final int INNER_FOLDS = 3;

    /** Of blocks that are hardly more than a link and no story, one in so many is learned from, and weighs as many. */
    private static final int DULL = 6;

    private BodyTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        List<TrainingPage> pages = new ArrayList<>(TrainingPages.read(corpora.resolve("news")));
        pages.addAll(TrainingPages.read(corpora.resolve("articles")));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(pages.size() + " pages, "
                + pages.stream().mapToInt(page -> page.rows().length).sum() + " blocks");
        if (arguments.length > 2) {
            crossValidate(pages, Integer.parseInt(arguments[2]), Path.of(arguments[1]), out);
        } else {
            BlockTrees trees = train(pages);
            Files.write(Path.of(arguments[1]).resolve("alone.trees"), trees.alone());
            Files.write(Path.of(arguments[1]).resolve("together.trees"), trees.together());
        }
    }

    /** Both sets, as the resources hold them. */
    record BlockTrees(List<String> alone, List<String> together) {
        BlockScorer scorer() {
            return new BlockScorer(DecisionTrees.parse(alone), DecisionTrees.parse(together));
        }
    }

    static BlockTrees train(List<TrainingPage> pages) {
        Map<TrainingPage, double[]> first = new HashMap<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            int left = fold;
            DecisionTrees trees = DecisionTrees.parse(grow(
                    ALONE,
                    pages.stream().filter(page -> innerFold(page) != left).toList(),
                    null));
            pages.stream().filter(page -> innerFold(page) == left).forEach(page -> first.put(page, judge(trees, page)));
        }
        List<String> together = grow(TOGETHER, pages, first);
        return new BlockTrees(grow(ALONE, pages, null), together);
    }

    private static int innerFold(TrainingPage page) {
        return Math.floorMod((page.site() + "inner").hashCode() * 0x85ebca6b, INNER_FOLDS);
    }

    private static double[] judge(DecisionTrees trees, TrainingPage page) {
        return Arrays.stream(page.rows()).mapToDouble(trees::probability).toArray();
    }

    private static List<String> grow(
            TreeGrower.Recipe recipe, List<TrainingPage> pages, Map<TrainingPage, double[]> first) {
        List<float[]> rows = new ArrayList<>();
        int count = pages.stream().mapToInt(page -> page.rows().length).sum();
        boolean[] labels = new boolean[count];
        float[] weights = new float[count];
        for (TrainingPage page : pages) {
            float[][] own = first == null ? page.rows() : withContext(page, first.get(page));
            for (int i = 0; i < own.length; i++) {
                boolean dull = !page.labels()[i] && page.blocks().get(i).linkDensity() > 0.9;
                if (dull && (i * 7 + own.length) % DULL != 0) {
                    continue;
                }
                labels[rows.size()] = page.labels()[i];
                weights[rows.size()] = (float) page.weight(i) * (dull ? DULL : 1);
                rows.add(own[i]);
            }
        }
        return TreeGrower.grow(
                recipe,
                rows.toArray(new float[0][]),
                Arrays.copyOf(labels, rows.size()),
                Arrays.copyOf(weights, rows.size()));
    }

    private static float[][] withContext(TrainingPage page, double[] first) {
        ContextFeatures context = new ContextFeatures(page.outline(), first);
        FeatureRow row = new FeatureRow();
        float[][] rows = new float[first.length][];
        for (TextBlock block : page.blocks()) {
            context.fill(row, page.rows()[block.index()], block);
            rows[block.index()] = row.copy();
        }
        return rows;
    }

    private static void crossValidate(List<TrainingPage> pages, int folds, Path out, PrintStream log)
            throws IOException {
        Map<String, double[]> predictions = new HashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            BlockScorer scorer = train(pages.stream()
                            .filter(page -> page.fold(folds) != left)
                            .toList())
                    .scorer();
            pages.stream()
                    .filter(page -> page.fold(folds) == left)
                    .forEach(page -> predictions.put(page.id(), scorer.score(page.outline(), page.rows())));
            log.println("fold " + fold);
        }
        BodyReport.write(pages, predictions, out, log);
    }
}
