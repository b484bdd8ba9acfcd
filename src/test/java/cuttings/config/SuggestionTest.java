package cuttings.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KEYS = List.of("delay", "archive", "max_size", "max_redirects", "proxy");

    @ParameterizedTest
    @CsvSource({"dealy, delay", "Delay, delay", "achive, archive", "maxsize, max_size", "prox, proxy", "arch, archive"})
    void aSlipLeadsToTheNameThatWasMeant(String typed, String meant) {
        assertThat(Suggestion.nearest(typed, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"zzz", "x", "colour"})
    void whatIsLikeNothingLeadsNowhere(String typed) {
        assertThat(Suggestion.nearest(typed, KEYS)).isEmpty();
    }

    @Test
    void aSwapOfNeighboursIsOneChange() {
        assertThat(Suggestion.distance("dealy", "delay")).isEqualTo(1);
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
        assertThat(Suggestion.distance("same", "same")).isZero();
    }
}
