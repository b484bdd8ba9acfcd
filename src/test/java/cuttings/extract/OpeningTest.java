package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Block;
import cuttings.extract.body.Composition;
import cuttings.extract.body.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void takesThePrintedStandfirstOutOfTheStartOfTheText() {
        Opening opening = Opening.of("Ships are back.", story(List.of(), false, "Ships are back.", "It took a year."));
        assertThat(opening).isEqualTo(new Opening("Ships are back.", paragraphs("It took a year.")));
    }

    @Test
    void leavesAStartThatIsJustAnotherParagraphInTheText() {
        Opening opening = Opening.of("Ships are back.", story(List.of(), true, "Ships are back.", "It took a year."));
        assertThat(opening).isEqualTo(new Opening(null, paragraphs("Ships are back.", "It took a year.")));
    }

    @Test
    void takesNoSubheadingOfTheTextForAStandfirst() {
        Opening opening = Opening.of("Why ships?", story(List.of(), false, "It took a year.", "Why ships?"));
        assertThat(opening).isEqualTo(new Opening(null, paragraphs("It took a year.", "Why ships?")));
    }

    @Test
    void takesWhatStandsAboveTheTextWhereThePrintedOneIsOfTheText() {
        Opening opening =
                Opening.of("Why ships?", story(List.of("Ships are back."), false, "It took a year.", "Why ships?"));
        assertThat(opening).isEqualTo(new Opening("Ships are back.", paragraphs("It took a year.", "Why ships?")));
    }

    @Test
    void losesNoLineAboveTheTextThatIsNotTheStandfirst() {
        Opening opening = Opening.of(
                "Ships are back.", story(List.of("Ships are back.", "Nobody thought so."), false, "It took a year."));
        assertThat(opening)
                .isEqualTo(new Opening("Ships are back.", paragraphs("Nobody thought so.", "It took a year.")));
    }

    @Test
    void joinsTheLinesAboveTheTextWhereNoneIsPrinted() {
        Opening opening = Opening.of(null, story(List.of("Ships are back.", "At last."), false, "It took a year."));
        assertThat(opening).isEqualTo(new Opening("Ships are back. At last.", paragraphs("It took a year.")));
    }

    @Test
    void leavesATextOfOneParagraphWhole() {
        Opening opening = Opening.of("Ships are back.", story(List.of(), false, "Ships are back."));
        assertThat(opening).isEqualTo(new Opening(null, paragraphs("Ships are back.")));
    }

    private static Story story(List<String> above, boolean plainStart, String... text) {
        Composition none = new Composition(0, 0, 0, 0, 0, 0, 0);
        return new Story(above, paragraphs(text), "story blocks", plainStart, List.of(), none, "", List.of());
    }

    private static List<Block> paragraphs(String... texts) {
        return Stream.of(texts).map(Block::paragraph).toList();
    }
}
