package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptStoryTest {

    private static final String SENTENCE = "The ferry between the town and the islands sails again in June. ";
    private static final String STORY =
            "<p class=\"text\">" + SENTENCE.repeat(5) + "</p><p>" + SENTENCE.repeat(5) + "</p>";

    private static Optional<String> text(String script) {
        Document page = Jsoup.parse("<script>" + script + "</script><div id=root></div>", "https://paper.example/a");
        return ScriptStory.in(page).map(document -> document.body().text());
    }

    private static String quoted(String string) {
        return '"' + string.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + '"';
    }

    @Test
    void markUpInAStringIsFound() {
        assertThat(text("window.state = {\"id\": 1, \"body\": " + quoted(STORY) + "}"))
                .hasValueSatisfying(
                        text -> assertThat(text).isEqualTo(SENTENCE.repeat(10).strip()));
    }

    @Test
    void markUpInAStringWithinAStringIsFound() {
        String state = "{\"body\":" + quoted(STORY) + "}";

        assertThat(text("push([1," + quoted(state) + "])"))
                .contains(SENTENCE.repeat(10).strip());
    }

    @Test
    void theLongestIsTaken() {
        String other = "<p>" + "Another story stands below this one. ".repeat(12) + "</p>";

        assertThat(text("x({\"a\":" + quoted(other) + ",\"b\":" + quoted(STORY) + "})"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("The ferry"));
    }

    @Test
    void quotationMarksThatAreNoStringsDoNotHideIt() {
        assertThat(text("/* 5\" nails */ var r = /\"/g; f(" + quoted(STORY) + ")"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "var x = \"unfinished", "x(\"<p>too short</p>\")", "x(\"\\", "x(\"\\u00"})
    void whatHasNoStoryGivesNone(String script) {
        assertThat(text(script)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u003cb,a<b",
        "a\\x3cb,a<b",
        "say \\\"a\\\",say \"a\"",
        "a\\/b,a/b",
        "a\\u00zz,au00zz",
        "a\\tb,a b",
        "a\\,a\\"
    })
    void escapesAreResolved(String string, String plain) {
        assertThat(Escapes.resolve(string)).isEqualTo(plain);
    }

    @Test
    @Timeout(20)
    void aScriptOfQuotationMarksEndsInTime() {
        assertThat(text(":\"".repeat(1_000_000))).isEmpty();
        assertThat(text(":\"" + "\\\"".repeat(1_000_000))).isEmpty();
    }
}
