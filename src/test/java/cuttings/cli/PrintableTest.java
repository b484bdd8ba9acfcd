package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void escapeSequencesAndDirectionOverridesLoseTheirPower() {
        assertThat(Printable.line("a\u001b]0;title\u0007b\u009b31mc\u202egpj"))
                .isEqualTo("a\ufffd]0;title\ufffdb\ufffd31mc\ufffdgpj");
    }

    @Test
    void lineEndsAndTabsAreBlanks() {
        assertThat(Printable.line("one\ntwo\tthree\r\nfour")).isEqualTo("one two three four");
    }

    @Test
    void everyScriptStaysAsItIs() {
        String text = "Déjà vu — Москва, القاهرة, 東京 👩‍🔬";
        assertThat(Printable.line(text)).isEqualTo(text);
    }

    @Property(tries = 500)
    void nothingThatATerminalObeysIsLeft(@ForAll @CharRange(from = '\0', to = '\uffff') String text) {
        String line = Printable.line(text);
        assertThat(line.codePoints())
                .noneMatch(point -> point < 0x20
                        || point >= 0x7f && point < 0xa0
                        || point >= 0x202a && point <= 0x202e
                        || point >= 0x2066 && point <= 0x2069
                        || point >= 0xd800 && point <= 0xdfff);
    }
}
