package cuttings.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.archive.ArchiveSettings;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.CrawlSettings;
import cuttings.fetch.FetchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    private Path folder;

    private Settings read(String yaml) throws IOException {
        return SettingsReader.read(file(yaml), Map.of());
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("cuttings.yaml"), yaml.replace('|', '\n'));
    }

    @Test
    void theDefaultsAreThoseOfTheStages() {
        Settings defaults = SettingsReader.read(null, Map.of());
        assertThat(defaults.fetch())
                .isEqualTo(FetchSettings.defaults(defaults.fetch().userAgent()));
        assertThat(defaults.crawl()).isEqualTo(CrawlSettings.defaults());
        assertThat(defaults.archiving()).isEqualTo(ArchiveSettings.DEFAULTS);
        assertThat(defaults.archive()).isEqualTo(Settings.USUAL_ARCHIVE);
        assertThat(defaults.sites()).isEmpty();
    }

    @Test
    void theFileOverlaysTheDefaultsKeyByKey() throws IOException {
        Settings settings = read("fetch:|  delay: 250ms|  allowed_hosts: [localhost, 127.0.0.1]");
        assertThat(settings.fetch().delay()).isEqualTo(Duration.ofMillis(250));
        assertThat(settings.fetch().allowedHosts()).containsExactlyInAnyOrder("localhost", "127.0.0.1");
        assertThat(settings.fetch().callTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        Path file = file("archive: here|fetch:|  delay: 9s|  allowed_hosts: [a.example]");
        Settings settings = SettingsReader.read(
                file,
                Map.of(
                        "CUTTINGS_FETCH_DELAY", "2s",
                        "CUTTINGS_FETCH_ALLOWED_HOSTS", "b.example, c.example",
                        "CUTTINGS_ARCHIVE", "/srv/archive",
                        "CUTTINGS_CONFIG", "read elsewhere",
                        "HOME", "/root"));
        assertThat(settings.fetch().delay()).isEqualTo(Duration.ofSeconds(2));
        assertThat(settings.fetch().allowedHosts()).containsExactlyInAnyOrder("b.example", "c.example");
        assertThat(settings.archive()).isEqualTo(Path.of("/srv/archive"));
    }

    @Test
    void aRelativeArchiveStartsFromTheFilesFolder() throws IOException {
        assertThat(read("archive: kept").archive()).isEqualTo(folder.resolve("kept"));
        assertThat(read("archive: /kept").archive()).isEqualTo(Path.of("/kept"));
    }

    @Test
    void anEmptyFileIsNoError() throws IOException {
        assertThat(read("")).isEqualTo(SettingsReader.read(null, Map.of()));
        assertThat(read("# nothing yet|")).isEqualTo(SettingsReader.read(null, Map.of()));
    }

    @Test
    void aHeadingWithNothingUnderItChangesNothing() throws IOException {
        assertThat(read("fetch:|crawl:|  # max_pages: 3|").crawl()).isEqualTo(CrawlSettings.defaults());
    }

    @Test
    void sitesHaveSourcesOfEveryKind() throws IOException {
        Settings settings = read("sites:|  - name: news.example|    feeds: https://news.example/rss|    sitemaps:"
                + "|      - url: https://news.example/map.xml|        links: /20\\d\\d/|    zone: Europe/Riga|    delay: 10s"
                + "|    articles: [https://news.example/1]");
        assertThat(settings.sites()).singleElement().satisfies(site -> {
            assertThat(site.name()).isEqualTo("news.example");
            assertThat(site.sources().get(0)).isEqualTo(new Source(SourceKind.FEED, "https://news.example/rss", null));
            assertThat(site.sources().get(1).kind()).isEqualTo(SourceKind.SITEMAP);
            assertThat(site.sources().get(1).links()).hasToString("/20\\d\\d/");
            assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Riga"));
            assertThat(site.delay()).isEqualTo(Duration.ofSeconds(10));
            assertThat(site.articleUrls()).containsExactly("https://news.example/1");
        });
    }

    /** Each line: the YAML with | for line ends, the line that is to blame, what the message must contain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "archive: a|fetch:|  dealy: 5s; 3; unknown key 'fetch.dealy'; did you mean 'delay'?",
                "fetchh:|  delay: 5s; 1; unknown key 'fetchh'; did you mean 'fetch'?",
                "achive: a; 1; unknown key 'achive'; did you mean 'archive'?",
                "quux: a; 1; unknown key 'quux'; known are archive",
                "fetch:|  delay: 5 apples; 2; 'fetch.delay': '5 apples' is no length of time; 500ms",
                "fetch:|  delay: 5; 2; 'fetch.delay'; 5s",
                "fetch:|  delay:; 2; 'fetch.delay' has no value; delay",
                "fetch:|  delay: [1s, 2s]; 2; 'fetch.delay' needs a single value; delay",
                "fetch: 5s; 1; 'fetch' needs keys under it; fetch",
                "fetch:|  max_size: big; 2; 'fetch.max_size'; 10MB",
                "fetch:|  max_redirects: -1; 2; 'fetch.max_redirects'; whole number",
                "fetch:|  proxy: nowhere; 2; 'fetch.proxy'; socks5://",
                "fetch:|  user_agent: Größe; 2; user agent; ASCII",
                "fetch:|  connect_timeout: 0s; 2; 'fetch.connect_timeout': '0s'; from 1ms to 1d",
                "fetch:|  call_timeout: 30d; 2; 'fetch.call_timeout': '30d'; from 1ms to 1d",
                "crawl:|  hosts_side_by_side: 0; 2; 'crawl.hosts_side_by_side'; from 1 up",
                "crawl:|  retry_after: [1h, soon]; 2; 'crawl.retry_after': 'soon'; 3d",
                "archive: a|archive: b; 2; 'archive' is given twice; keep one",
                "archive: [a; 1; is no YAML here; expected",
                "- a|- b; 1; archive: data/archive; configuration",
                "archive: &a x|fetch:|  proxy: *a; 3; aliases; write it out",
                "archive: a|---|archive: b; 3; second document; only one",
                "sites:|  - feeds: https://a.example/; 2; 'sites[1].name' is missing; name",
                "sites:|  - name: a|    feeds: a.example/rss; 3; 'sites[1].feeds'; https://",
                "sites:|  - name: a|    zone: Mars; 3; 'sites[1].zone'; Europe/Riga",
                "sites:|  - name: a|    feeds: [{url: 'https://a.example/', links: '('}]; 3; 'sites[1].feeds.links'; regular expression",
                "sites:|  - name: a|    feed: https://a.example/; 3; unknown key 'sites[1].feed'; did you mean 'feeds'?",
                "sites:|  - name: a; 2; nothing to visit; feeds",
                "sites:|  - name: a|    feeds: https://a.example/|  - name: a|    feeds: https://b.example/; 4; given twice; a"
            })
    void whatIsWrongIsNamedWithFileLineAndKey(String yaml, int line, String problem, String advice) throws IOException {
        Path file = file(yaml);
        assertThatThrownBy(() -> SettingsReader.read(file, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(file + ":" + line + ": ")
                .hasMessageContaining(problem)
                .hasMessageContaining(advice);
    }

    @Test
    void allThatIsWrongIsNamedAtOnceInTheOrderOfTheFile() throws IOException {
        Path file = file("""
                archiv: x
                fetch:
                  delay: 5 apples
                  max_redirects: many
                  dealy: 3s
                crawl: often
                sites:
                  - nmae: Lake Herald
                    feeds: [lake.example/rss, "https://lake.example/rss"]
                    zone: Mars
                  - Harbour Post
                """);

        assertThatThrownBy(() -> SettingsReader.read(file, Map.of()))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        wrong -> assertThat(wrong.lines())
                                .extracting(
                                        line -> line.substring(file.toString().length() + 1))
                                .satisfiesExactly(
                                        line -> assertThat(line)
                                                .startsWith("1: unknown key 'archiv'; did you mean 'archive'?"),
                                        line -> assertThat(line).startsWith("3: 'fetch.delay': '5 apples'"),
                                        line -> assertThat(line).startsWith("4: 'fetch.max_redirects': 'many'"),
                                        line -> assertThat(line).startsWith("5: unknown key 'fetch.dealy'"),
                                        line -> assertThat(line).startsWith("6: 'crawl' needs keys under it"),
                                        line -> assertThat(line).startsWith("8: 'sites[1].name' is missing"),
                                        line -> assertThat(line).startsWith("8: unknown key 'sites[1].nmae'"),
                                        line -> assertThat(line).startsWith("9: 'sites[1].feeds': 'lake.example/rss'"),
                                        line -> assertThat(line).startsWith("10: 'sites[1].zone': 'Mars'"),
                                        line -> assertThat(line).startsWith("11: 'sites[2]' needs keys under it")));
    }

    @Test
    void veryManyMistakesAreCounted() throws IOException {
        Path file = file("sites:\n" + "  - name: a\n".repeat(13));

        assertThatThrownBy(() -> SettingsReader.read(file, Map.of()))
                .isInstanceOfSatisfying(
                        ConfigException.class,
                        wrong -> assertThat(wrong.lines()).hasSize(11).last().isEqualTo("and 15 more"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.yaml");
        assertThatThrownBy(() -> SettingsReader.read(file, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessage(file + ": cannot be read: there is no such file or folder");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("x.yaml"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThatThrownBy(() -> SettingsReader.read(file, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessage(file + ": cannot be read: it is not UTF-8 text");
    }

    @Test
    void aFolderIsNoConfiguration() {
        assertThatThrownBy(() -> SettingsReader.read(folder, Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessage(folder + ": cannot be read: it is a folder");
    }

    @Test
    void aWrongVariableIsNamed() {
        assertThatThrownBy(() -> SettingsReader.read(null, Map.of("CUTTINGS_FETCH_DELAY", "soon")))
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("environment variable CUTTINGS_FETCH_DELAY: 'fetch.delay': 'soon'");
    }

    @Test
    void aVariableThatStandsForNoSettingIsToldButStopsNothing() {
        Map<String, String> slip = Map.of("CUTTINGS_FETCH_DELY", "5s", "CUTTINGS_CONFIG", "c.yaml", "HOME", "/root");
        assertThat(SettingsReader.read(null, slip).fetch().delay()).isEqualTo(Duration.ofSeconds(5));
        assertThat(SettingsReader.strayVariables(slip))
                .containsExactly("environment variable CUTTINGS_FETCH_DELY stands for no setting;"
                        + " did you mean 'CUTTINGS_FETCH_DELAY'?");
    }
}
