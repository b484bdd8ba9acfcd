package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String STORY =
            "<h2>In June</h2><p>The ferry between the town and the islands sails again.</p><p>It is white and new.</p>";

    private static List<String> once(String body) {
        return Copies.once(BlockReader.read(Jsoup.parse(body)).blocks).stream()
                .map(TextBlock::text)
                .toList();
    }

    @Test
    void aStoryThatStandsThereTwiceIsKeptOnce() {
        assertThat(once("<div>" + STORY + "</div><div>" + STORY + "</div>")).hasSize(3);
    }

    @Test
    void aLineThatIsRepeatedInALongStoryStays() {
        String verse = "<p>All aboard!</p>";

        assertThat(once(verse + STORY + verse)).hasSize(5);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(once("")).isEmpty();
    }
}
