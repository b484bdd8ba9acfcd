package cuttings.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Block;
import cuttings.article.BlockPrint;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Repeats;
import cuttings.extract.trace.BlockFate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatedBlocksTest {

    private static final Extractor EXTRACTOR = new Extractor();
    private static final String HEADLINE = "Ferry returns to the northern islands";
    private static final String NOTE =
            "The Saltry Courier is written by people who live on this coast, and it is paid for by those who read it.";
    private static final List<String> STORY = List.of(
            "The ferry between Oldhaven and the northern islands is back at work, two years after the last boat was sold"
                    + " to a scrapyard on the mainland.",
            "The new vessel carries ninety passengers and twelve cars, the harbour board said on Tuesday, and it uses a"
                    + " third less fuel than the old one did.",
            "Islanders had collected money for the ship since the winter before last. Those who gave any travel free of"
                    + " charge on the first day, the board said.");

    private static final Repeats NOTE_IS_EVERYWHERE =
            new Repeats(Map.of(BlockPrint.of(NOTE).orElseThrow(), 1_000_000));

    private static Capture page(String mediaType) {
        Stream<String> texts =
                Stream.concat(STORY.stream(), Stream.of(NOTE, STORY.get(0).replace("two", "nine")));
        String page = mediaType.equals("text/html")
                ? "<title>" + HEADLINE + "</title><main><article><h1>" + HEADLINE + "</h1>"
                        + texts.map(text -> "<p>" + text + "</p>").collect(Collectors.joining()) + "</article></main>"
                : HEADLINE + "\n\n" + texts.collect(Collectors.joining("\n\n"));
        return Capture.ofFile(
                "https://courier.example/harbour/1",
                Instant.parse("2026-06-02T08:00:00Z"),
                mediaType,
                page.getBytes(UTF_8));
    }

    private static ExtractionHints knowing(Repeats repeats) {
        return ExtractionHints.NONE.with(site -> site.equals("courier.example") ? repeats : Repeats.NONE);
    }

    private static Extraction extract(String mediaType, Repeats repeats) {
        return (Extraction) EXTRACTOR.extract(page(mediaType), knowing(repeats));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void whatRepeatsOnTheSiteIsLeftOutAndTold(String mediaType) {
        Extraction without = extract(mediaType, Repeats.NONE);
        Extraction with = extract(mediaType, NOTE_IS_EVERYWHERE);
        assertThat(without.article().body()).extracting(Block::text).contains(NOTE);
        assertThat(without.repeated()).isEmpty();
        assertThat(with.article().body())
                .extracting(Block::text)
                .containsAll(STORY)
                .doesNotContain(NOTE);
        assertThat(with.repeated()).containsExactly(NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/plain"})
    void theExplanationNamesTheReason(String mediaType) {
        List<BlockFate> blocks =
                EXTRACTOR.explain(page(mediaType), knowing(NOTE_IS_EVERYWHERE)).blocks();
        assertThat(blocks)
                .filteredOn(block -> block.text().equals(NOTE))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.isKept()).isFalse();
                    assertThat(block.reason()).isEqualTo("repeats on this site");
                });
    }

    @Test
    void aStoryAllOfWhichRepeatsStaysWhole() {
        Map<Long, Integer> all = Stream.concat(STORY.stream(), Stream.of(NOTE))
                .collect(Collectors.toMap(text -> BlockPrint.of(text).orElseThrow(), text -> 1_000_000));
        assertThat(extract("text/html", new Repeats(all)).article())
                .isEqualTo(extract("text/html", Repeats.NONE).article());
    }
}
