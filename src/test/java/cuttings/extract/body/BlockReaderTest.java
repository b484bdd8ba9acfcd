package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BlockReaderTest {

    private static Outline read(String body) {
        return BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
    }

    private static List<String> texts(String body) {
        return read(body).blocks.stream().map(TextBlock::text).toList();
    }

    @Test
    void inlineElementsDoNotInterruptABlock() {
        assertThat(texts("<p>The <b>new</b> <a href=/x>ferry</a>\n  sails</p>")).containsExactly("The new ferry sails");
    }

    @Test
    void textBetweenBlockElementsIsABlock() {
        assertThat(texts("<div>before<p>within</p>after</div>")).containsExactly("before", "within", "after");
    }

    @Test
    void lineBreaksEndParagraphs() {
        assertThat(texts("<div>It sails in June.<br>It is white.<br><br>It is new.</div>"))
                .containsExactly("It sails in June.", "It is white.", "It is new.");
    }

    @Test
    void linesOfPreformattedTextAreBlocks() {
        assertThat(texts("<pre>ferry {\n  sail();\n}\n</pre>")).containsExactly("ferry {", "sail();", "}");
    }

    @Test
    void aLongLineThatBreaksOffInMidSentenceGoesOn() {
        assertThat(texts(
                        "<div>The harbour board said on Tuesday that the ferry to<br>the islands sails in June.</div>"))
                .containsExactly("The harbour board said on Tuesday that the ferry to the islands sails in June.");
    }

    @Test
    void anEmptyElementStyledAsALineBreakIsOne() {
        assertThat(texts("<div>Tickets<span class='x br'></span>They cost 18 crowns.</div>"))
                .containsExactly("Tickets", "They cost 18 crowns.");
    }

    @Test
    void scriptsStylesAndDrawingsAreNotRead() {
        assertThat(texts("<p>A<script>var x</script><style>p{}</style><svg><title>icon</title></svg>B</p>"))
                .containsExactly("AB");
    }

    @Test
    void invisibleAndUnusualBlanksAreFolded() {
        assertThat(texts("<p>Ki\u00adlo\u200bmetre\u2003 \u00a0far</p><p>\u2003</p>"))
                .containsExactly("Kilometre far");
    }

    @Test
    void readingAidsInBracketsAreKept() {
        assertThat(texts("<p><ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>都</p>"))
                .containsExactly("東京（とうきょう）都");
    }

    @Test
    void linksAreCountedByWhereTheyLead() {
        TextBlock block =
                read("<p><a href='#a'>here</a> <a href='/b'>there</a> <a href='https://other.example/'>away</a></p>")
                        .blocks
                        .get(0);

        assertThat(block.links()).isEqualTo(new TextBlock.Links(3, 1, 1));
        assertThat(block.linkDensity()).isGreaterThan(0.8);
    }

    @Test
    void whatTheMarkupCallsACreditIsMarked() {
        TextBlock block = read("<p>The quay. <span class='photo-credit'>Jo Berg</span></p>")
                .blocks
                .get(0);

        assertThat(block.text().substring(block.marks().creditFrom())).isEqualTo("Jo Berg");
    }

    @Test
    void imagesKnowTheBlockThatFollowsThem() {
        Outline outline = read("<p>One</p><figure><img src=a.jpg><figcaption>Two</figcaption></figure>");

        assertThat(outline.images)
                .singleElement()
                .satisfies(image -> assertThat(image.next()).isEqualTo(1));
        assertThat(outline.blocks.get(1).imagesBefore()).isEqualTo(1);
    }

    @Test
    void theStoryIsWhereTheParagraphsAre() {
        String paragraph =
                "<p>The ferry between the town and the islands sails again in June, the harbour board said on Tuesday.</p>";
        Outline outline = read("<div id=a><p>Short.</p></div><main>" + paragraph.repeat(3) + "</main>");

        assertThat(outline.story.tag).isEqualTo("main");
    }
}
