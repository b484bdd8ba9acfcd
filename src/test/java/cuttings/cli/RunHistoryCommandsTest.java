package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.ArchiveWriter;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.crawl.SiteHealth;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunHistoryCommandsTest {

    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        site.article(
                "/a",
                "Bridge to close",
                "Ada Quill",
                "2026-03-01T10:00:00Z",
                "The harbour authority will close the old swing bridge for repairs from Monday, officials said.",
                "Ferries will carry passengers across the basin every ten minutes while the work goes on.");
        site.feed("/feed.xml", "/a");
        Files.writeString(folder.resolve("cuttings.yaml"), """
                archive: archive
                fetch:
                  delay: 0s
                  user_agent: "CuttingsTest/1 (test@example.org)"
                  allowed_hosts: [127.0.0.1]
                sites:
                  - name: Harbour Post
                    feeds: ["%s"]
                """.formatted(site.url("/feed.xml")));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void runsAreListedWithWhatTheyBrought() {
        run("crawl");
        run("crawl", site.url("/missing"));

        Invocation.Result runs = run("runs");

        assertThat(runs.out().lines()).hasSize(3);
        assertThat(runs.out().lines().skip(1).findFirst().orElseThrow())
                .startsWith("2 ")
                .contains("needs a look");
        assertThat(runs.out().lines().skip(2).findFirst().orElseThrow())
                .startsWith("1 ")
                .endsWith("done");
    }

    @Test
    void oneRunIsShownAsAPersonAndAProgramReadIt() {
        run("crawl");

        assertThat(run("runs", "show", "1").out()).contains("Harbour Post").contains("NEW");
        JsonNode json =
                JsonMapper.shared().readTree(run("runs", "show", "1", "--json").out());
        assertThat(json.at("/sites/Harbour Post/added").asInt()).isEqualTo(1);
        assertThat(json.at("/sites/Harbour Post/verdict").asString()).isEqualTo("ok");
        assertThat(run("runs", "show", "7").exitCode()).isEqualTo(2);
    }

    @Test
    void aReportIsWrittenToTheFileThatWasAskedFor() throws IOException {
        Path report = folder.resolve("report.json");

        run("crawl", "--report", report.toString());

        JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
        assertThat(json.at("/total/added").asInt()).isEqualTo(1);
        assertThat(json.at("/ending").asString()).isEqualTo("done");
    }

    @Test
    void aSiteThatCannotBeHadIsOneLineAndExitOne() {
        site.page("/feed.xml", 500, "text/plain", new byte[] {'x'});

        Invocation.Result crawl = run("crawl");

        assertThat(crawl.exitCode()).isEqualTo(1);
        assertThat(crawl.err().lines()).singleElement().asString().startsWith("Harbour Post failing: ");
        assertThat(run("sites").out()).contains("Harbour Post").contains("failing");
    }

    @Test
    void sitesThatAreNotConfiguredAnyMoreAreListedOnRequest() throws IOException {
        run("crawl");
        Path file = folder.resolve("cuttings.yaml");
        Files.writeString(
                file,
                Files.readString(file).replace("Harbour Post", "Valley Mark") + """
                  - name: Lake Herald
                    feeds: ["%s"]
                """.formatted(site.url("/other.xml")));
        run("crawl", "--site", "Valley Mark");

        Invocation.Result sites = run("sites");
        Invocation.Result all = run("sites", "--all");

        assertThat(sites.out()).contains("Valley Mark").contains("Lake Herald").doesNotContain("Harbour Post");
        assertThat(sites.out().lines().filter(line -> line.startsWith("Lake Herald")))
                .singleElement()
                .asString()
                .endsWith("not crawled yet");
        assertThat(sites.err())
                .isEqualTo("not listed, for the configuration has no such sites: 1 more; see them with --all\n");
        assertThat(all.out().lines().filter(line -> line.startsWith("Harbour Post")))
                .singleElement()
                .asString()
                .endsWith("not in the configuration");
        assertThat(all.err()).isEmpty();
    }

    @Test
    void theSitesOfAnotherArchiveThanTheConfigurationsAreAllListed() throws IOException {
        run("crawl");
        Files.move(folder.resolve("archive"), folder.resolve("other"));
        Path file = folder.resolve("cuttings.yaml");
        Files.writeString(file, Files.readString(file).replace("Harbour Post", "Valley Mark"));

        Invocation.Result sites =
                run("sites", "--archive", folder.resolve("other").toString());

        assertThat(sites.out()).contains("Harbour Post").doesNotContain("Valley Mark");
    }

    @Test
    void allFaultsOfARunAreShownToWhomTheFirstAreNotEnough() {
        String[] gone = IntStream.range(0, 12).mapToObj(i -> "/gone-" + i).toArray(String[]::new);
        site.feed("/feed.xml", gone);
        run("crawl");

        assertThat(run("runs", "show", "1").out())
                .contains("  not-found " + site.url("/gone-"))
                .contains("  and 7 more faults: cuttings runs show --verbose 1");
        assertThat(run("runs", "show", "1", "--verbose").out().lines().filter(line -> line.startsWith("  not-found ")))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatALimitLeftForTheNextRunIsTold() {
        site.feed("/feed.xml", "/a", "/story-2", "/story-3");

        Invocation.Result crawl = run("crawl", "--verbose", "--max-per-site", "1");

        assertThat(crawl.exitCode()).isZero();
        assertThat(crawl.err())
                .containsPattern("run 1: 1 page in .*; max-per-site; 2 left for a later run\n")
                .contains("  Harbour Post: 2 left for a later run\n");
        assertThat(run("runs").out()).contains("max-per-site, 2 left");
        JsonNode json =
                JsonMapper.shared().readTree(run("runs", "show", "1", "--json").out());
        assertThat(json.at("/total/waiting").asInt()).isEqualTo(2);
    }

    @Test
    void aRunThatWasKilledIsShownAsSuch() {
        Clock clock = Clock.fixed(Invocation.NOW.minusSeconds(3600), ZoneOffset.UTC);
        Path archive = folder.resolve("archive");
        try (Archive killed = Archive.openForWriting(archive, clock, ArchiveSettings.DEFAULTS)) {
            long run = killed.write(ArchiveWriter::beginRun);
            Fault fault = new Fault(FaultKind.GONE, "https://harbour.example/a", "status 410");
            killed.write(writer -> {
                writer.note(run, fault);
                return run;
            });
        }
        assertThat(run("runs").out()).contains("not ended").doesNotContain(" 0 ");
        assertThat(run("runs", "show", "1").out()).contains("it still goes on, or was killed");

        assertThat(run("crawl").err())
                .isEqualTo("repaired: run 1, begun 2026-11-23T05:00:00Z, broke off (it was killed,"
                        + " or could not write); what it had stored is kept\n");

        assertThat(run("runs").out().lines().reduce((first, last) -> last).orElseThrow())
                .startsWith("1 ")
                .endsWith("broke off");
        assertThat(run("runs", "show", "1").out())
                .startsWith("run 1, begun 2026-11-23T05:00:00Z: it broke off")
                .contains("the next crawl goes on from there", "  gone https://harbour.example/a: status 410");
        assertThat(run("runs", "show", "1", "--json").exitCode()).isEqualTo(2);
    }

    @Test
    void newArticlesOfTheLatestRunsAreBars() {
        assertThat(SitesCommand.bars(List.of(0L, 1L, 4L, 8L))).isEqualTo(" ▁▄█");
        assertThat(SitesCommand.bars(List.of(0L, 0L))).isEqualTo("  ");
    }

    @Test
    void aListOfNoRunsCannotBeAskedFor() {
        run("crawl");

        Invocation.Result none = run("runs", "-n", "0");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).contains("'0' is no whole number from 1 up");
    }

    @Test
    void aRestThatIsOverIsToldNoMore() {
        Instant end = Invocation.NOW;
        SiteHealth resting = new SiteHealth(SiteHealth.Verdict.OK, "", end);

        assertThat(resting.asOf(end.minusSeconds(1)).explanation()).isEqualTo("left alone until " + end);
        assertThat(resting.asOf(end).explanation()).isEmpty();
    }

    private Invocation.Result run(String... args) {
        String config = folder.resolve("cuttings.yaml").toString();
        return Invocation.run(
                Stream.concat(Stream.of(args), Stream.of("--config", config)).toArray(String[]::new));
    }
}
