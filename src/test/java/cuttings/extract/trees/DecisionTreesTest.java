package cuttings.extract.trees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecisionTreesTest {

    private static final float[] TELLING = {
        0,
        -0.0f,
        0.5f,
        -0.5f,
        1,
        -1,
        Float.NaN,
        Float.POSITIVE_INFINITY,
        Float.NEGATIVE_INFINITY,
        Float.MIN_VALUE,
        1e30f
    };

    private static DecisionTrees trees(int count, Random random) {
        List<String> trees = new ArrayList<>();
        for (int tree = 0; tree < count; tree++) {
            trees.add("%d<%s:1:2 %d<%s:3:4 =%s =%s =%s"
                    .formatted(
                            random.nextInt(3),
                            TELLING[random.nextInt(6)],
                            random.nextInt(3),
                            TELLING[random.nextInt(6)],
                            random.nextFloat() - 0.6f,
                            random.nextFloat() - 0.6f,
                            random.nextFloat() - 0.6f));
        }
        return DecisionTrees.parse(trees);
    }

    private static float[][] rows(int count, Random random) {
        float[][] rows = new float[count][3];
        for (float[] row : rows) {
            for (int feature = 0; feature < row.length; feature++) {
                row[feature] = TELLING[random.nextInt(TELLING.length)];
            }
        }
        return rows;
    }

    @Test
    void rowIsSentLeftWhereItsFeatureIsLess() {
        DecisionTrees trees = DecisionTrees.parse(List.of("1<0.5:1:2 =-2 =2"));
        assertThat(trees.probability(new float[] {9, 0.4f})).isLessThan(0.2);
        assertThat(trees.probability(new float[] {0, 0.5f})).isGreaterThan(0.8);
    }

    @Test
    void manyRowsTogetherAreJudgedExactlyLikeEachAlone() {
        Random random = new Random(7);
        DecisionTrees trees = trees(50, random);
        float[][] rows = rows(700, random);
        assertThat(trees.probabilities(rows))
                .containsExactly(
                        Arrays.stream(rows).mapToDouble(trees::probability).toArray());
    }

    @Test
    void hopelessRowsAreGivenUpAndTheOthersJudgedAsEver() {
        Random random = new Random(8);
        DecisionTrees trees = trees(60, random);
        float[][] rows = rows(300, random);
        double[] found = trees.probabilitiesIfAny(rows);
        for (int row = 0; row < rows.length; row++) {
            if (found[row] > 0) {
                assertThat(found[row]).isCloseTo(trees.probability(rows[row]), within(1e-12));
            }
        }
        assertThat(Arrays.stream(found).filter(each -> each == 0).count()).isBetween(1L, 299L);
    }

    @Test
    void noRowsNeedNoJudgement() {
        assertThat(trees(3, new Random(9)).probabilities(new float[0][])).isEmpty();
    }
}
