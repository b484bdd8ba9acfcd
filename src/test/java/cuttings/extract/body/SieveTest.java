package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final String STORY =
            "<p>The ferry between the town and the islands sails again in June, the harbour board said on Tuesday.</p>";

    private static List<String> sift(String body) {
        Outline outline = BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
        Clues clues = new Clues("Ferry returns after two years", null, null, List.of());
        return new Sieve(outline, clues)
                .sift(outline.blocks).stream().map(TextBlock::text).toList();
    }

    @Test
    void theHeadlineIsNotRepeatedInTheBody() {
        assertThat(sift("<p>Ferry returns – after two years</p>" + STORY)).hasSize(1);
    }

    @Test
    void theHeadlineFurtherDownIsASentence() {
        assertThat(sift(STORY + "<p>Ferry returns after two years</p>")).hasSize(2);
    }

    @Test
    void linksToOtherStoriesThatSayWhatTheyAreGo() {
        assertThat(sift(STORY + "<p><a href=/x>Read more: the bridge stays closed</a></p>" + STORY))
                .hasSize(2);
    }

    @Test
    void aSentenceThatBeginsLikeALinkStays() {
        assertThat(sift(STORY + "<p>Read more than you write, said the keeper.</p>"))
                .hasSize(2);
    }

    @Test
    void theTextOfAFigureIsNoBody() {
        assertThat(sift(STORY + "<figure><img src=a.jpg><figcaption>The quay.</figcaption></figure>"))
                .hasSize(1);
    }

    @Test
    void aLineBelowAnImageThatNamesItsMakerIsNoBody() {
        assertThat(sift("<div><img src=a.jpg><br>The quay. Photo: Jo Berg<p>" + STORY + "</div>"))
                .hasSize(1);
    }

    @Test
    void aLineBelowAnImageWithoutAMakerStays() {
        assertThat(sift("<div><img src=a.jpg><br>The quay was empty.<p>" + STORY + "</div>"))
                .hasSize(2);
    }

    @Test
    void whatStandsWithTheWordAdvertisementIsOne() {
        assertThat(sift(STORY + "<div>Anzeige<br>Bootsverleih Schilf<br>Telefon 41 17</div>" + STORY))
                .hasSize(2);
    }

    @Test
    void anAdvertisementInTheTextTakesNoParagraphWithIt() {
        assertThat(sift("<div>Advertisement<br>" + STORY.replace("<p>", "").replace("</p>", "") + "</div>"))
                .hasSize(2);
    }
}
