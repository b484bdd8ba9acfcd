package cuttings.extract.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeAProfile() throws IOException {
        Files.writeString(folder.resolve("kestrel.example.yaml"), """
                zone: Europe/Oslo
                versions:
                  - headline: .old
                  - since: 2020-06-01
                    headline: .new
                """);
        Files.writeString(folder.resolve("blog.kestrel.example.yaml"), "versions: [{headline: .blog}]");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kestrel.example/a, .new",
        "https://www.kestrel.example/a, .new",
        "https://blog.kestrel.example/a, .blog",
        "https://notkestrel.example/a,",
        "file:///tmp/page.html,",
        "no address,"
    })
    void aProfileHoldsForItsHostAndThoseBelow(String url, String headline) throws IOException {
        assertThat(Profiles.in(folder)
                        .of(url)
                        .flatMap(profile -> profile.at(Instant.parse("2024-01-01T00:00:00Z")))
                        .map(ProfileVersion::headline)
                        .map(Place::toString)
                        .orElse(null))
                .isEqualTo(headline);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01, .old", "2020-05-31, .old", "2020-06-01, .new", "2024-01-01, .new"})
    void anOldCaptureMeetsTheRulesOfItsDay(String day, String headline) throws IOException {
        SiteProfile profile = Profiles.in(folder).of("https://kestrel.example/").orElseThrow();

        assertThat(profile.zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(profile.at(Instant.parse(day + "T12:00:00Z")))
                .map(ProfileVersion::headline)
                .map(Place::toString)
                .contains(headline);
    }

    @Test
    void theProfilesInTheJarAreFoundByHost() {
        assertThat(Profiles.builtIn().of("https://www.rt.com/russia/1-a/")).isPresent();
        assertThat(Profiles.builtIn().of("https://kestrel.example/")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "versions: [{headlin: h1}] | headlin",
                "versions: [{headline: 'h1['}] | h1[",
                "versions: [{date_form: 'd QQQQQQQQ'}] | date_form",
                "versions: [{byline_form: 'By somebody'}] | byline_form",
                "versions: [{since: soon}] | since",
                "zone: Atlantis | zone",
                "zone: Europe/Oslo | versions",
                "- a | wrong.example.yaml"
            })
    void aFileThatIsNoProfileIsRefusedByNameAndKey(String yaml, String named) throws IOException {
        Files.writeString(folder.resolve("wrong.example.yaml"), yaml);

        assertThatThrownBy(() -> Profiles.in(folder))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("wrong.example.yaml")
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headlin: h1 | 4: versions[1].headlin: there is no such key, but body, byline",
                "headline: 'h1[' | 4: versions[1].headline: no selector: h1[",
                "headline: [h1] | 4: versions[1].headline: another kind of value belongs here",
                "remove: [nav, ''] | 4: versions[1].remove[1]: no selector",
                "date_form: d QQQQQQQQ | 4: versions[1].date_form: no form of a date: d QQQQQQQQ",
                "byline_form: By somebody | 4: versions[1].byline_form: no form of a byline",
                "since: soon | 4: versions[1].since: 'soon' is no day"
            })
    void whatIsWrongInAProfileIsNamedByLineAndKey(String wrong, String message) throws IOException {
        Path file = Files.writeString(
                folder.resolve("wrong.example.yaml"),
                "zone: Europe/Oslo\nversions:\n  - section: nav\n  - " + wrong + "\n");

        assertThatThrownBy(() -> Profiles.only(file))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("wrong.example.yaml:" + message);
    }

    @Test
    void aTrialKnowsOneProfileAndNoOther() throws IOException {
        Profiles one = Profiles.only(folder.resolve("kestrel.example.yaml"));

        assertThat(one.of("https://kestrel.example/")).isPresent();
        assertThat(one.of("https://www.rt.com/")).isEmpty();
        assertThat(Profiles.none().of("https://www.rt.com/")).isEmpty();
        assertThatThrownBy(() -> Profiles.only(Files.writeString(folder.resolve("rules.txt"), "versions: [{}]")))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("named for its host");
    }
}
