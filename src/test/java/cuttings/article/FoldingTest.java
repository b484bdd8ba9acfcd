package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Plain ASCII!, plain ascii!",
        "Straße STRAẞE, strasse strasse",
        "Łódź, lodz",
        "IŞIK ışık İZMİR izmir, isik isik izmir izmir",
        "Ærø Œuvre Þór Đorđe Ðal Ħal, aero oeuvre thor dorde dal hal",
        "ΟΔΟΣ οδός, οδοσ οδοσ",
        "ﬁne, fine",
        "が ガ, が ガ",
        "हिन्दी, हिन्दी",
        "한국, 한국"
    })
    void caseAccentsAndWaysToWriteALetterMeet(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
    }

    @Property
    void foldedTextStaysAsItIs(@ForAll String text) {
        String folded = Folding.of(text);
        assertThat(Folding.of(folded)).isEqualTo(folded);
    }
}
