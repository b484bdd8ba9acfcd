package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5400",
                "Mon, 23 Nov 2026 09:30:00 GMT",
                "Tue, 23 Nov 2026 09:30:00 GMT",
                "23 Nov 2026 09:30:00 GMT",
                "Mon, 23 Nov 2026 09:30:00 UTC",
                "Mon, 23 Nov 2026 11:30:00 +0200",
                "Monday, 23-Nov-26 09:30:00 GMT",
                "Mon Nov 23 09:30:00 2026"
            })
    void everyFormOfADateAndSecondsAreUnderstood(String value) {
        assertThat(RetryAfter.parse(value, NOW)).contains(Duration.ofMinutes(90));
    }

    @Test
    void aDayOfOneDigitIsPaddedWithABlankInTheOldestForm() {
        assertThat(RetryAfter.parse("Sun Nov  1 09:30:00 2026", Instant.parse("2026-11-01T09:00:00Z")))
                .contains(Duration.ofMinutes(30));
    }

    @Test
    void whatIsOverMeansNoWaitAndWhatIsFarMeansADay() {
        assertThat(RetryAfter.parse("Sunday, 06-Nov-94 08:49:37 GMT", NOW)).contains(Duration.ZERO);
        assertThat(RetryAfter.parse("Wed, 01 Jan 2098 00:00:00 GMT", NOW)).contains(RetryAfter.LONGEST);
        assertThat(RetryAfter.parse("99999999999999999999", NOW)).contains(RetryAfter.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "23.11.2026", "GMT", "Mon,"})
    void anythingElseSaysNothing(String value) {
        assertThat(RetryAfter.parse(value, NOW)).isEmpty();
    }
}
