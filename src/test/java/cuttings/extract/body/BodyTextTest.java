package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final String PARAGRAPH =
            "<p>The ferry between the town and the islands sails again in June, the harbour board said on Tuesday.</p>";
    private static final String FARES =
            "<table><tr><th></th><th>Single</th><th>Return</th></tr><tr><td>Adults</td><td>10</td><td>18</td></tr>"
                    + "<tr><td>Islanders</td><td><p>5</p><p>(with card)</p></td><td>9</td></tr></table>";

    private static Outline outline(String body) {
        return BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
    }

    private static List<String> texts(Outline outline, List<TextBlock> body) {
        return new BodyText(outline)
                .blocks(body, null).stream().map(Block::text).toList();
    }

    @Test
    void theCellsOfARowAreJoinedAndAnEmptyOneKeepsItsPlace() {
        Outline outline = outline(PARAGRAPH.repeat(2) + FARES);

        assertThat(texts(outline, outline.blocks).subList(2, 5))
                .containsExactly("| Single | Return", "Adults | 10 | 18", "Islanders | 5 (with card) | 9");
        assertThat(new BodyText(outline).blocks(outline.blocks, null).get(3).kind())
                .isEqualTo(Block.Kind.TABLE_ROW);
    }

    @Test
    void aTableOfWhichMostWasFoundIsKeptWhole() {
        Outline outline = outline(PARAGRAPH.repeat(2) + FARES);
        List<TextBlock> found = outline.blocks.stream()
                .filter(block -> !block.text().equals("10"))
                .toList();

        assertThat(new BodyText(outline).withWholeTables(found)).isEqualTo(outline.blocks);
    }

    @Test
    void aTableOfWhichLittleWasFoundIsLeftWhole() {
        Outline outline = outline(PARAGRAPH.repeat(2) + FARES);
        List<TextBlock> found = outline.blocks.subList(0, 4);

        assertThat(new BodyText(outline).withWholeTables(found)).isEqualTo(outline.blocks.subList(0, 2));
    }

    @Test
    void aTableThatLaysOutThePageHasNoRows() {
        Outline outline = outline("<table><tr><td>Home</td><td>" + PARAGRAPH.repeat(3)
                + "</td></tr><tr><td>Imprint</td><td>Contact</td></tr></table>");

        assertThat(texts(outline, outline.blocks)).hasSize(6).contains("Home", "Imprint", "Contact");
    }

    @Test
    void aTableAroundATableOnlyLaysItOut() {
        Outline outline =
                outline("<table><tr><td>a</td><td>" + FARES + "</td></tr><tr><td>b</td><td>c</td></tr></table>");

        assertThat(texts(outline, outline.blocks))
                .containsExactly(
                        "a", "| Single | Return", "Adults | 10 | 18", "Islanders | 5 (with card) | 9", "b", "c");
    }

    @Test
    void structuredDataGivesTheBodyThatThePageHardlyShows() {
        String told = ("The ferry sails again in June, the harbour board said.\n\n").repeat(10);
        Outline outline = outline("<p>Loading the story</p>");

        assertThat(new BodyText(outline).blocks(outline.blocks, told))
                .hasSize(10)
                .allMatch(block -> block.text().equals("The ferry sails again in June, the harbour board said."));
    }

    @Test
    void theBodyThatThePageShowsGoesBeforeStructuredData() {
        String told = "The ferry sails again in June. ".repeat(20);
        Outline outline = outline(PARAGRAPH.repeat(3));

        assertThat(new BodyText(outline).blocks(outline.blocks, told)).hasSize(3);
    }
}
