package cuttings.extract.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionTreesTest {

    private static final int FEATURES = 5;

    @Test
    void goesLeftBelowAThresholdAndRightFromItOn() {
        DecisionTrees trees = DecisionTrees.parse(List.of("1<2.5:1:2 =-3 0<1:3:4 =0.5 =4"));
        assertThat(trees.probability(new float[] {0, 2.4f})).isEqualTo(1 / (1 + Math.exp(3)));
        assertThat(trees.probability(new float[] {0, 2.5f})).isEqualTo(1 / (1 + Math.exp(-0.5)));
        assertThat(trees.probability(new float[] {1, 9})).isEqualTo(1 / (1 + Math.exp(-4)));
    }

    @Test
    void takesATreeOfOneLeafAndNoTreeAtAll() {
        assertThat(DecisionTrees.parse(List.of("=1")).probability(new float[0])).isEqualTo(1 / (1 + Math.exp(-1)));
        assertThat(DecisionTrees.parse(List.of()).probability(new float[0])).isEqualTo(0.5);
    }

    @Test
    void agreesWithGoingDownEachTree() {
        Random random = new Random(7);
        List<String> trees = new ArrayList<>();
        for (int tree = 0; tree < 20; tree++) {
            trees.add(grown(random, 1 + random.nextInt(32)));
        }
        DecisionTrees together = DecisionTrees.parse(trees);
        for (int round = 0; round < 500; round++) {
            float[] row = new float[FEATURES];
            for (int feature = 0; feature < FEATURES; feature++) {
                row[feature] = random.nextInt(10);
            }
            double odds = trees.stream()
                    .mapToDouble(tree -> leaf(tree.split(" "), row))
                    .sum();
            assertThat(together.probability(row)).isCloseTo(1 / (1 + Math.exp(-odds)), within(1e-6));
        }
    }

    @Test
    void refusesATreeOfTooManyLeaves() {
        List<String> grown = List.of(grown(new Random(7), 33));
        assertThatThrownBy(() -> DecisionTrees.parse(grown)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A tree in which some leaf is split again and again. */
    private static String grown(Random random, int leaves) {
        List<String> nodes = new ArrayList<>(List.of("=" + random.nextInt(9)));
        while (nodes.size() < 2 * leaves - 1) {
            int node = random.nextInt(nodes.size());
            if (nodes.get(node).startsWith("=")) {
                nodes.add("=" + random.nextInt(9));
                nodes.add("=-" + random.nextFloat());
                String question = random.nextInt(FEATURES) + "<" + random.nextInt(10);
                nodes.set(node, question + ":" + (nodes.size() - 2) + ":" + (nodes.size() - 1));
            }
        }
        return String.join(" ", nodes);
    }

    private static double leaf(String[] nodes, float[] row) {
        String node = nodes[0];
        while (!node.startsWith("=")) {
            String[] parts = node.split("[<:]");
            boolean less = row[Integer.parseInt(parts[0])] < Float.parseFloat(parts[1]);
            node = nodes[Integer.parseInt(parts[less ? 2 : 3])];
        }
        return Double.parseDouble(node.substring(1));
    }
}
