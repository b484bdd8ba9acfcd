package cuttings.extract.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows gradient-boosted decision trees for a yes-or-no question (Friedman 2001; second-order leaves as Chen and
 * Guestrin 2016), best leaf first, on features put into bins.
 */
public final class TreeGrower {

    /** How trees are grown. */
    public record Recipe(
            int trees,
            int leaves,
            double shrinkage,
            double ridge,
            double leastWeight,
            double featureShare,
            double rowShare,
            long seed) {}

    private static final int BINS = 64;

    private final Recipe recipe;
    private final byte[][] bins;
    private final float[][] edges;
    private final float[] labels;
    private final float[] weights;
    private final double[] scores;
    private final float[] gradients;
    private final float[] hessians;
    private final Random random;
    private final int features;
    private final Map<Integer, int[]> splits = new HashMap<>();

    private TreeGrower(Recipe recipe, float[][] rows, boolean[] yes, float[] weights) {
        this.recipe = recipe;
        this.random = new Random(recipe.seed());
        this.features = rows[0].length;
        this.labels = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            labels[i] = yes[i] ? 1 : 0;
        }
        this.weights = weights;
        this.scores = new double[rows.length];
        this.gradients = new float[rows.length];
        this.hessians = new float[rows.length];
        this.edges = new float[features][];
        this.bins = new byte[features][rows.length];
        IntStream.range(0, features).parallel().forEach(feature -> bin(rows, feature));
    }

    /** Grows trees and writes them as {@link DecisionTrees} reads them. */
    public static List<String> grow(Recipe recipe, float[][] rows, boolean[] yes, float[] weights) {
        TreeGrower grower = new TreeGrower(recipe, rows, yes, weights);
        List<String> trees = new ArrayList<>();
        for (int i = 0; i < recipe.trees(); i++) {
            trees.add(grower.tree());
        }
        return trees;
    }

    private void bin(float[][] rows, int feature) {
        int step = Math.max(1, rows.length / 20_000);
        float[] sample = new float[(rows.length + step - 1) / step];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rows[i * step][feature];
        }
        Arrays.sort(sample);
        float[] distinct = new float[BINS];
        int count = 0;
        for (int i = 1; i < BINS; i++) {
            float edge = sample[(int) ((long) i * (sample.length - 1) / BINS)];
            if (edge > sample[0] && (count == 0 || edge > distinct[count - 1])) {
                distinct[count++] = edge;
            }
        }
        float top = sample[sample.length - 1];
        if (top > sample[0] && (count == 0 || top > distinct[count - 1]) && count < BINS) {
            distinct[count++] = top;
        }
        edges[feature] = Arrays.copyOf(distinct, count);
        for (int i = 0; i < rows.length; i++) {
            int place = Arrays.binarySearch(edges[feature], rows[i][feature]);
            bins[feature][i] = (byte) (place >= 0 ? place + 1 : -place - 1);
        }
    }

    /** A leaf that may still be split. */
    private final class Leaf {
        final int node;
        final int[] members;
        double gradient;
        double hessian;
        double gain;
        int feature = -1;
        int bin;
        double[][] sums;

        Leaf(int node, int[] members) {
            this.node = node;
            this.members = members;
            for (int i : members) {
                gradient += gradients[i];
                hessian += hessians[i];
            }
        }

        double value() {
            return -gradient / (hessian + recipe.ridge()) * recipe.shrinkage();
        }
    }

    private String tree() {
        for (int i = 0; i < labels.length; i++) {
            double probability = 1 / (1 + Math.exp(-scores[i]));
            gradients[i] = (float) ((probability - labels[i]) * weights[i]);
            hessians[i] = (float) (probability * (1 - probability) * weights[i]);
        }
        int[] allowed = random.ints(0, features)
                .distinct()
                .limit(Math.round(features * recipe.featureShare()))
                .toArray();
        List<String> nodes = new ArrayList<>();
        List<Leaf> leaves = new ArrayList<>();
        Leaf root = new Leaf(
                0,
                IntStream.range(0, labels.length)
                        .filter(i -> random.nextDouble() < recipe.rowShare())
                        .toArray());
        nodes.add("");
        root.sums = sums(root, allowed);
        findSplit(root, allowed);
        leaves.add(root);
        while (leaves.size() < recipe.leaves()) {
            Leaf best = leaves.stream()
                    .max((a, b) -> Double.compare(a.gain, b.gain))
                    .orElseThrow();
            if (best.feature < 0 || best.gain <= 1e-6) {
                break;
            }
            split(best, nodes, leaves, allowed);
        }
        float[] values = new float[nodes.size()];
        for (Leaf leaf : leaves) {
            float value = Math.round(leaf.value() * 10_000) / 10_000f;
            nodes.set(leaf.node, "=" + value);
            values[leaf.node] = value;
        }
        addToScores(nodes, values);
        return String.join(" ", nodes);
    }

    private void addToScores(List<String> nodes, float[] values) {
        int[] feature = new int[values.length];
        int[] bin = new int[values.length];
        int[] low = new int[values.length];
        Arrays.fill(feature, -1);
        splits.forEach((node, split) -> {
            feature[node] = split[0];
            bin[node] = split[1];
            low[node] = split[2];
        });
        for (int i = 0; i < scores.length; i++) {
            int node = 0;
            while (feature[node] >= 0) {
                node = bins[feature[node]][i] <= bin[node] ? low[node] : low[node] + 1;
            }
            scores[i] += values[node];
        }
        splits.clear();
    }

    private void split(Leaf leaf, List<String> nodes, List<Leaf> leaves, int[] allowed) {
        byte[] column = bins[leaf.feature];
        int[] left = new int[leaf.members.length];
        int[] right = new int[leaf.members.length];
        int lefts = 0;
        int rights = 0;
        for (int i : leaf.members) {
            if (column[i] <= leaf.bin) {
                left[lefts++] = i;
            } else {
                right[rights++] = i;
            }
        }
        Leaf low = new Leaf(nodes.size(), Arrays.copyOf(left, lefts));
        Leaf high = new Leaf(nodes.size() + 1, Arrays.copyOf(right, rights));
        nodes.add("");
        nodes.add("");
        nodes.set(leaf.node, leaf.feature + "<" + edges[leaf.feature][leaf.bin] + ":" + low.node + ":" + high.node);
        splits.put(leaf.node, new int[] {leaf.feature, leaf.bin, low.node});
        leaves.remove(leaf);
        Leaf fewer = lefts < rights ? low : high;
        Leaf more = lefts < rights ? high : low;
        fewer.sums = sums(fewer, allowed);
        more.sums = difference(leaf.sums, fewer.sums);
        findSplit(low, allowed);
        findSplit(high, allowed);
        leaves.add(low);
        leaves.add(high);
    }

    private void findSplit(Leaf leaf, int[] allowed) {
        for (int k = 0; k < allowed.length; k++) {
            double[] best = bestOf(leaf, leaf.sums[k]);
            if (best != null && best[0] > leaf.gain) {
                leaf.gain = best[0];
                leaf.bin = (int) best[1];
                leaf.feature = allowed[k];
            }
        }
    }

    /** For each allowed feature, the gradients and hessians of the leaf's members by bin, in turns. */
    private double[][] sums(Leaf leaf, int[] allowed) {
        float[] own = new float[2 * leaf.members.length];
        for (int k = 0; k < leaf.members.length; k++) {
            own[2 * k] = gradients[leaf.members[k]];
            own[2 * k + 1] = hessians[leaf.members[k]];
        }
        double[][] sums = new double[allowed.length][];
        IntStream.range(0, allowed.length).parallel().forEach(k -> sums[k] = sums(leaf, own, allowed[k]));
        return sums;
    }

    private double[] sums(Leaf leaf, float[] own, int feature) {
        double[] sums = new double[2 * (edges[feature].length + 1)];
        byte[] column = bins[feature];
        for (int k = 0; k < leaf.members.length; k++) {
            int bin = column[leaf.members[k]] * 2;
            sums[bin] += own[2 * k];
            sums[bin + 1] += own[2 * k + 1];
        }
        return sums;
    }

    /** What is left of the sums of a whole leaf, in its own arrays. */
    private static double[][] difference(double[][] whole, double[][] part) {
        for (int k = 0; k < whole.length; k++) {
            for (int bin = 0; bin < whole[k].length; bin++) {
                whole[k][bin] -= part[k][bin];
            }
        }
        return whole;
    }

    private double[] bestOf(Leaf leaf, double[] sums) {
        int count = sums.length / 2;
        double whole = leaf.gradient * leaf.gradient / (leaf.hessian + recipe.ridge());
        double[] best = null;
        double gradient = 0;
        double hessian = 0;
        for (int bin = 0; bin + 1 < count; bin++) {
            gradient += sums[2 * bin];
            hessian += sums[2 * bin + 1];
            double otherGradient = leaf.gradient - gradient;
            double otherHessian = leaf.hessian - hessian;
            if (hessian >= recipe.leastWeight() && otherHessian >= recipe.leastWeight()) {
                double gain = gradient * gradient / (hessian + recipe.ridge())
                        + otherGradient * otherGradient / (otherHessian + recipe.ridge())
                        - whole;
                if (best == null || gain > best[0]) {
                    best = new double[] {gain, bin};
                }
            }
        }
        return best;
    }
}
