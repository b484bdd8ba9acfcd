package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "東京, 4", "ﾊﾝ, 2", "한글, 4", "مرحبا, 5", "שלום, 4", "🚢, 2", "'', 0"})
    void wideCharactersTakeTwoColumnsAndMarksNone(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsis() {
        assertThat(DisplayWidth.fitted("harbour", 7)).isEqualTo("harbour");
        assertThat(DisplayWidth.fitted("harbour", 5)).isEqualTo("harb…");
        assertThat(DisplayWidth.fitted("東京港", 5)).isEqualTo("東京…");
        assertThat(DisplayWidth.fitted("東京港", 4)).isEqualTo("東…");
        assertThat(DisplayWidth.fitted("night ferry", 7)).isEqualTo("night…");
    }

    @Test
    void linesBreakWhereTheScriptAllowsIt() {
        assertThat(DisplayWidth.wrapped("the first ferry left at dawn", 12))
                .containsExactly("the first", "ferry left", "at dawn");
        assertThat(DisplayWidth.wrapped("夜行フェリーが霧で遅れる", 10)).hasSizeGreaterThan(2);
        assertThat(DisplayWidth.wrapped("a verylongwordindeed b", 10)).containsExactly("a", "verylongwordindeed", "b");
    }

    @Property(tries = 300)
    void fittedNeverTakesMoreThanItMay(
            @ForAll @StringLength(max = 40) String text, @ForAll @IntRange(min = 1, max = 30) int columns) {
        String line = Printable.line(text);
        assertThat(DisplayWidth.of(DisplayWidth.fitted(line, columns))).isLessThanOrEqualTo(columns);
    }

    @Property(tries = 300)
    void wrappingLosesNoWord(
            @ForAll @StringLength(max = 80) String text, @ForAll @IntRange(min = 1, max = 30) int columns) {
        String line = Printable.line(text);
        assertThat(String.join("", DisplayWidth.wrapped(line, columns)).replaceAll("(?U)\\s", ""))
                .isEqualTo(line.replaceAll("(?U)\\s", ""));
    }
}
