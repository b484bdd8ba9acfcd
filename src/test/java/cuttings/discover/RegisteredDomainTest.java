package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisteredDomainTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/a, example.com",
        "https://M.News.Example.co.uk/a?b, example.co.uk",
        "http://amp.zeitung.example.de/, example.de",
        "http://127.0.0.1:8080/a, 127.0.0.1",
        "http://localhost/a, localhost",
        "http://harbourpost.example/a, harbourpost.example",
        "http://www.intranet/a, intranet",
        "https://ada.blogspot.com/a, ada.blogspot.com"
    })
    void isWhatWasRegisteredBelowAPublicSuffix(String url, String domain) {
        assertThat(RegisteredDomain.of(url)).contains(new RegisteredDomain(domain));
    }

    @Test
    void isNotThereWithoutAHost() {
        assertThat(RegisteredDomain.of("file:/tmp/page.html")).isEmpty();
        assertThat(RegisteredDomain.of("not an address")).isEmpty();
    }
}
