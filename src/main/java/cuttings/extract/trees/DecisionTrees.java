package cuttings.extract.trees;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Gradient-boosted decision trees (Friedman 2001) for one yes-or-no question: the sum of one leaf a tree is the
 * logarithm of the odds. Immutable and safe to share between threads.
 *
 * <p>On file, one tree a line, its nodes in order of their number: {@code feature<threshold:left:right} or
 * {@code =leaf}.
 */
public final class DecisionTrees {

    static final int LEAF = -1;

    /** The logarithm of the odds at two in a hundred. */
    private static final double HARDLY_ANY = -3.9;

    /** Parts of a node: its feature, the bits of its threshold (or of the leaf's value), where its right branch is. */
    static final int PARTS = 3;

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
        double sum = 0;
        for (int root : roots) {
            sum += leaf(nodes, root, row);
        }
        return probability(sum);
    }

    /** The probability of a yes for each of many rows: the same, but sooner. */
    public double[] probabilities(float[][] rows) {
        return inBatches(rows, this::probabilities);
    }

    private double[] probabilities(RowBatch batch) {
        return Arrays.stream(batch.sums(roots, 0, roots.length))
                .map(DecisionTrees::probability)
                .toArray();
    }

    /** Likewise, but 0 as soon as two trees in five leave hardly any hope of a yes: most of the time. */
    public double[] probabilitiesIfAny(float[][] rows) {
        return inBatches(rows, this::probabilitiesIfAny);
    }

    private double[] probabilitiesIfAny(RowBatch batch) {
        int some = roots.length * 2 / 5;
        double[] first = batch.sums(roots, 0, some);
        batch.drop(HARDLY_ANY);
        double[] rest = batch.sums(roots, some, roots.length);
        return IntStream.range(0, first.length)
                .mapToDouble(row -> first[row] < HARDLY_ANY ? 0 : probability(first[row] + rest[row]))
                .toArray();
    }

    private double[] inBatches(float[][] rows, Function<RowBatch, double[]> judge) {
        double[] all = new double[rows.length];
        for (int from = 0; from < rows.length; from += RowBatch.MOST) {
            int to = Math.min(rows.length, from + RowBatch.MOST);
            double[] some = judge.apply(new RowBatch(nodes, Arrays.copyOfRange(rows, from, to)));
            System.arraycopy(some, 0, all, from, some.length);
        }
        return all;
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** What the tree below a node says of a row. */
    static float leaf(int[] nodes, int root, float[] row) {
        int node = root;
        int feature = nodes[node];
        while (feature != LEAF) {
            float threshold = Float.intBitsToFloat(nodes[node + 1]);
            node = row[feature] < threshold ? node + PARTS : nodes[node + 2];
            feature = nodes[node];
        }
        return Float.intBitsToFloat(nodes[node + 1]);
    }
}
