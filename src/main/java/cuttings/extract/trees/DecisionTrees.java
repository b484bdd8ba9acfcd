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
 * {@code =leaf}; at most 32 leaves a tree.
 */
public final class DecisionTrees {

    /** The logarithm of the odds at two in a hundred. */
    private static final double HARDLY_ANY = -3.9;

    /** Two trees in five, and the rest of them. */
    private final TreeBatch some;

    private final TreeBatch rest;

    private DecisionTrees(TreeBatch some, TreeBatch rest) {
        this.some = some;
        this.rest = rest;
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
        int some = parted.size() * 2 / 5;
        return new DecisionTrees(
                TreeBatch.of(parted.subList(0, some)), TreeBatch.of(parted.subList(some, parted.size())));
    }

    /** The probability of a yes. */
    public double probability(float[] row) {
        return probabilityOf(rest.addTo(some.addTo(0, row), row));
    }

    /** The probability of a yes, or 0 as soon as two trees in five leave hardly any hope of one: most of the time. */
    public double probabilityIfAny(float[] row) {
        double sum = some.addTo(0, row);
        return sum < HARDLY_ANY ? 0 : probabilityOf(rest.addTo(sum, row));
    }

    private static double probabilityOf(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
