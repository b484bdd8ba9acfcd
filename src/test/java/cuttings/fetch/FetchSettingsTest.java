package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchSettingsTest {

    @ParameterizedTest
    @CsvSource({"'Paper-Bot/1.0 (+https://paper.example)', paper-bot", "PaperBot, paperbot", "Paper_Bot x, paper_bot"})
    void takesTheNameForRobotsFromTheUserAgent(String userAgent, String token) {
        assertThat(FetchSettings.defaults(userAgent).productToken()).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bot\r\nX: y", "Böt/1", "Bot2/1.0", "(bot)", "/1.0"})
    void refusesAUserAgentThatRobotsCouldNotName(String userAgent) {
        assertThatIllegalArgumentException().isThrownBy(() -> FetchSettings.defaults(userAgent));
    }

    @Test
    void refusesAProxyWithoutAPort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fetchers.settings(Duration.ZERO, URI.create("http://proxy.example")));
    }
}
