package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String STORY = "<main><div><article><div>"
            + "<p>The ferry to the islands sails again from June, the harbour board said on Tuesday after a long meeting.</p>"
                    .repeat(3)
            + "<ul><li><a href=/quay>The quay is new</a></li></ul></div></article></div></main>";

    private static List<String> neverStory(String beside) {
        Outline outline = BlockReader.read(Jsoup.parse(STORY + beside, "https://www.paper.example/story"));
        return outline.blocks.stream()
                .filter(outline::isNeverStory)
                .map(TextBlock::text)
                .toList();
    }

    @Test
    void linksInMenusAreNeverStory() {
        assertThat(neverStory("<nav><div><p>Menu</p><a href=/sport>Sport</a></div></nav>"))
                .containsExactly("Sport");
    }

    @Test
    void linksFarFromTheStoryAndFromTextAreNeverStory() {
        assertThat(neverStory("<div><ul><li><div><a href=/sport>Sport</a></div></li></ul></div>"))
                .containsExactly("Sport");
    }

    @Test
    void headingsAndLinksByTextMayBeStory() {
        String text = "<p>The board met for the third time this year to hear what the islanders have to say of it.</p>";

        assertThat(neverStory("<div><ul><li><h3><a href=/sport>Sport</a></h3></li></ul></div>"))
                .isEmpty();
        assertThat(neverStory("<div>" + text + "<ul><li><a href=/sport>Sport</a></li></ul></div>"))
                .isEmpty();
    }
}
