package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

    private static final String ENTRY = "The second ferry has left the quay with its lights on.";
    private static final String TEASER = "<li><a href=/x>Council votes to mend the school roof</a> 3 March 2026</li>";

    private static Composition of(String body) {
        Outline outline = BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
        return Composition.of(outline, outline.blocks, new BodyText(outline));
    }

    private static Composition entries(String... times) {
        StringBuilder body = new StringBuilder();
        for (String time : times) {
            body.append("<p>").append(time).append(' ').append(ENTRY).append("</p>");
        }
        return of(body.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18:42 | 18:05 | 17:30 | 3",
                "9.05 Uhr | 10.31 Uhr: | 12.40 Uhr | 3",
                "9h05 | 10h31 | 12h40 | 3",
                "11:20 am | 1:02 pm | 2:45 p.m. | 3",
                "[18:42] | – 18:05 | • 17:30 | 3",
                "18:42 | 17:05 | 18:30 | 0",
                "3:1 | 2:1 | 0:0 | 0",
                "18:00-19:00 | 19:00 – 20:00 | 20:00/21:00 | 0",
                "10.05.2026 | 11.05.2026 | 12.05.2026 | 0",
                "$10.00 | $11.00 | $12.00 | 0"
            })
    void entriesAreTimesThatRiseOrFall(String first, String second, String third, int entries) {
        assertThat(entries(first, second, third).entries()).isEqualTo(entries);
    }

    @Test
    void aTimetableHasNoEntries() {
        assertThat(of("<ul><li>16:00 Band</li><li>17:00 Choir</li><li>18:30 Fireworks</li></ul>")
                        .entries())
                .isZero();
    }

    @Test
    void linesThatAreLinksMakeAListOfTeasers() {
        Composition list = of("<ul>" + TEASER.repeat(6) + "</ul>");

        assertThat(list.teasers()).isEqualTo(6);
        assertThat(list.isListOfTeasers()).isTrue();
    }

    @Test
    void aStoryBetweenTeasersIsNoListOfThem() {
        String paragraph = "<p>" + (ENTRY + " ").repeat(6) + "</p>";

        assertThat(of((paragraph + "<ul>" + TEASER + "</ul>").repeat(6)).isListOfTeasers())
                .isFalse();
    }

    @Test
    void aFewTeasersAreAListWhereNothingStandsBeforeThem() {
        String cards = ("<h2><a href=/x>Council votes to mend the school roof</a></h2><p>" + ENTRY + "</p>").repeat(2);

        assertThat(of(cards).isListOfTeasers()).isTrue();
        assertThat(of("<p>" + ENTRY + "</p>" + cards).isListOfTeasers()).isFalse();
    }

    @Test
    void aPageWithoutTextIsNothingAtAll() {
        assertThat(of("")).satisfies(nothing -> {
            assertThat(nothing.isListOfTeasers()).isFalse();
            assertThat(nothing.isAllLinks()).isFalse();
            assertThat(nothing.isTable()).isFalse();
        });
    }
}
