package cuttings.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordCountsTest {

    @Test
    void countsAsAMapDoesHoweverManyWordsThereAre() {
        var words = new Random(7)
                .ints(20_000, -3_000, 3_000)
                .map(word -> word * 65_536)
                .boxed()
                .toList();
        WordCounts counts = new WordCounts();

        words.forEach(counts::add);

        words.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((word, times) -> assertThat(counts.of(word)).isEqualTo(times.intValue()));
        assertThat(counts.of(1)).isZero();
    }
}
