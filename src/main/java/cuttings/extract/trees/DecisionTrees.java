package cuttings.extract.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient-boosted decision trees (Friedman 2001) for one yes-or-no question: the sum of one leaf a tree is the
 * logarithm of the odds. Immutable and safe to share between threads.
 *
 * <p>On file, one tree a line, its nodes in order of their number: {@code feature<threshold:left:right} or
 * {@code =leaf}.
 */
public final class DecisionTrees {

    private final int[] features;
    private final float[] thresholds;
    private final int[] lefts;
    private final int[] rights;
    private final int[] roots;

    private DecisionTrees(int[] features, float[] thresholds, int[] lefts, int[] rights, int[] roots) {
        this.features = features;
        this.thresholds = thresholds;
        this.lefts = lefts;
        this.rights = rights;
        this.roots = roots;
    }

    /** Reads trees from a file beside a class in the jar. */
    public static DecisionTrees resource(Class<?> beside, String name) {
        try (InputStream file = beside.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }

    /** Reads trees, one a line. */
    public static DecisionTrees parse(List<String> trees) {
        List<String> nodes = new ArrayList<>();
        int[] roots = new int[trees.size()];
        List<Integer> bases = new ArrayList<>();
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = nodes.size();
            for (String node : trees.get(tree).split(" ")) {
                nodes.add(node);
                bases.add(roots[tree]);
            }
        }
        DecisionTrees result = new DecisionTrees(
                new int[nodes.size()], new float[nodes.size()], new int[nodes.size()], new int[nodes.size()], roots);
        for (int node = 0; node < nodes.size(); node++) {
            result.set(node, nodes.get(node), bases.get(node));
        }
        return result;
    }

    private void set(int node, String text, int base) {
        if (text.startsWith("=")) {
            features[node] = -1;
            thresholds[node] = Float.parseFloat(text.substring(1));
            return;
        }
        String[] parts = text.split("[<:]");
        features[node] = Integer.parseInt(parts[0]);
        thresholds[node] = Float.parseFloat(parts[1]);
        lefts[node] = base + Integer.parseInt(parts[2]);
        rights[node] = base + Integer.parseInt(parts[3]);
    }

    /** The probability of a yes. */
    public double probability(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (features[node] >= 0) {
                node = row[features[node]] < thresholds[node] ? lefts[node] : rights[node];
            }
            sum += thresholds[node];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
