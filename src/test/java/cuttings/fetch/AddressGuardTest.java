package cuttings.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.article.FaultKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the check alone; nothing is dialled. */
class AddressGuardTest {

    private final AddressGuard guard = new AddressGuard(Set.of("127.0.0.1", "printer.example", "::1"));
    private final AddressGuard strict = new AddressGuard(Set.of());

    static Stream<String> notPublic() throws IOException {
        return lines("addresses-not-public.txt");
    }

    static Stream<String> open() throws IOException {
        return lines("addresses-public.txt");
    }

    @ParameterizedTest
    @MethodSource("notPublic")
    void refusesWhatIsNotOnThePublicNetwork(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed != null) {
            assertThatExceptionOfType(FetchException.class)
                    .isThrownBy(() -> strict.checkUrl(parsed))
                    .satisfies(
                            refused -> assertThat(refused.kind()).isIn(FaultKind.ADDRESS_REFUSED, FaultKind.BAD_URL));
        }
    }

    @ParameterizedTest
    @MethodSource("open")
    void letsPassWhatIs(String url) {
        assertThatCode(() -> strict.checkUrl(Objects.requireNonNull(HttpUrl.parse(url))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/",
                "http://PRINTER.example:631/",
                "http://[::1]:9/",
                "http://printer.example./"
            })
    void letsPassWhatIsAllowedByName(String url) {
        assertThatCode(() -> guard.checkUrl(Objects.requireNonNull(HttpUrl.parse(url))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesANameOfWhichAnyAddressIsNotPublic() throws UnknownHostException {
        List<InetAddress> mixed = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        assertThatExceptionOfType(AddressGuard.AddressRefusedException.class)
                .isThrownBy(() -> guard.checkResolved("paper.example", mixed))
                .withMessageContaining("10.0.0.1");
        assertThatCode(() -> guard.checkResolved("printer.example", mixed)).doesNotThrowAnyException();
        assertThatCode(() -> guard.checkResolved("paper.example", mixed.subList(0, 1)))
                .doesNotThrowAnyException();
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AddressGuardTest.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
