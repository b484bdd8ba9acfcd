package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Source;
import cuttings.article.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffersTest {

    @ParameterizedTest
    @CsvSource({
        "https://News.Example/a, news.example",
        "https://news.example:443/a, news.example",
        "http://news.example:80, news.example",
        "http://news.example:8080?x, news.example:8080",
        "http://news.example:4430/, news.example:4430",
        "http://user:secret@news.example/, news.example",
        "http://[2001:DB8::1]:81/, [2001:db8::1]:81",
        "http://[0:0::1]/, [::1]",
        "http://münchen.example/, xn--mnchen-3ya.example",
        "http://news.example/feed?a=[b]|c d, news.example",
    })
    void aHostIsToldHoweverItIsSpelled(String url, String host) {
        assertThat(Offers.host(url)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mailto:a@b.example", "ftp://news.example/", "http://", "http:///a", "//news.example/"})
    void whatIsNoWebAddressHasNone(String url) {
        assertThat(Offers.host(url)).isEmpty();
    }

    @Test
    void aSourceIsOfferedThoughItsAddressIsNotByTheBook() {
        Source odd = new Source(SourceKind.FEED, "https://news.example/feed?tags=[city]|harbour", null);
        assertThat(new Offers().of(odd)).hasSize(1);
    }
}
