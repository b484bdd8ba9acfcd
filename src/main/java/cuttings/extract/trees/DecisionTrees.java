package cuttings.extract.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Gradient-boosted decision trees (Friedman 2001) for one yes-or-no question: the sum of one leaf a tree is the
 * logarithm of the odds. Immutable and safe to share between threads.
 *
 * <p>On file, one tree a line, its nodes in order of their number: {@code feature<threshold:left:right} or
 * {@code =leaf}.
 */
public final class DecisionTrees {

    private static final int LEAF = -1;

    /** The logarithm of the odds at two in a hundred. */
    private static final double HARDLY_ANY = -3.9;

    /** Parts of a node: its feature, the bits of its threshold (or of the leaf's value), where its right branch is. */
    private static final int PARTS = 3;

    /** The left branch of a node follows it. */
    private final int[] nodes;

    private final int[] roots;

    private DecisionTrees(int[] nodes, int[] roots) {
        this.nodes = nodes;
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
        List<String[]> parted = trees.stream().map(tree -> tree.split(" ")).toList();
        int[] nodes =
                new int[PARTS * parted.stream().mapToInt(tree -> tree.length).sum()];
        int[] roots = new int[parted.size()];
        int end = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = end;
            end = put(parted.get(tree), 0, nodes, end);
        }
        return new DecisionTrees(nodes, roots);
    }

    /** Puts a node and its branches at a place; returns the place behind them. */
    private static int put(String[] tree, int number, int[] nodes, int place) {
        String text = tree[number];
        if (text.startsWith("=")) {
            nodes[place] = LEAF;
            nodes[place + 1] = Float.floatToIntBits(Float.parseFloat(text.substring(1)));
            return place + PARTS;
        }
        String[] parts = text.split("[<:]");
        nodes[place] = Integer.parseInt(parts[0]);
        nodes[place + 1] = Float.floatToIntBits(Float.parseFloat(parts[1]));
        nodes[place + 2] = put(tree, Integer.parseInt(parts[2]), nodes, place + PARTS);
        return put(tree, Integer.parseInt(parts[3]), nodes, nodes[place + 2]);
    }

    /** The probability of a yes. */
    public double probability(float[] row) {
        return probability(sum(row, 0, roots.length));
    }

    /** The probability of a yes, or 0 as soon as two trees in five leave hardly any hope of one: most of the time. */
    public double probabilityIfAny(float[] row) {
        int some = roots.length * 2 / 5;
        double sum = sum(row, 0, some);
        return sum < HARDLY_ANY ? 0 : probability(sum + sum(row, some, roots.length));
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private double sum(float[] row, int from, int to) {
        double sum = 0;
        for (int tree = from; tree < to; tree++) {
            int node = roots[tree];
            int feature = nodes[node];
            while (feature != LEAF) {
                float threshold = Float.intBitsToFloat(nodes[node + 1]);
                node = row[feature] < threshold ? node + PARTS : nodes[node + 2];
                feature = nodes[node];
            }
            sum += Float.intBitsToFloat(nodes[node + 1]);
        }
        return sum;
    }
}
