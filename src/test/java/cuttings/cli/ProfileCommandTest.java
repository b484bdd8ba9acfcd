package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileCommandTest {

    private static final String STORY =
            "The boat left the quay with ninety passengers and came back at noon. ".repeat(6);

    @TempDir
    private Path folder;

    @BeforeEach
    void importPages() throws IOException {
        add("harbour.example", "Boats return", "<div class=lead>What it means for the islands</div>");
        add("harbour.example", "Fog again", "");
        add("valley.example", "Snow closes the pass", "<div class=lead>Nobody was hurt</div>");
    }

    private void add(String host, String headline, String lead) throws IOException {
        Path page = folder.resolve(headline.replace(' ', '-') + ".html");
        Files.writeString(
                page,
                "<!doctype html><html lang=en><head><title>" + headline + "</title></head><body><article><h1>"
                        + headline + "</h1><address>By Ada Moss</address>" + lead + "<p>" + STORY + "</p><p>"
                        + STORY.replace("boat", "ferry") + "</p></article></body></html>");
        Invocation.Result result =
                archive("import", "--url", "https://www." + host + "/" + page.getFileName(), page.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private Invocation.Result check(String profile, String... options) throws IOException {
        Path file = folder.resolve("harbour.example.yaml");
        Files.writeString(file, profile);
        return archive(Stream.of(Stream.of("profile", "check"), Stream.of(options), Stream.of(file.toString()))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private Invocation.Result archive(String... args) {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .with(args);
    }

    @Test
    void countsTheFieldsThatAProfileGainsAndChangesOnItsOwnSite() throws IOException {
        Invocation.Result result = check("versions: [{standfirst: .lead, section: h1, headline: .lead}]");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
                .startsWith("FIELD GAINED LOST CHANGED")
                .contains("section 2 0 0", "headline 0 0 1");
        assertThat(result.err()).contains("2 pages, 2 read otherwise");
    }

    @Test
    void endsWithOneWhereAFieldIsLost() throws IOException {
        Invocation.Result result = check("versions: [{remove: [address]}]", "--each");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("1 byline lost By Ada Moss", "byline 0 2 0");
    }

    @Test
    void printsNothingWhereNothingChanges() throws IOException {
        Invocation.Result result = check("versions: [{since: 2099-01-01, remove: [address]}]");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("2 pages, 0 read otherwise");
    }

    @Test
    void saysWhichSelectorsGiveNothing() throws IOException {
        Invocation.Result result = check("versions: [{section: h1, standfirst: .nowhere, byline: .nobody}]");

        assertThat(result.err())
                .contains("standfirst: its selector gives nothing on any of them", "byline: its selector gives nothing")
                .doesNotContain("section: its");
    }

    @Test
    void readsNoMorePagesThanAsked() throws IOException {
        assertThat(check("versions: [{section: h1}]", "--limit", "1").err()).contains("1 page, 1 read otherwise");
    }

    @Test
    void namesFileLineAndKeyOfWhatIsNoProfile() throws IOException {
        Invocation.Result result = check("zone: Europe/Oslo\nversions:\n  - headline: h1\n    body: 'p['\n");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("harbour.example.yaml:4: versions[0].body: no selector: p[");
    }

    @Test
    void saysThatThereIsNoFileOrNoPageOfTheSite() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("bay.example.yaml"), "versions: [{section: h1}]");

        assertThat(archive("profile", "check", folder.resolve("none.yaml").toString()))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("no profile to read"));
        assertThat(archive("profile", "check", elsewhere.toString()))
                .satisfies(result -> assertThat(result.exitCode()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err()).contains("no page of the site"));
    }

    @Test
    void theOperatorsOwnProfilesAreUsedWhereverPagesAreRead() throws IOException {
        Path profiles = Files.createDirectories(folder.resolve("profiles"));
        Path rules = Files.writeString(profiles.resolve("harbour.example.yaml"), "versions: [{section: h1}]");
        Path config = Files.writeString(folder.resolve("cuttings.yaml"), "profiles: profiles\narchive: other\n");
        String page = folder.resolve("Fog-again.html").toString();
        String[] extract = {"extract", "--config", config.toString(), "--url", "https://harbour.example/fog", page};

        assertThat(Invocation.run(extract).out()).contains("\"section\":\"Fog again\"");
        Invocation.run("import", "--config", config.toString(), "--url", "https://harbour.example/fog", page);
        assertThat(Invocation.run("find", "--config", config.toString(), "--section", "Fog again", "--json")
                        .out())
                .contains("Fog again");

        Files.writeString(rules, "versions: [{section: 'h1['}]");
        assertThat(Invocation.run(extract).exitCode()).isEqualTo(2);
        assertThat(Invocation.run(extract).err()).contains("harbour.example.yaml:1: versions[0].section: no selector");
    }
}
