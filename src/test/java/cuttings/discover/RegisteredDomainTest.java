package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

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

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/a?b=c|d, example.com",
        "https://www.example.com/{a}, example.com",
        "https://www.example.com/100%, example.com",
        "https://my_paper.example.com/a, example.com",
        "https://ada@b@example.com/a, example.com",
        "https://caf\u00e9.example/a, caf\u00e9.example",
        "http://a..b/c, a..b",
        "http://[::1]:8080/c, [::1]",
    })
    void isFoundInAddressesWithCharactersThatNoAddressShouldHave(String url, String domain) {
        assertThat(RegisteredDomain.of(url)).contains(new RegisteredDomain(domain));
    }

    @Test
    void isFoundWhateverTheHostIs() {
        for (char unit = ' '; unit < 0x300; unit++) {
            String host = "a" + unit + "b." + "c".repeat(70) + ".com";
            assertThatCode(() -> RegisteredDomain.of("http://" + host + "/")).doesNotThrowAnyException();
        }
    }

    @Test
    void isNotThereWithoutAHost() {
        assertThat(RegisteredDomain.of("file:/tmp/page.html")).isEmpty();
        assertThat(RegisteredDomain.of("file:///tmp/page.html")).isEmpty();
        assertThat(RegisteredDomain.of("not an address")).isEmpty();
    }
}
