package cuttings.extract.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static List<String> lines(String text) {
        return Page.of("https://harbour.example/1", text).lines().stream()
                .map(Line::text)
                .toList();
    }

    @Test
    void aSentenceThatWasBrokenAtItsLinksIsOneLineAgain() {
        assertThat(lines("""
                        The bridge over the Lorne, which was closed in March, will open again in June, said
                        Runa Halvorsen
                        , who leads the
                        harbour board
                        for another year.
                        A second bridge is to follow.
                        """))
                .containsExactly(
                        "The bridge over the Lorne, which was closed in March, will open again in June, said Runa Halvorsen,"
                                + " who leads the harbour board for another year.",
                        "A second bridge is to follow.");
    }

    @Test
    void aParagraphThatBeginsWithALinkIsOneLineAgain() {
        assertThat(lines("""
                        Runa Halvorsen
                        said on Monday that the bridge would open again before the herring season.
                        """))
                .containsExactly(
                        "Runa Halvorsen said on Monday that the bridge would open again before the herring season.");
    }

    @Test
    void menusHeadlinesAndWhatABlankLinePartsStayApart() {
        String page = """
                home
                news
                contact

                The bridge over the Lorne opens again in June
                By Edda Marlowe
                The engineers who looked at the bridge in spring had found nothing to hinder it.
                iPads for every school

                and another line that begins with a small letter, after a blank one""";

        assertThat(lines(page))
                .containsExactlyElementsOf(
                        page.lines().filter(line -> !line.isEmpty()).toList());
    }
}
