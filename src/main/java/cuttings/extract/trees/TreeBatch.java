package cuttings.extract.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Trees that judge a row together, feature by feature instead of tree by tree (QuickScorer, Lucchese et al. 2015): each
 * question that is answered with no strikes out the leaves behind its yes; the first leaf left is the tree's answer. A
 * feature's questions are asked from the smallest threshold on, so that those behind the first yes need not be asked.
 * Immutable.
 */
final class TreeBatch {

    private static final int MOST_LEAVES = Integer.SIZE;

    /** Whether a feature is less than a threshold, in one tree. */
    private record Question(int feature, float threshold, int tree, int leavesOfNo) {}

    private final int trees;

    /** The leaves of all trees, from left to right, and where each tree's begin. */
    private final float[] leaves;

    private final int[] firstLeaves;

    /** The questions by feature, then by threshold, and where those of each feature begin. */
    private final float[] thresholds;

    private final int[] treesAsked;
    private final int[] leavesOfNo;
    private final int[] firstQuestions;

    private TreeBatch(List<Question> questions, List<Float> leaves, int[] firstLeaves) {
        this.trees = firstLeaves.length;
        this.firstLeaves = firstLeaves;
        this.leaves = new float[leaves.size()];
        for (int i = 0; i < this.leaves.length; i++) {
            this.leaves[i] = leaves.get(i);
        }
        questions.sort(Comparator.comparingInt(Question::feature).thenComparing(Question::threshold));
        this.thresholds = new float[questions.size()];
        this.treesAsked = questions.stream().mapToInt(Question::tree).toArray();
        this.leavesOfNo = questions.stream().mapToInt(Question::leavesOfNo).toArray();
        int features =
                questions.isEmpty() ? 0 : questions.get(questions.size() - 1).feature() + 1;
        this.firstQuestions = new int[features + 1];
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = questions.get(i).threshold();
            firstQuestions[questions.get(i).feature() + 1] = i + 1;
        }
        for (int feature = 1; feature <= features; feature++) {
            firstQuestions[feature] = Math.max(firstQuestions[feature], firstQuestions[feature - 1]);
        }
    }

    /** Puts trees together; each is an array of its nodes as on file. */
    static TreeBatch of(List<String[]> trees) {
        List<Question> questions = new ArrayList<>();
        List<Float> leaves = new ArrayList<>();
        int[] firstLeaves = new int[trees.size()];
        for (int tree = 0; tree < firstLeaves.length; tree++) {
            firstLeaves[tree] = leaves.size();
            read(trees.get(tree), 0, tree, firstLeaves[tree], questions, leaves);
            if (leaves.size() - firstLeaves[tree] > MOST_LEAVES) {
                throw new IllegalArgumentException("tree " + tree + " has more than " + MOST_LEAVES + " leaves");
            }
        }
        return new TreeBatch(questions, leaves, firstLeaves);
    }

    private static void read(
            String[] nodes, int number, int tree, int firstLeaf, List<Question> questions, List<Float> leaves) {
        String node = nodes[number];
        if (node.startsWith("=")) {
            leaves.add(Float.parseFloat(node.substring(1)));
            return;
        }
        String[] parts = node.split("[<:]");
        int yes = leaves.size() - firstLeaf;
        read(nodes, Integer.parseInt(parts[2]), tree, firstLeaf, questions, leaves);
        int no = leaves.size() - firstLeaf;
        int struck = (1 << no) - (1 << yes);
        questions.add(new Question(Integer.parseInt(parts[0]), Float.parseFloat(parts[1]), tree, ~struck));
        read(nodes, Integer.parseInt(parts[3]), tree, firstLeaf, questions, leaves);
    }

    /** Adds the trees' answers to a sum, in the order of the trees. */
    double addTo(double start, float[] row) {
        int[] left = new int[trees];
        Arrays.fill(left, -1);
        for (int feature = 0; feature + 1 < firstQuestions.length; feature++) {
            strike(feature, row[feature], left);
        }
        double sum = start;
        for (int tree = 0; tree < trees; tree++) {
            sum += leaves[firstLeaves[tree] + Integer.numberOfTrailingZeros(left[tree])];
        }
        return sum;
    }

    private void strike(int feature, float value, int[] left) {
        int end = firstQuestions[feature + 1];
        for (int i = firstQuestions[feature]; i < end && !(value < thresholds[i]); i++) {
            left[treesAsked[i]] &= leavesOfNo[i];
        }
    }
}
