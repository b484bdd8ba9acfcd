package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMarksTest {

    private static final Style COLOURED = new Style(true);

    @ParameterizedTest
    @CsvSource({
        "ferry, The Ferry is back, The [Ferry] is back",
        "strasse, Die Straße ist frei, Die [Straße] ist frei",
        "STRASSEN, In den Straßenbahnen, In den [Straßen]bahnen",
        "lodz, Łódź wins, [Łódź] wins",
        "ışık, IŞIK yandı, [IŞIK] yandı",
        "deja, Déjà vu, [Déjà] vu",
        "vaccin*, The vaccine, The [vaccin]e",
        "a OR b, A or b, [A] or [b]",
        "ferry, A wherry, A wherry",
        "cost, It costs $1, It [cost]s $1"
    })
    void marksWhatTheSearchFinds(String searched, String line, String marked) {
        assertThat(WordMarks.of(searched, COLOURED).apply(line))
                .isEqualTo(marked.replace("[", "\u001b[1;33m").replace("]", "\u001b[0m"));
    }

    @Test
    void marksAccentsThatStandApart() {
        assertThat(WordMarks.of("deja", COLOURED).apply("de\u0301ja\u0300 vu"))
                .isEqualTo(COLOURED.marked("de\u0301ja\u0300") + " vu");
    }

    @Test
    void marksNothingWithoutColours() {
        assertThat(WordMarks.of("ferry", new Style(false)).apply("The ferry")).isEqualTo("The ferry");
    }
}
