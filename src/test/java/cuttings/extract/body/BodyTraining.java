package cuttings.extract.body;

import cuttings.extract.Extractor;
import cuttings.extract.TrialExtractor;
import cuttings.extract.body.TrainingPage.Label;
import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.TreeGrower;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trains the trees that tell the parts of a page, and measures them on sites that they have not seen:
 * {@code BodyTraining CORPORA FOLDER [FOLDS]}. Writes the resources to the folder; with folds, also what trees that were
 * grown without a page's site make of it.
 */
final class BodyTraining {

    private static final TreeGrower.Recipe ALONE = new TreeGrower.Recipe(250, 24, 0.06, 2, 3, 0.3, 0.5, 1);
    private static final TreeGrower.Recipe TOGETHER = new TreeGrower.Recipe(200, 16, 0.05, 2, 3, 0.3, 0.5, 2);
    private static final TreeGrower.Recipe STANDFIRST = new TreeGrower.Recipe(60, 8, 0.12, 2, 3, 0.3, 0.7, 3);
    private static final int INNER_FOLDS = 2;
    private static final int LEXICA = 5;

    /** Of blocks that are hardly more than a link and no story, one in so many is learned from, and weighs as many. */
    private static final int DULL = 6;

    private BodyTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        List<TrainingPage> pages = new ArrayList<>();
        for (String corpus : BodyReport.CORPORA) {
            pages.addAll(TrainingPages.read(corpora.resolve(corpus)));
        }
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        log.println(pages.size() + " pages, "
                + pages.stream().mapToInt(page -> page.blocks().size()).sum() + " blocks");
        BlockTrees trees = train(pages);
        Files.write(out.resolve("names.weights"), trees.lexica().names());
        Files.write(out.resolve("words.weights"), trees.lexica().words());
        Files.write(out.resolve("alone.trees"), trees.alone());
        Files.write(out.resolve("together.trees"), trees.together());
        Files.write(out.resolve("standfirst.trees"), trees.standfirst());
        if (arguments.length > 2) {
            crossValidate(pages, Integer.parseInt(arguments[2]), out, log);
        }
    }

    /** All sets, as the resources hold them. */
    record BlockTrees(LexiconLearner.Lines lexica, List<String> alone, List<String> together, List<String> standfirst) {
        BlockScorer scorer() {
            return new BlockScorer(
                    lexica.lexica(),
                    DecisionTrees.parse(alone),
                    DecisionTrees.parse(together),
                    DecisionTrees.parse(standfirst));
        }
    }

    static BlockTrees train(List<TrainingPage> unread) {
        List<TrainingPage> pages = read(unread);
        Map<TrainingPage, double[]> first = new HashMap<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            int left = fold;
            DecisionTrees trees = DecisionTrees.parse(grow(
                    ALONE,
                    examples(
                            pages.stream()
                                    .filter(page -> innerFold(page) != left)
                                    .toList(),
                            Map.of())));
            pages.stream().filter(page -> innerFold(page) == left).forEach(page -> first.put(page, judge(trees, page)));
        }
        return new BlockTrees(
                LexiconLearner.learn(unread),
                grow(ALONE, examples(pages, Map.of())),
                grow(TOGETHER, examples(pages, first)),
                grow(STANDFIRST, standfirsts(pages, first)));
    }

    /** The pages with features by lexica that have not seen the page's site. */
    static List<TrainingPage> read(List<TrainingPage> pages) {
        Map<TrainingPage, TrainingPage> read = new ConcurrentHashMap<>();
        for (int fold = 0; fold < LEXICA; fold++) {
            int left = fold;
            Lexica lexica = LexiconLearner.learn(pages.stream()
                            .filter(page -> page.lexicalFold(LEXICA) != left)
                            .toList())
                    .lexica();
            pages.parallelStream()
                    .filter(page -> page.lexicalFold(LEXICA) == left)
                    .forEach(page -> read.put(page, page.seenWith(lexica)));
        }
        return pages.stream().map(read::get).toList();
    }

    private static int innerFold(TrainingPage page) {
        return Math.floorMod((page.site() + "inner").hashCode() * 0x85ebca6b, INNER_FOLDS);
    }

    private static double[] judge(DecisionTrees trees, TrainingPage page) {
        return BlockScorer.alone(trees, page.rows());
    }

    /** Blocks to learn from. */
    private record Example(float[] row, boolean yes, double weight) {}

    private static List<Example> examples(List<TrainingPage> pages, Map<TrainingPage, double[]> first) {
        Set<Label> unsure = Set.of(Label.UNKNOWN, Label.STANDFIRST);
        List<Example> examples = new ArrayList<>();
        for (TrainingPage page : pages) {
            float[][] rows = first.isEmpty() ? page.rows() : withContext(page, first.get(page));
            for (int i = 0; i < rows.length; i++) {
                Label label = page.labels()[i];
                boolean dull = label == Label.OTHER
                        && page.blocks().get(i).linkDensity() > 0.9
                        && !page.id().startsWith("snippets");
                boolean learns = rows[i] != BlockScorer.NEVER_STORY && !unsure.contains(label);
                if (learns && (!dull || (i * 7 + rows.length) % DULL == 0)) {
                    examples.add(new Example(rows[i], label == Label.BODY, page.weight(i) * (dull ? DULL : 1)));
                }
            }
        }
        return examples;
    }

    private static List<Example> standfirsts(List<TrainingPage> pages, Map<TrainingPage, double[]> first) {
        List<Example> examples = new ArrayList<>();
        for (TrainingPage page : pages) {
            if (page.isNews()) {
                float[][] rows = withContext(page, first.get(page));
                for (TextBlock block : BlockScorer.aboveText(page.outline(), first.get(page))) {
                    int i = block.index();
                    examples.add(new Example(rows[i], page.labels()[i] == Label.STANDFIRST, page.weight(i)));
                }
            }
        }
        return examples;
    }

    private static List<String> grow(TreeGrower.Recipe recipe, List<Example> examples) {
        float[][] rows = new float[examples.size()][];
        boolean[] yes = new boolean[rows.length];
        float[] weights = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = examples.get(i).row();
            yes[i] = examples.get(i).yes();
            weights[i] = (float) examples.get(i).weight();
        }
        return TreeGrower.grow(recipe, rows, yes, weights);
    }

    private static float[][] withContext(TrainingPage page, double[] first) {
        return BlockScorer.withContext(page.outline(), page.rows(), first);
    }

    private static void crossValidate(List<TrainingPage> pages, int folds, Path out, PrintStream log)
            throws IOException {
        Map<String, BlockScorer.Scores> judged = new ConcurrentHashMap<>();
        Map<String, String> predictions = new ConcurrentHashMap<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            BlockScorer scorer = train(pages.stream()
                            .filter(page -> page.fold(folds) != left)
                            .toList())
                    .scorer();
            Extractor extractor = TrialExtractor.with(new BodyFinder(scorer));
            pages.parallelStream().filter(page -> page.fold(folds) == left).forEach(page -> {
                judged.put(page.id(), scorer.score(page.outline(), scorer.rows(page.outline(), page.clues())));
                predictions.put(page.id(), BodyReport.prediction(page, extractor));
            });
            log.println("fold " + fold);
        }
        BodyReport.write(pages, judged, predictions, out);
    }
}
