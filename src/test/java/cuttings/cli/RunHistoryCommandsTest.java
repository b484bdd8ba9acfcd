package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void newArticlesOfTheLatestRunsAreBars() {
        assertThat(SitesCommand.bars(List.of(0L, 1L, 4L, 8L))).isEqualTo(" ▁▄█");
        assertThat(SitesCommand.bars(List.of(0L, 0L))).isEqualTo("  ");
    }

    private Invocation.Result run(String... args) {
        String config = folder.resolve("cuttings.yaml").toString();
        return Invocation.run(
                Stream.concat(Stream.of(args), Stream.of("--config", config)).toArray(String[]::new));
    }
}
