package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code crawl} against the demonstration's newspapers on loopback. */
class CrawlCommandTest {

    @TempDir
    private Path folder;

    private DemoSite site;

    @BeforeEach
    void serve() throws IOException {
        site = DemoSite.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Invocation.Result crawl(String... args) {
        String[] all = Stream.concat(Stream.of("crawl"), Stream.of(args)).toArray(String[]::new);
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .environment("CUTTINGS_FETCH_ALLOWED_HOSTS", "127.0.0.1")
                .environment("CUTTINGS_FETCH_DELAY", "0ms")
                .environment("CUTTINGS_FETCH_CRAWL_DELAY_CAP", "0ms")
                .with(all);
    }

    private long found() {
        return Invocation.run("export", "--archive", folder.resolve("archive").toString())
                .out()
                .lines()
                .count();
    }

    @Test
    void anAddressOnTheCommandLineIsEnough() {
        Invocation.Result result = crawl("--verbose", site.origin("harbourpost") + "/rss/news.xml");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("run 1:", "SITE", "127.0.0.1");
        assertThat(found()).isPositive();
    }

    @Test
    void theConfigurationNamesTheSites() throws IOException {
        Path config = Files.writeString(
                folder.resolve("cuttings.yaml"),
                "sites:\n  - name: Harbour Post\n    feeds: " + site.origin("harbourpost") + "/rss/news.xml\n"
                        + "  - name: Valley Mark\n    feeds: " + site.origin("valleymark") + "/atom.xml\n");
        Invocation.Result result = crawl("--verbose", "--config", config.toString(), "--site", "Harbour Post");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("Harbour Post").doesNotContain("Valley Mark");
        Invocation.Result slip = crawl("--config", config.toString(), "--site", "Harbor Post");
        assertThat(slip.exitCode()).isEqualTo(2);
        assertThat(slip.err()).contains("did you mean 'Harbour Post'?");
    }

    @Test
    void whereNoTerminalLooksOnItIsSilentWhenAllIsWell() {
        Invocation.Result result = crawl(site.origin("harbourpost") + "/rss/news.xml");
        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aSourceThatFailsNeedsALookEvenWhenQuiet() {
        Invocation.Result result = crawl("--quiet", site.origin("harbourpost") + "/rss/none.xml");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("not-found", "/rss/none.xml");
    }

    @Test
    void nothingToVisitIsWrongUsage() {
        Invocation.Result result = crawl("--only-urls");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("nothing to visit");
        assertThat(crawl("news.example/feed.xml").err()).contains("is no address");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "--max-pages,0,no whole number from 1 up",
        "--max-pages,-3,no whole number from 1 up",
        "--max-per-site,0,no whole number from 1 up",
        "--max-duration,soon,no length of time",
    })
    void aLimitThatCannotBeMeantIsRefused(String option, String value, String message) {
        Invocation.Result result = crawl(option, value, site.origin("harbourpost") + "/rss/news.xml");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("'" + value + "' is " + message);
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void whoAsksOthersMustSayHowToBeReached() {
        Invocation.Result result = crawl("http://news.example/feed.xml");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("does not say how to reach you", "fetch.user_agent");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "cuttings/0.1 (+https://archive.example/about), archive.example",
        "cuttings/0.1 (desk@Example.COM), example.com",
        "cuttings/0.1 (+https://www.example.org:8443/bot), www.example.org",
        "cuttings/0.1 (desk@harbour.invalid), harbour.invalid",
        "cuttings/0.1 (+http://localhost/), localhost",
    })
    void aContactThatWasCopiedFromAnExampleIsRefused(String userAgent, String host) throws IOException {
        Path config = Files.writeString(
                folder.resolve("c.yaml"),
                "archive: a\nfetch:\n  user_agent: \"" + userAgent
                        + "\"\nsites:\n  - name: n\n    feeds: [\"http://news.example/feed.xml\"]\n");
        Invocation.Result result = Invocation.run("crawl", "--config", config.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("how to reach you: " + host + " is a name for examples", "fetch.user_agent");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aContactOfASimilarNameIsTaken() throws IOException {
        Path config = Files.writeString(
                folder.resolve("c.yaml"),
                "archive: a\nfetch:\n  user_agent: cuttings/0.1 (desk@goodexample.com)\nsites:\n  - name: n\n"
                        + "    feeds: [\"http://nowhere.invalid/feed.xml\"]\n");
        Invocation.Result result = Invocation.run("crawl", "--config", config.toString());
        assertThat(result.exitCode()).as(result.err()).isEqualTo(1);
    }

    @Test
    void anArticleWithAShortAddressIsNamedWithTheOptionThatHelps() throws IOException {
        try (LoopbackSite other = LoopbackSite.start()) {
            other.article("/bridge", "Bridge to close", "Ada Quill", "2026-03-01", "The bridge will close on Monday.");
            Invocation.Result result = crawl("--quiet", other.url("/bridge"));
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err()).contains(other.url("/bridge") + " was taken for a section page", "--as article");
        }
    }

    @Test
    void aFeedIsRecognisedWhereASectionPageWasExpectedAndNamedWhereAnArticleWas() throws IOException {
        try (LoopbackSite other = LoopbackSite.start()) {
            other.feed("/news", "/story-of-the-bridge");
            other.feed("/news-of-today", "/story-of-the-bridge");
            assertThat(crawl("--quiet", other.url("/news")).err()).contains("not-found", "/story-of-the-bridge");
            assertThat(crawl("--quiet", other.url("/news-of-today")).err())
                    .contains(other.url("/news-of-today") + " was taken for an article", "--as feed");
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedAtOnce() {
        Invocation.Result result =
                crawl("--since", "2026-03", "--until", "2026-01", site.origin("harbourpost") + "/rss/news.xml");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--until 2026-01-31 lies before --since 2026-03-01");
        assertThat(folder.resolve("archive")).doesNotExist();
    }

    @Test
    void aReportThatCannotBeWrittenIsToldBeforeAnythingIsFetched() {
        String report = folder.resolve("none").resolve("report.json").toString();
        Invocation.Result result = crawl("--report", report, site.origin("harbourpost") + "/rss/news.xml");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains(report);
        assertThat(found()).isZero();
    }

    @Test
    void aReportIsWrittenWhole() throws IOException {
        Path report = folder.resolve("report.json");
        crawl("--report", report.toString(), site.origin("harbourpost") + "/rss/news.xml");
        assertThat(report).content().startsWith("{\"run\":1,").endsWith("}\n");
    }

    @Test
    void aWrongConfigurationIsNamedWithItsLine() throws IOException {
        Path config = Files.writeString(folder.resolve("c.yaml"), "fetch:\n  dealy: 5s\n");
        Invocation.Result result = crawl("--config", config.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("c.yaml:2:", "fetch.dealy", "did you mean 'delay'?");
        assertThat(crawl("--config", folder.resolve("none.yaml").toString()).err())
                .contains("none.yaml", "no such file");
    }

    @Test
    void anotherRunThatHoldsTheLockEndsWithFour() throws Exception {
        Path archive = folder.resolve("archive");
        try (Archive held = Archive.openForWriting(archive, Clock.systemUTC(), ArchiveSettings.DEFAULTS)) {
            assertThat(held.repairs()).isEmpty();
            ChildProcess.Result result = ChildProcess.run(
                    folder, "crawl", "--archive", archive.toString(), site.origin("harbourpost") + "/rss/news.xml");
            assertThat(result.exitCode()).isEqualTo(4);
            assertThat(result.err())
                    .contains(String.valueOf(ProcessHandle.current().pid()));
        }
    }
}
