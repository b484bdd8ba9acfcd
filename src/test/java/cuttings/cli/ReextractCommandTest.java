package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.Filter;
import cuttings.crawl.Reextraction;
import cuttings.crawl.RereadHints;
import cuttings.crawl.StopSignal;
import cuttings.extract.Extractor;
import cuttings.extract.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pages that were read by an operator's profile are read again when that is another one. */
class ReextractCommandTest {

    private static final String STORY =
            "The boat left the quay with ninety passengers and came back at noon. ".repeat(6);

    private static final String BEFORE = "versions: [{section: .lead}]";
    private static final String AFTER = "versions: [{section: h1}]";

    @TempDir
    private Path folder;

    @BeforeEach
    void importPages() throws IOException {
        Files.createDirectories(folder.resolve("profiles"));
        Files.writeString(folder.resolve("cuttings.yaml"), "profiles: profiles\narchive: archive\n");
        profile(BEFORE);
        add("harbour.example", "Boats return", "<div class=lead>Islands</div>");
        add("harbour.example", "Fog again", "<div class=lead>Weather</div>");
        add("valley.example", "Snow closes the pass", "<div class=lead>Roads</div>");
    }

    private void profile(String rules) throws IOException {
        Files.writeString(folder.resolve("profiles/harbour.example.yaml"), rules);
    }

    private void add(String host, String headline, String lead) throws IOException {
        Path page = folder.resolve(headline.replace(' ', '-') + ".html");
        Files.writeString(
                page,
                "<!doctype html><html lang=en><head><title>" + headline + "</title></head><body><article><h1>"
                        + headline + "</h1><address>By Ada Moss</address>" + lead + "<p>" + STORY + "</p><p>"
                        + STORY.replace("boat", "ferry") + "</p></article></body></html>");
        Invocation.Result result =
                run("import", "--url", "https://www." + host + "/" + page.getFileName(), page.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
    }

    private Invocation.Result run(String... args) {
        return new Invocation()
                .environment("CUTTINGS_CONFIG", folder.resolve("cuttings.yaml").toString())
                .with(args);
    }

    private String sections() {
        return run("export")
                .out()
                .lines()
                .map(line -> new JsonMapper().readTree(line).get("section").toString())
                .toList()
                .toString();
    }

    @Test
    void tellsByFieldWhatWouldChangeAndChangesNothingInADryRun() throws IOException {
        profile(AFTER);
        String before = run("export").out();

        Invocation.Result result = run("reextract", "--dry-run");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .startsWith("FIELD GAINED LOST CHANGED", "section 0 0 2")
                .contains("section 1 Islands Boats return", "section 2 Weather Fog again");
        assertThat(result.err()).contains("read again: 3; would change: 2; not readable as an article: 0");
        assertThat(run("export").out()).isEqualTo(before);
    }

    @Test
    void makesRevisionsThatAreTheExtractorsDoing() throws IOException {
        profile(AFTER);

        Invocation.Result result = run("reextract");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("read again: 3; changed: 2;");
        assertThat(sections()).contains("Boats return", "Fog again");
        assertThat(run("history", "1").out()).contains("extractor").doesNotContain("newsroom");
        assertThat(run("reextract").err()).contains("read again: 3; changed: 0;");
        assertThat(run("find", "--changed-since", "7d", "--count").out()).isEqualTo("0\n");
        assertThat(run("find", "--changed-by", "extractor", "--count").out()).isEqualTo("2\n");
        assertThat(run("find", "--changed-since", "7d", "--changed-by", "anyone", "--count")
                        .out())
                .isEqualTo("2\n");
        assertThat(run("find", "--changed-by", "editor").err())
                .contains("'editor' is none of newsroom, extractor, anyone");
    }

    @Test
    void takesTheFiltersOfFindAndALimit() throws IOException {
        profile(AFTER);

        assertThat(run("reextract", "--dry-run", "--site", "valley.example").err())
                .contains("read again: 1; would change: 0;");
        assertThat(run("reextract", "--dry-run", "-n", "1").err()).contains("read again: 1; would change: 1;");
    }

    @Test
    void aProgramLearnsTheCountsAndExamples() throws IOException {
        profile(AFTER);

        JsonNode report = new JsonMapper()
                .readTree(run("reextract", "--dry-run", "--json").out());

        assertThat(report.at("/dry_run").asBoolean()).isTrue();
        assertThat(report.at("/articles").asInt()).isEqualTo(3);
        assertThat(report.at("/changed").asInt()).isEqualTo(2);
        assertThat(report.at("/fields/0/field").stringValue()).isEqualTo("section");
        assertThat(report.at("/fields/0/changed").asInt()).isEqualTo(2);
        assertThat(report.at("/fields/0/examples/1/now").stringValue()).isEqualTo("Fog again");
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        for (int i = 0; i < 70; i++) {
            add("harbour.example", "Boat number " + i, "<div class=lead>Boats</div>");
        }
        profile(AFTER);
        Path archive = folder.resolve("archive");
        StopSignal stop = new StopSignal();
        Reextraction first = new Reextraction(
                archive,
                Filter.builder().order(Filter.Order.ID).build(),
                new Extractor(Profiles.only(folder.resolve("profiles/harbour.example.yaml"))),
                new RereadHints(Map.of()));
        try (Archive open = Archive.openForWriting(archive, Clock.systemUTC(), ArchiveSettings.DEFAULTS)) {
            assertThat(first.apply(open, first.numbers(), stop, page -> stop.give()))
                    .isFalse();
        }

        Invocation.Result second = run("reextract");

        assertThat(second.err())
                .contains("goes on after article 64, where it was stopped", "read again: 9; changed: 9;");
        assertThat(run("reextract").err()).contains("read again: 73; changed: 0;");
    }

    @Test
    void anArticleWhoseCaptureIsGoneStaysAsItIsAndIsNamed() throws IOException {
        profile(AFTER);
        String before = sections();
        try (Stream<Path> files = Files.list(folder.resolve("archive/warc"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        Invocation.Result result = run("reextract", "--dry-run");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out().lines().toList()).hasSize(3).allMatch(line -> line.contains("file-unreadable"));
        assertThat(sections()).isEqualTo(before);
    }

    @Test
    void aPageThatTheRulesNowTakeForSomethingElseLeavesItsArticle() throws IOException {
        profile("versions: [{remove: [p]}]");
        List<String> before = run("find", "--jsonl").out().lines().toList();

        Invocation.Result result = run("reextract");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("article 1 stays as it is", "article 2 stays as it is");
        assertThat(run("find", "--jsonl").out().lines().toList()).isEqualTo(before);
    }
}
