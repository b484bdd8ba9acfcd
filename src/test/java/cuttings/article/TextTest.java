package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void foldsEveryKindOfWhiteSpace() {
        assertThat(Text.clean("\u3000 one\u00a0\t\r\n two\u2028three\u202f")).isEqualTo("one two three");
    }

    @Test
    void dropsWhatNoReaderSees() {
        assertThat(Text.clean("\ufeffhy\u00adphen\u001b[31m \u200b zero\u0000\u009bwidth"))
                .isEqualTo("hyphen[31m zerowidth");
    }

    @Test
    void dropsOnlySurrogatesThatAreAlone() {
        assertThat(Text.clean("a\ud83d\ude00b\ud83dc\ude00d\ud83d")).isEqualTo("a\ud83d\ude00bcd");
        assertThat(Text.wellFormed("\ude00 a\ud83d\ude00\ud83d")).isEqualTo(" a\ud83d\ude00");
    }

    @Property
    void leavesCleanTextAlone(@ForAll String text) {
        String cleaned = Text.clean(text);

        assertThat(Text.clean(cleaned)).isEqualTo(cleaned).isEqualTo(cleaned.strip());
    }
}
