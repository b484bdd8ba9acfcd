package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UrlNormalizerTest {

    private final UrlNormalizer normalizer = new UrlNormalizer();

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.csv", numLinesToSkip = 1)
    void bringsSpellingsOfAnAddressTogether(String url, String normal, String key) {
        assertThat(normalizer.normalize(url).orElse(null)).isEqualTo(normal);
        assertThat(normalizer.key(url)).isEqualTo(key);
    }

    @Test
    void refusesAnAddressThatNobodyTyped() {
        assertThat(normalizer.normalize("https://example.com/" + "a".repeat(10_000)))
                .isEmpty();
    }

    @Property
    void neverThrowsAndIsStable(@ForAll String path) {
        normalizer
                .normalize("https://example.com/" + path)
                .ifPresent(normal -> assertThat(normalizer.normalize(normal)).contains(normal));
    }
}
