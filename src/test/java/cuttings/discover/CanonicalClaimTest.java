package cuttings.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalClaimTest {

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/a?utm_source=x, https://paper.example/a",
        "http://m.paper.example.com/news/bridge, https://www.paper.example.com/news/bridge",
        "https://paper.example/news/bridge, https://paper.example/city/bridge",
        "https://paper.example/news/bridge/, https://paper.example/news/bridge",
        "https://paper.example/news/bridge/amp, https://paper.example/news/bridge",
        "https://paper.example/news/bridge/2, https://paper.example/news/bridge",
        "https://paper.example/news/bridge/page/2, https://paper.example/news/bridge",
        "https://paper.example/news/bridge?page=2, https://paper.example/news/bridge",
        "https://paper.example/news/bridge/index.html, https://paper.example/news/bridge/index.html",
        "https://paper.example/old-swing-bridge-closes/photos, https://paper.example/old-swing-bridge-closes",
        "file:/tmp/page.html, https://paper.example/news/bridge",
    })
    void isBelievedOfAnotherFormOfThePage(String url, String canonical) {
        assertThat(CanonicalClaim.isCredible(url, canonical)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://paper.example/news/bridge, https://other.example/news/bridge",
        "https://paper.example/news/bridge?a=b|c, https://other.example/news/bridge",
        "https://paper.example/news/bridge, https://paper.example/news/",
        "https://paper.example/en/news/bridge, https://paper.example/en",
        "https://paper.example/en/news/bridge, https://paper.example/index.html",
        "https://paper.example/news/12345, http://www.paper.example/news/index.php",
    })
    void isNotBelievedOfAnotherSiteOrOfThePagesOwnSection(String url, String canonical) {
        assertThat(CanonicalClaim.isCredible(url, canonical)).isFalse();
    }
}
