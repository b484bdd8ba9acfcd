package cuttings.extract.trees;

import java.util.Arrays;

/**
 * Some rows on their way through the same trees. A tree parts all of them at a node before it goes on to the next, one
 * feature after the other and without a branch that depends on a single row: a processor guesses such branches wrong
 * half of the time, which costs more than all else. Used by one thread.
 */
final class RowBatch {

    /** So many rows are sent through a tree together, which leaves what a tree looks at in the fastest memory. */
    static final int MOST = 256;

    /** So few rows go their own way. */
    private static final int FEW = 2;

    private final int[] nodes;
    private final float[][] rows;

    /** The rows' features as {@link #key} gives them, those of one feature together. */
    private final int[] keys;

    /** The rows by number, those first that go to a node's left. */
    private final int[] order;

    private final int[] rights;
    private int count;
    private double[] sums = {};

    RowBatch(int[] nodes, float[][] rows) {
        this.nodes = nodes;
        this.rows = rows;
        this.count = rows.length;
        int features = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        this.keys = new int[features * count];
        for (int row = 0; row < count; row++) {
            for (int feature = 0; feature < rows[row].length; feature++) {
                keys[feature * count + row] = key(rows[row][feature]);
            }
        }
        this.order = new int[count];
        this.rights = new int[count];
        Arrays.setAll(order, row -> row);
    }

    /** A number that is less than another's exactly if the value is; no number's is not less than any. */
    private static int key(float value) {
        int bits = Float.floatToIntBits(value + 0.0f);
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }

    /** The sum of what some of the trees say of each row. */
    double[] sums(int[] roots, int from, int to) {
        sums = new double[rows.length];
        for (int tree = from; tree < to; tree++) {
            send(roots[tree], 0, count);
        }
        return sums;
    }

    /** Sends the rows whose last sum is below this through no further tree. */
    void drop(double below) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int row = order[i];
            order[kept] = row;
            kept += sums[row] < below ? 0 : 1;
        }
        count = kept;
    }

    private void send(int node, int from, int to) {
        int feature = nodes[node];
        if (to - from <= FEW) {
            for (int i = from; i < to; i++) {
                sums[order[i]] += DecisionTrees.leaf(nodes, node, rows[order[i]]);
            }
        } else if (feature == DecisionTrees.LEAF) {
            float value = Float.intBitsToFloat(nodes[node + 1]);
            for (int i = from; i < to; i++) {
                sums[order[i]] += value;
            }
        } else {
            int right = part(feature * rows.length, key(Float.intBitsToFloat(nodes[node + 1])), from, to);
            send(node + DecisionTrees.PARTS, from, right);
            send(nodes[node + 2], right, to);
        }
    }

    /** Parts the rows by a feature; returns where those begin that go right. */
    private int part(int column, long threshold, int from, int to) {
        int left = from;
        for (int i = from; i < to; i++) {
            int row = order[i];
            order[left] = row;
            rights[i - left] = row;
            left += (int) (keys[column + row] - threshold >>> 63);
        }
        System.arraycopy(rights, 0, order, left, to - left);
        return left;
    }
}
