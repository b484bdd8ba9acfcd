package cuttings.extract.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.BlockPrint;
import cuttings.article.Repeats;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final String NOTE = "The Courier is written by people who live here, and paid for by its readers.";
    private static final String NEWS =
            "The ferry between Oldhaven and the northern islands sails again, the board said.";

    private record Judged(String text, double likelihood) {}

    private static List<String> out(Repeats repeats, Judged... blocks) {
        return Repetition.in(List.of(blocks), Judged::text, Judged::likelihood, repeats).stream()
                .map(Judged::text)
                .toList();
    }

    private static Repeats known(int stories, String... texts) {
        Map<Long, Integer> prints = new java.util.HashMap<>();
        for (String text : texts) {
            prints.put(BlockPrint.of(text).orElseThrow(), stories);
        }
        return new Repeats(prints);
    }

    @Test
    void aLineOfWhichThePageWasNotSureGoes() {
        assertThat(out(known(4, NOTE), new Judged(NEWS, 0.98), new Judged(NOTE, 0.7)))
                .containsExactly(NOTE);
    }

    @Test
    void aParagraphOfWhichThePageIsSureStaysUntilManyStoriesHaveIt() {
        Judged[] page = {new Judged(NEWS, 0.98), new Judged(NOTE, 0.96)};
        assertThat(out(known(4, NOTE), page)).isEmpty();
        assertThat(out(known(24, NOTE), page)).isEmpty();
        assertThat(out(known(26, NOTE), page)).containsExactly(NOTE);
    }

    @Test
    void mostOfATextNeverGoes() {
        assertThat(out(known(50, NOTE, NEWS), new Judged(NEWS, 0.8), new Judged(NOTE, 0.8)))
                .isEmpty();
    }

    @Test
    void whatIsNotKnownStays() {
        assertThat(out(Repeats.NONE, new Judged(NEWS, 0.98), new Judged(NOTE, 0.51)))
                .isEmpty();
        assertThat(out(known(9, NEWS + NOTE), new Judged(NEWS, 0.98), new Judged(NOTE, 0.51)))
                .isEmpty();
    }

    @Test
    void aBlockIsKnownWhateverItsCaseAndPunctuation() {
        assertThat(BlockPrint.of("“" + NOTE.toUpperCase(java.util.Locale.ROOT) + "” *"))
                .isEqualTo(BlockPrint.of(NOTE));
        assertThat(BlockPrint.of(NOTE + " 2")).isNotEqualTo(BlockPrint.of(NOTE));
    }

    @Test
    void aShortBlockHasNoPrint() {
        assertThat(BlockPrint.of("What we know about it so far")).isEmpty();
        assertThat(BlockPrint.of("")).isEmpty();
        assertThat(BlockPrint.of("本紙の記事、写真、図表の無断転載を禁じます。著作権は本社に属します")).isPresent();
    }
}
