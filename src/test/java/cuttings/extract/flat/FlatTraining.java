package cuttings.extract.flat;

import cuttings.extract.trees.DecisionTrees;
import cuttings.extract.trees.FeatureRow;
import cuttings.extract.trees.TreeGrower;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Trains the trees that judge the lines of flattened pages: {@code FlatTraining CORPORA OUT [folds]}. CORPORA holds the
 * folders {@code news} and {@code articles}. Without {@code folds} the trees of all sites go to OUT, the folder of the
 * resources; with it, trees that were grown without one part of the sites, and what they make of that part.
 */
final class FlatTraining {

    private static final TreeGrower.Recipe ALONE = new TreeGrower.Recipe(150, 24, 0.08, 2, 3, 0.3, 0.5, 1);
    private static final TreeGrower.Recipe STORY = new TreeGrower.Recipe(150, 16, 0.07, 2, 3, 0.3, 0.5, 2);
    private static final TreeGrower.Recipe RARE = new TreeGrower.Recipe(100, 16, 0.1, 2, 3, 0.3, 0.5, 2);
    private static final int INNER_FOLDS = 3;
    private static final int NEWS_WEIGHT = 3;
    private static final int MOST_LINES = 3000;

    private FlatTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        PrintStream log = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<FlatCorpus> news = new ArrayList<>();
        for (Flattener way : Flattener.values()) {
            news.add(FlatCorpus.read(corpora.resolve("news"), way));
        }
        List<TrainingPage> pages = new ArrayList<>();
        news.forEach(corpus -> pages.addAll(pages(corpus)));
        for (Flattener way : Flattener.values()) {
            pages.addAll(pages(FlatCorpus.read(corpora.resolve("articles"), way, id -> isTurn(way, id))));
        }
        log.println(pages.size() + " pages");
        if (arguments.length > 2) {
            folds(pages, news, out);
        } else {
            write(train(pages), out);
        }
    }

    /** Each page of the larger corpora is flattened in one way only. */
    private static boolean isTurn(Flattener way, String id) {
        return Math.floorMod(id.hashCode(), Flattener.values().length) == way.ordinal();
    }

    /** One page, ready to be learned from. */
    private record TrainingPage(
            FlatCorpus.Entry entry, boolean news, PageFeatures features, float[][] rows, LineLabels labels) {

        int innerFold() {
            return Math.floorMod((entry.site() + "inner").hashCode() * 0x85ebca6b, INNER_FOLDS);
        }

        /** Lines of pages with many lines weigh less, and wide lines of a story more. */
        float weight(LineKind kind, int line) {
            double perPage = 1 / Math.sqrt(Math.max(50, rows.length) / 50.0);
            double width = Math.min(3, features.shapes().get(line).width() / 150.0);
            return (float) (perPage * (kind == LineKind.STORY ? (1 + width) * (news ? NEWS_WEIGHT : 1) : 1));
        }
    }

    private static List<TrainingPage> pages(FlatCorpus corpus) {
        List<TrainingPage> pages = new ArrayList<>();
        for (FlatCorpus.Entry entry : corpus.entries()) {
            Page page = Page.of(entry.url(), entry.text());
            LineLabels labels = new LineLabels(entry.gold(), page);
            if (page.lines().size() < MOST_LINES) {
                PageFeatures features = new PageFeatures(page, Instant.parse("2100-01-01T00:00:00Z"));
                pages.add(new TrainingPage(entry, corpus.name().equals("news"), features, features.rows(), labels));
            }
        }
        return pages;
    }

    /** All trees by the name of their resource. */
    private static Map<String, List<String>> train(List<TrainingPage> pages) {
        Map<TrainingPage, double[]> first = new HashMap<>();
        for (int fold = 0; fold < INNER_FOLDS; fold++) {
            int left = fold;
            DecisionTrees trees = DecisionTrees.parse(
                    grow(LineKind.STORY, ALONE, only(pages, page -> page.innerFold() != left), Map.of()));
            only(pages, page -> page.innerFold() == left)
                    .forEach(page -> first.put(
                            page,
                            Arrays.stream(page.rows())
                                    .mapToDouble(trees::probability)
                                    .toArray()));
        }
        Map<String, List<String>> all = new HashMap<>();
        all.put("alone.trees", grow(LineKind.STORY, ALONE, pages, Map.of()));
        for (LineKind kind : LineKind.values()) {
            all.put(kind.resource(), grow(kind, kind == LineKind.STORY ? STORY : RARE, pages, first));
        }
        return all;
    }

    private static List<TrainingPage> only(List<TrainingPage> pages, Predicate<TrainingPage> which) {
        return pages.stream().filter(which).toList();
    }

    /** Trees for one kind; with the first judgement of each page where there is one. */
    private static List<String> grow(
            LineKind kind, TreeGrower.Recipe recipe, List<TrainingPage> all, Map<TrainingPage, double[]> first) {
        List<TrainingPage> pages =
                only(all, page -> page.labels().knows(kind, page.features().dates()));
        int count = pages.stream().mapToInt(page -> page.rows().length).sum();
        float[][] rows = new float[count][];
        boolean[] yes = new boolean[count];
        float[] weights = new float[count];
        int next = 0;
        FeatureRow row = new FeatureRow();
        for (TrainingPage page : pages) {
            LineContext context = first.isEmpty() ? null : new LineContext(page.features(), first.get(page));
            for (int i = 0; i < page.rows().length; i++) {
                rows[next] = page.rows()[i];
                if (context != null) {
                    context.fill(row, page.rows()[i], i);
                    rows[next] = row.copy();
                }
                yes[next] = page.labels().is(kind, i, page.features().dates());
                weights[next++] = page.weight(kind, i);
            }
        }
        return TreeGrower.grow(recipe, rows, yes, weights);
    }

    private static void write(Map<String, List<String>> trees, Path out) throws IOException {
        for (Map.Entry<String, List<String>> file : trees.entrySet()) {
            Files.write(out.resolve(file.getKey()), file.getValue());
        }
    }

    private static void folds(List<TrainingPage> pages, List<FlatCorpus> news, Path out) throws IOException {
        for (int fold = 0; fold < FlatMeasure.FOLDS; fold++) {
            int left = fold;
            Path folder = FlatMeasure.trees(out, fold);
            Files.createDirectories(folder);
            write(train(only(pages, page -> page.entry().fold(FlatMeasure.FOLDS) != left)), folder);
        }
        FlatMeasure.write(news, out);
    }
}
