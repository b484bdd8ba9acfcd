package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

    private final WordSet headline = new WordSet("Ferry returns after two years");

    @Test
    void aTextWithAllWordsSharesAll() {
        assertThat(headline.share("After two years: FERRY returns")).isEqualTo(1);
    }

    @Test
    void theLongerTextCounts() {
        assertThat(headline.share("The ferry sails in June, and never after ten at night"))
                .isEqualTo(2 / 11.0);
    }

    @Test
    void withoutWordsNothingIsShared() {
        assertThat(headline.share("–")).isZero();
        assertThat(new WordSet("").share("ferry")).isZero();
    }
}
