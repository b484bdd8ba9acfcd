package cuttings.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.fetch.Proxies;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentProxiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "http_proxy=http://a.example:3128, http://a.example:3128, -",
                "HTTP_PROXY=http://a.example:3128, http://a.example:3128, -",
                "http_proxy=http://a.example:1 HTTP_PROXY=http://b.example:2, http://a.example:1, -",
                "HTTP_PROXY=http://a.example:3128 REQUEST_METHOD=GET, -, -",
                "http_proxy=http://a.example:3128 REQUEST_METHOD=GET, http://a.example:3128, -",
                "HTTPS_PROXY=http://a.example:3128 REQUEST_METHOD=GET, -, http://a.example:3128",
                "https_proxy=http://me:secret@a.example:3128/, -, http://me:secret@a.example:3128",
                "all_proxy=socks5h://a.example:1080, socks5h://a.example:1080, socks5h://a.example:1080",
                "ALL_PROXY=socks://a.example https_proxy=b.example:3128, socks5://a.example:1080, http://b.example:3128",
                "http_proxy=a.example, http://a.example:80, -",
                "http_proxy=http://[::1]:3128, http://[::1]:3128, -",
                "no_proxy=a.example, -, -",
            })
    void followsTheRulesOfOtherPrograms(String environment, String http, String https) {
        Proxies proxies =
                SettingsReader.read(null, variables(environment)).fetch().proxies();

        assertThat(proxies.http()).isEqualTo(http == null ? null : URI.create(http));
        assertThat(proxies.https()).isEqualTo(https == null ? null : URI.create(https));
    }

    @Test
    void leavesOutWhatTheEnvironmentSaysAndThisMachine() {
        Map<String, String> environment =
                Map.of("http_proxy", "a.example:1", "NO_PROXY", "b.example,.c.example 10.0.0.0/8");

        assertThat(SettingsReader.read(null, environment).fetch().proxies().direct())
                .contains("b.example", ".c.example", "10.0.0.0/8", "localhost", "127.0.0.0/8", "::1");
    }

    @ParameterizedTest
    @CsvSource({"http://own.example:8080, http://own.example:8080", "none, "})
    void theConfigurationWins(String configured, String effective) throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "fetch:\n  proxy: " + configured + "\n");
        Map<String, String> environment = Map.of("http_proxy", "a.example:1", "no_proxy", "b.example");

        Proxies proxies = SettingsReader.read(file, environment).fetch().proxies();

        assertThat(proxies.http()).isEqualTo(effective == null ? null : URI.create(effective));
        assertThat(proxies.https()).isEqualTo(proxies.http());
        assertThat(proxies.direct()).isEqualTo(effective == null ? List.of() : List.of("b.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example:1",
                "socks4://a.example:1",
                "http://",
                "http://a b:1",
                "http://a.example:99999999"
            })
    void aVariableThatIsNoProxyIsNamed(String value) {
        assertThatThrownBy(() -> SettingsReader.read(null, Map.of("https_proxy", value)))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("environment variable https_proxy: '" + value + "' is no proxy");
    }

    private static Map<String, String> variables(String environment) {
        return Arrays.stream(environment.split(" "))
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
    }
}
