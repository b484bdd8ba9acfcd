package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgesTest {

    private static final String STORY = "<p>The ferry sails again in June, the harbour board said on Tuesday.</p>";
    private static final Clues CLUES =
            new Clues("Ferry returns", null, null, List.of("Ada Moss", "By Ada Moss and Jo Berg", "Анна Ключевская"));

    private static List<String> cut(String body) {
        Outline outline = BlockReader.read(Jsoup.parse(body, "https://www.paper.example/story"));
        return new Edges(CLUES)
                .cut(outline.blocks).stream().map(TextBlock::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 March 2025",
                "Mittwoch, 11. März 2026, 18:30 Uhr",
                "By Ada Moss",
                "By Ada Moss and Jo Berg",
                "Автор: Анна Ключевская",
                "Ada Moss, 4 March 2025, 18:30"
            })
    void linesOfDateAndBylineAreCutOff(String line) {
        assertThat(cut("<p>" + line + "</p>" + STORY + "<p>" + line + "</p>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ada Moss was the first to say it aloud", "On 4 March 2025 the harbour froze", "What it costs"})
    void linesThatSayMoreAreKept(String line) {
        assertThat(cut("<p>" + line + "</p>" + STORY + "<p>" + line + "</p>")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) 1998-2026 The Courier, Oldhaven",
                "© The Courier. All rights reserved.",
                "Copyright 2026 The Courier",
                "<a href=/>&lt;&lt; zurück</a>",
                "<a href=/next>Suite →</a>"
            })
    void rightsLinesAndTheWayBackAreCutOffBelow(String line) {
        assertThat(cut(STORY + "<p>" + line + "</p>")).hasSize(1);
    }

    @Test
    void aFewWordsAloneAreNoStory() {
        assertThat(cut("<p>Pictures: Jo Berg</p>")).isEmpty();
    }

    @Test
    void whatStandsInTheMiddleIsKept() {
        assertThat(cut(STORY + "<p>4 March 2025</p>" + STORY)).hasSize(3);
    }
}
