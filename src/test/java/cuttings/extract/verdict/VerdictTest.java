package cuttings.extract.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the verdict against pages in {@code verdict/<status>/<page>.html}: a page is what its folder says. */
class VerdictTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "cuttings", "extract", "verdict");
    private static final Instant FETCHED = Instant.parse("2026-06-01T00:00:00Z");

    private final Extractor extractor = new Extractor();

    @TestFactory
    Stream<DynamicTest> aPageIsWhatItsFolderSays() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream().map(this::test);
        }
    }

    private DynamicTest test(Path page) {
        return DynamicTest.dynamicTest(PAGES.relativize(page).toString(), () -> {
            Extraction extraction = extraction(page);

            assertThat(extraction.status().label())
                    .as(String.valueOf(extraction.reason()))
                    .isEqualTo(page.getParent().getFileName().toString());
            assertThat(extraction.reason() == null).isEqualTo(extraction.isArticle());
        });
    }

    private Extraction extraction(Path page) throws IOException {
        String url = "https://www.oldhaven-courier.example/a/" + page.getFileName();
        Capture capture = Capture.ofFile(url, FETCHED, "text/html", Files.readAllBytes(page));
        return (Extraction) extractor.extract(capture, ExtractionHints.NONE);
    }
}
