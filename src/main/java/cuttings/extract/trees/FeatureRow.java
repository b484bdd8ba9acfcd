package cuttings.extract.trees;

import java.util.Arrays;

/**
 * The features of one block or line in a fixed order, each with its name. Reused from block to block, so each thread has
 * its own.
 */
public final class FeatureRow {

    private static final int CAPACITY = 320;

    private final float[] values = new float[CAPACITY];
    private int size;

    public void clear() {
        size = 0;
    }

    /** Adds the next feature; its name is for the reader of the code. */
    public void add(String name, double value) {
        values[size++] = (float) value;
    }

    /** Adds a feature that is there or not. */
    public void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    /** Goes on from features that were filled in elsewhere. */
    public void addAll(float[] earlier) {
        System.arraycopy(earlier, 0, values, size, earlier.length);
        size += earlier.length;
    }

    /** The features, and perhaps more numbers behind them; valid until the next change. */
    public float[] values() {
        return values;
    }

    /** The features alone, in an array of their own. */
    public float[] copy() {
        return Arrays.copyOf(values, size);
    }

    public int size() {
        return size;
    }
}
