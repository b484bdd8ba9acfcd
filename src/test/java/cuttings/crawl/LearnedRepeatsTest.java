package cuttings.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.Lookup;
import cuttings.article.Capture;
import cuttings.article.Repeats;
import cuttings.crawl.RunReport.Ending;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedRepeatsTest {

    private static final Instant NOW = Instant.parse("2026-06-02T08:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String NOTE =
            "The Saltry Courier is written by people who live on this coast, and it is paid for by those who read it.";

    @TempDir
    private Path folder;

    private static Capture page(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            text.append("<p>Boat number ")
                    .append(number * 10 + i)
                    .append(" left the quay at dawn on day ")
                    .append(number)
                    .append(", and the harbour board said that nobody had seen it come back by noon.</p>");
        }
        String headline = "Boats of the day: number " + number + " sails for the islands";
        String page = "<title>" + headline + "</title><main><article><h1>" + headline + "</h1>" + text + "<p>" + NOTE
                + "</p></article></main>";
        return Capture.ofFile(
                "https://courier.example/harbour/" + number + "-boats.html", NOW, "text/html", page.getBytes(UTF_8));
    }

    @Test
    void anImportLearnsWhatRepeatsForWhoeverReadsTheSiteNext() {
        Extractor extractor = new Extractor();
        try (Archive archive = Archive.openForWriting(folder, CLOCK, ArchiveSettings.DEFAULTS);
                Importer importer = new Importer(extractor, archive, ExtractionHints.NONE, CLOCK, (site, part) -> {})) {
            for (int number = 1; number <= 5; number++) {
                importer.add(page(number));
            }
            importer.finish(Ending.DONE);
        }
        try (Lookup archive = Lookup.open(folder)) {
            Map<String, Repeats> known = archive.repeats();
            assertThat(known).containsOnlyKeys("courier.example");
            assertThat(known.get("courier.example").storiesWith(NOTE)).isEqualTo(5);
            assertThat(known.get("courier.example").stories()).hasSize(1);
        }
    }

    @Test
    void aCopyKeepsWhatWasKnownWhenItWasMade() {
        KnownRepeats known = new KnownRepeats(Map.of());
        KnownRepeats copy = known.copy();
        known.put("Courier.example", new Repeats(Map.of(1L, 3)));
        assertThat(known.of("courier.EXAMPLE").stories()).containsOnlyKeys(1L);
        assertThat(copy.of("courier.example").isEmpty()).isTrue();
    }
}
