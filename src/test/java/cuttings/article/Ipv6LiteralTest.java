package cuttings.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ipv6LiteralTest {

    @ParameterizedTest
    @CsvSource({
        "::1, ::1",
        "[::1], ::1",
        "0:0:0:0:0:0:0:1, ::1",
        "[0000::0001], ::1",
        "::, ::",
        "2001:DB8:0:0:8:800:200C:417A, 2001:db8::8:800:200c:417a",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "fe80::, fe80::",
        "::ffff:127.0.0.1, 127.0.0.1",
        "News.Example, news.example",
        "127.0.0.1, 127.0.0.1",
        "fe80::1%eth0, fe80::1%eth0",
        "a:b, a:b",
        "[1::2::3], 1::2::3",
    })
    void spellingsOfOneAddressMeet(String host, String canonical) {
        assertThat(Ipv6Literal.canonical(host)).isEqualTo(canonical);
    }
}
