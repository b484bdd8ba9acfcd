package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private final Random random = new Random(1);

    @Test
    void caseAndPunctuationDoNotCount() {
        String text = text(100);

        assertThat(Shingles.of(text.toUpperCase(Locale.ROOT).replace(" ", ", ")).keys())
                .isEqualTo(Shingles.of(text).keys());
    }

    @Test
    void aShortenedCopyIsWhollyInTheOther() {
        String text = text(300);

        assertThat(Shingles.of(text.substring(0, text.length() / 2)).overlap(Shingles.of(text)))
                .isGreaterThan(0.98);
        assertThat(Shingles.of(text).overlap(Shingles.of(text(300)))).isZero();
    }

    @Test
    void copiesThatDifferInEveryTwelfthWordShareAKeyNearlyAlways() {
        long found = IntStream.range(0, 200)
                .filter(i -> {
                    String text = text(300);
                    return shareAKey(text, withEveryTwelfthWordReplaced(text));
                })
                .count();

        assertThat(found).isGreaterThan(180);
    }

    @Test
    void differentTextsHardlyEverShareAKey() {
        long found = IntStream.range(0, 500)
                .filter(i -> shareAKey(text(300), text(300)))
                .count();

        assertThat(found).isLessThan(3);
    }

    @Test
    void theFirstThirdOfAStorySharesAKeyWithTheWhole() {
        long found = IntStream.range(0, 200)
                .filter(i -> {
                    String text = text(300);
                    return shareAKey(text, text.substring(0, text.length() / 3));
                })
                .count();

        assertThat(found).isEqualTo(200);
    }

    @Test
    void whereNoBlanksStandBetweenWordsEachLetterCounts() {
        String text = ideographs(300);
        String copy = text.substring(0, 100) + ideographs(20) + text.substring(120);

        assertThat(Shingles.of(copy).overlap(Shingles.of(text))).isBetween(0.9, 0.95);
        assertThat(shareAKey(text, copy)).isTrue();
        assertThat(Shingles.of(text).overlap(Shingles.of(ideographs(300)))).isZero();
        assertThat(Shingles.of(ideographs(39)).keys()).isEmpty();
    }

    @Test
    void aShortTextHasNoKey() {
        assertThat(Shingles.of(text(39)).keys()).isEmpty();
        assertThat(Shingles.of(text(40)).keys()).hasSizeBetween(4, 8);
    }

    private static boolean shareAKey(String one, String other) {
        long[] others = Shingles.of(other).keys();
        return Arrays.stream(Shingles.of(one).keys()).anyMatch(key -> Arrays.binarySearch(others, key) >= 0);
    }

    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private String ideographs(int count) {
        return random.ints(count, 0x4e00, 0x4e00 + 2000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String withEveryTwelfthWordReplaced(String text) {
        String[] words = text.split(" ");
        for (int i = random.nextInt(12); i < words.length; i += 12) {
            words[i] = "other" + random.nextInt(5000);
        }
        return String.join(" ", words);
    }
}
