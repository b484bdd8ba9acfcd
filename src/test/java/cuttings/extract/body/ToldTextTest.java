package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.extract.trees.FeatureRow;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ToldTextTest {

    private static final String FIRST = "The ferry between the town and the islands sails again in June.";
    private static final String SECOND = "The harbour board said on Tuesday that tickets would cost 18 crowns.";
    private static final String OTHER = "Our newsletter brings the best of the week to your mailbox each Friday.";

    private static float[] features(int block, String told) {
        Outline outline = BlockReader.read(
                Jsoup.parse("<p>Harbour</p><p>" + FIRST + "</p><p>" + OTHER + "</p><p>" + SECOND + "</p>"));
        FeatureRow row = new FeatureRow();
        TextBlock of = outline.blocks.get(block);
        new ToldText(outline, Clues.letters(told)).fill(row, of, outline.letters(of));
        return row.copy();
    }

    @Test
    void aParagraphOfTheToldTextIsTold() {
        assertThat(features(1, FIRST + SECOND)[0]).isEqualTo(3);
    }

    @Test
    void aParagraphThatTheToldTextLacksIsNot() {
        assertThat(features(2, FIRST + SECOND)[0]).isZero();
    }

    @Test
    void aParagraphThatTheToldTextCutsOffHasBegunInIt() {
        assertThat(features(3, FIRST + FIRST + SECOND.substring(0, 50))[0]).isEqualTo(1);
    }

    @Test
    void distancesAreFromTheFirstAndLastThatAreTold() {
        float[] before = features(0, FIRST + SECOND);

        assertThat(before[4]).isEqualTo(-1);
        assertThat(before[5]).isEqualTo(-3);
    }

    @Test
    void withoutToldTextNothingIsKnown() {
        assertThat(features(1, null)).containsExactly(-1, 0, -1, -1, -100, -100);
    }
}
