package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private final Lexicon lexicon =
            Lexicon.parse(List.of("newsletter -2.5", "said 1.5", "\u6e2f\u53e3 0.5", "related-posts -1"));

    @Test
    void knownWordsOfATextAreSummedWhateverTheirCase() {
        Lexicon.Sum sum = lexicon.ofText("She SAID the Newsletter was late.");

        assertThat(sum.known).isEqualTo(2);
        assertThat(sum.least).isEqualTo(-2.5);
        assertThat(sum.most).isEqualTo(1.5);
        assertThat(sum.mean()).isEqualTo(-0.5);
    }

    @Test
    void partsOfWordsAreNotKnown() {
        assertThat(lexicon.ofText("unsaid newsletters").known).isZero();
        assertThat(lexicon.ofText("unsaid newsletters").mean()).isZero();
    }

    @Test
    void inScriptsWithoutBlanksEachPairOfCharactersIsAWord() {
        assertThat(lexicon.ofText("\u65b0\u6e2f\u53e3").all).isEqualTo(0.5);
    }

    @Test
    void namesEndAtPunctuationAndHumps() {
        assertThat(Lexicon.wordsOfNames("relatedPosts\n c-2\tnav"))
                .containsExactly("related", "posts", "relatedposts", "nav");
    }

    @Test
    void wholeNamesCountBesideTheirParts() {
        assertThat(lexicon.ofNames("Related-Posts").all).isEqualTo(-1);
    }

    @Test
    void anEmptyLexiconKnowsNothing() {
        assertThat(Lexicon.parse(List.of()).ofText("She said so.").known).isZero();
    }
}
