package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintTest {

    @Test
    void wordsEndAtPunctuationAndAtHumps() {
        assertThat(Hint.in("articleBody__related-box") & Hint.STORY.bit()).isNotZero();
        assertThat(Hint.in("articleBody__related-box") & Hint.RELATED.bit()).isNotZero();
        assertThat(Hint.in("MainNavigation") & Hint.NAVIGATION.bit()).isNotZero();
    }

    @Test
    void partsOfWordsAreNoHints() {
        assertThat(Hint.in("shadow roadmap") & Hint.ADVERTISEMENT.bit()).isZero();
    }
}
