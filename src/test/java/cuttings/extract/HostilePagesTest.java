package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Extraction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long these take is printed by {@link HostilePage}, run as a program. */
class HostilePagesTest {

    static Stream<HostilePage> pages() {
        return HostilePage.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void isReadToItsEnd(HostilePage page) {
        assertThat(new Extractor().extract(page.capture(), ExtractionHints.NONE))
                .isInstanceOf(Extraction.class);
    }
}
