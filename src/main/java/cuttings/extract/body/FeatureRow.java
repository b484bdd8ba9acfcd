package cuttings.extract.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The features of one block in a fixed order, each with its name. Reused from block to block. */
final class FeatureRow {

    private static final int CAPACITY = 320;

    final float[] values = new float[CAPACITY];
    private final String[] names = new String[CAPACITY];
    private int size;

    void clear() {
        size = 0;
    }

    void add(String name, double value) {
        names[size] = name;
        values[size++] = (float) value;
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    /** Goes on from features that were filled in elsewhere. */
    void addAll(float[] earlier) {
        System.arraycopy(earlier, 0, values, size, earlier.length);
        size += earlier.length;
    }

    int size() {
        return size;
    }

    List<String> names() {
        return new ArrayList<>(Arrays.asList(names).subList(0, size));
    }
}
