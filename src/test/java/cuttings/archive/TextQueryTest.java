package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ferry quay        | (\"ferry\") AND (\"quay\")",
                "\"prime minister\"| (\"prime minister\")",
                "vaccin*           | (\"vaccin*\"*)",
                "a OR b c          | (\"a\" OR \"b\") AND (\"c\")",
                "a -b -\"c d\"     | ((\"a\")) NOT (\"b\" OR \"c d\")",
                "OR a OR           | (\"a\")",
                "a OR -b           | ((\"a\")) NOT (\"b\")",
                "a NEAR b NEAR \"c d\" e| (NEAR(\"a\" \"b\" \"c d\", 10)) AND (\"e\")",
                "a OR b NEAR c     | (\"a\" OR NEAR(\"b\" \"c\", 10))",
                "a AND b NOT c     | ((\"a\") AND (\"b\")) NOT (\"c\")",
                "\"OR\" NEAR        | (\"or\")",
                "NEAR(a b)         | (\"near(a\") AND (\"b)\")",
                "headline:x        | (\"headline:x\")",
                "\"unclosed words  | (\"unclosed words\")",
                "--a b             | ((\"b\")) NOT (\"-a\")",
                "北京 OR a          | (\" 北 京\" OR \"a\")",
            })
    void readsTermsAndQuotesThem(String typed, String expression) {
        assertThat(TextQuery.expression(typed)).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "*", "-a", "!?", "OR", "\"\"", "- -"})
    void explainsAQueryThatNamesNothing(String typed) {
        assertThatThrownBy(() -> TextQuery.expression(typed))
                .isInstanceOfSatisfying(
                        ArchiveException.class, e -> assertThat(e.kind()).isEqualTo(ArchiveException.Kind.BAD_QUERY));
    }

    @Test
    void refusesWhatTheIndexWouldWorkOnForMinutes() {
        assertThat(TextQuery.expression("a".repeat(1000))).hasSize(1004);
        assertThatThrownBy(() -> TextQuery.expression("a ".repeat(501))).hasMessageContaining("1002 characters");
    }
}
