package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.extract.trees.FeatureRow;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StoryRunTest {

    private static float[] features(int block, double... first) {
        Outline outline = BlockReader.read(Jsoup.parse("<p>ten letters</p>".repeat(first.length)));
        FeatureRow row = new FeatureRow();
        new StoryRun(outline, first).fill(row, outline.blocks.get(block));
        return row.copy();
    }

    @Test
    void fewDoubtfulBlocksDoNotEndARun() {
        assertThat(features(0, 1, 0, 0, 1)[4]).isEqualTo(1);
    }

    @Test
    void manyDoubtfulBlocksEndARun() {
        assertThat(features(0, 1, 0, 0, 0, 1, 1)[4]).isEqualTo(2 / 3f);
    }

    @Test
    void distancesToTheLongestRunHaveASide() {
        assertThat(features(0, 0, 0, 1, 1)[5]).isEqualTo(-2);
        assertThat(features(2, 0, 0, 1, 1)[5]).isZero();
        assertThat(features(3, 1, 1, 0, 0)[5]).isEqualTo(2);
    }

    @Test
    void whereNothingSeemsToBeStoryThereIsNoRun() {
        assertThat(features(1, 0, 0, 0)[4]).isZero();
        assertThat(features(1, 0, 0, 0)[5]).isEqualTo(50);
    }
}
