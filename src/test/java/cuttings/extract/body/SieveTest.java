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
        return new Sieve(outline, new Captions(outline), clues)
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
    void linksThatBreakOffGo() {
        assertThat(sift(STORY + "<p><a href=/x>The bridge stays closed until\u2026</a></p>" + STORY))
                .hasSize(2);
    }

    @Test
    void linksInCapitalsGoUnlessTheyLeadToAPlaceInThePage() {
        assertThat(sift(STORY + "<p><a href=/x>BRIDGE STAYS CLOSED UNTIL JUNE</a></p>" + STORY))
                .hasSize(2);
        assertThat(sift(STORY + "<p><a href='#x'>THE BRIDGE AND ITS KEEPER</a></p>" + STORY))
                .hasSize(3);
    }

    @Test
    void aSentenceThatBreaksOffStays() {
        assertThat(sift(STORY + "<p>And so we waited\u2026</p>")).hasSize(2);
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
    void aLineBelowAnImageAndTheCreditBelowItAreNoBody() {
        assertThat(sift("<div><img src=a.jpg><h2>The quay.</h2><p>Photo: Jo Berg</p></div>" + STORY))
                .hasSize(1);
    }

    @Test
    void aParagraphBelowAnImageStaysAboveAParagraphWithACredit() {
        assertThat(sift("<img src=a.jpg><p>The quay was empty.</p><p>It sails in June. Photo: Jo Berg</p>"))
                .hasSize(2);
    }

    @Test
    void commentsBelowTheStoryAreNoBody() {
        assertThat(sift("<main>" + STORY + STORY + "<div class=comment-list><p>Is there a ferry on Sundays?</p></div>"))
                .hasSize(2);
    }

    @Test
    void aStoryThatStandsInAnElementNamedForCommentsStays() {
        assertThat(sift("<div class=has-comments>" + STORY + STORY + "</div>")).hasSize(2);
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
