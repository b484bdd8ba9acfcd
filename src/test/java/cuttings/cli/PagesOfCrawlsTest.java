package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.FrontierKind;
import cuttings.archive.FrontierOffer;
import cuttings.archive.PackedCapture;
import cuttings.archive.Settlement;
import cuttings.article.Capture;
import cuttings.article.PageStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code --status}: pages that crawls fetched and did not take for articles. */
class PagesOfCrawlsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T03:00:00Z");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        try (Archive archive = Archive.openForWriting(
                folder.resolve("archive"), Clock.fixed(MONDAY, ZoneOffset.UTC), ArchiveSettings.DEFAULTS)) {
            settle(archive, "coast.example", "/ferry", PageStatus.ARTICLE, null, 0);
            settle(archive, "coast.example", "/members", PageStatus.PAYWALL_STUB, "asks for payment", 1);
            settle(archive, "coast.example", "/gone", PageStatus.SOFT_NOT_FOUND, "says that it is not there", 2);
            settle(archive, "valley.example", "/club", PageStatus.PAYWALL_STUB, "=1+1\u001b[31m asks for payment", 6);
        }
    }

    private static void settle(
            Archive archive, String site, String path, PageStatus status, String reason, int daysLater) {
        String url = "https://" + site + path;
        byte[] page = ("<p>" + path).getBytes(StandardCharsets.UTF_8);
        Capture capture = Capture.ofFile(url, MONDAY.plus(Duration.ofDays(daysLater)), "text/html", page);
        archive.write(writer -> {
            writer.offer(site, FrontierKind.PAGE, List.of(new FrontierOffer(site + path, url, site, "Title", null)));
            writer.settle(site + path, Settlement.done(status, reason, writer.keep(PackedCapture.of(capture))));
            return url;
        });
    }

    private static Invocation invocation() {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString());
    }

    private static Invocation.Result find(String... more) {
        String[] args = new String[more.length + 1];
        args[0] = "find";
        System.arraycopy(more, 0, args, 1, more.length);
        return invocation().with(args);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--status paywall-stub;valley.example/club coast.example/members",
                "--status paywall-stub --reverse;coast.example/members valley.example/club",
                "--status paywall-stub -n 1;valley.example/club",
                "--status paywall-stub,soft-not-found --site COAST.example;coast.example/gone coast.example/members",
                "--status paywall-stub --found-since 2026-11-20;valley.example/club",
            })
    void thePagesOfAStatusAreChosenBySiteAndTime(String options, String found) {
        String urls = find((options + " --urls").split(" ")).out();

        assertThat(urls.lines().map(url -> url.replace("https://", ""))).containsExactly(found.split(" "));
        assertThat(find((options + " --count").split(" ")).out().strip())
                .isEqualTo(options.contains("-n 1") ? "2" : String.valueOf(found.split(" ").length));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 160})
    void aTerminalShowsThemAsATable(int columns) throws IOException {
        String screen = invocation()
                .onTerminal(columns)
                .environment("NO_COLOR", "1")
                .environment("PAGER", "cat")
                .with("find", "--status", "paywall-stub,soft-not-found")
                .out();

        assertThat(screen.lines()).allMatch(line -> DisplayWidth.of(line) <= columns);
        GoldenScreen.check("find-status-" + columns, screen);
    }

    @Test
    void otherProgramsReadThemToo() {
        String line = find("--status", "paywall-stub", "--jsonl", "-n", "1").out();
        JsonNode page = new JsonMapper().readTree(line);

        assertThat(page.propertyNames()).containsExactly("status", "reason", "site", "title", "url", "fetched");
        assertThat(page.get("fetched").asString()).isEqualTo("2026-11-22T03:00:00Z");
        assertThat(line).doesNotContain("\u001b");
        assertThat(find("--status", "paywall-stub", "--json").out())
                .startsWith("[\n")
                .endsWith("]\n");
        assertThat(find("--status", "paywall-stub", "--csv", "-n", "1").out())
                .isEqualTo("status,reason,site,title,url,fetched\r\npaywall-stub,'=1+1\ufffd[31m asks for payment,"
                        + "valley.example,Title,https://valley.example/club,2026-11-22T03:00:00Z\r\n");
    }

    @Test
    void anExportWritesThemAsFindListsThem() throws IOException {
        for (String format : List.of("jsonl", "json", "csv", "tsv")) {
            Path file = folder.resolve("stubs." + format);
            String[] args = {"export", "--status", "paywall-stub", "-o", file.toString()};

            assertThat(invocation().with(args).exitCode()).isZero();
            assertThat(Files.readString(file))
                    .isEqualTo(find("--status", "paywall-stub", "--" + format).out())
                    .isEqualTo(invocation()
                            .with("export", "--status", "paywall-stub", "-f", format)
                            .out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "export --status gallery -o pages.parquet;the format parquet is for articles",
                "export --status gallery --split month -o pages.csv;--split is about articles",
                "export --status gallery --since-last nightly;--since-last is about articles",
                "stats --status gallery --author lind;--author is about articles",
                "stats --reverse;--reverse would mean nothing here: what is most comes first",
                "authors --status gallery;--status asks for pages that are no articles, and who signed those",
            })
    void whatMeansNothingForThemIsRefusedWithTheReason(String words, String reason) {
        Invocation.Result result = invocation().with(words.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("cuttings: " + reason).hasLineCount(2);
    }

    @Test
    void statisticsCountThemByStatusSiteAndReason() {
        String chart = invocation()
                .with("stats", "--status", "paywall-stub,soft-not-found")
                .out();
        JsonNode stats = new JsonMapper()
                .readTree(invocation()
                        .with("stats", "--status", "paywall-stub,soft-not-found", "-n", "1", "--json")
                        .out());

        assertThat(chart.lines().map(line -> line.replaceAll("[ █▌]+", " ").strip()))
                .contains("3 pages chosen:", "STATUS PAGES", "paywall-stub 2", "coast.example 2", "asks for payment 1");
        assertThat(stats.get("chosen").intValue()).isEqualTo(3);
        assertThat(stats.at("/statuses/0/pages").intValue()).isEqualTo(2);
        assertThat(stats.get("statuses")).hasSize(2);
        assertThat(stats.get("sites")).hasSize(1);
        assertThat(stats.at("/sites/0/site").stringValue()).isEqualTo("coast.example");
        assertThat(stats.get("reasons")).hasSize(1);
    }

    @Test
    void whatOnlyArticlesHaveCannotChooseAmongThem() {
        Invocation.Result result = find("--status", "paywall-stub", "--author", "lind");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("--author is about articles, so it cannot be used with --status");
        assertThat(find("--status", "paywall").err()).contains("did you mean 'paywall-stub'?");
    }

    @Test
    void anArchiveWithoutSuchPagesSaysWhereTheyAreCounted() {
        assertThat(find("--status", "gallery").err()).contains("cuttings stats");
        assertThat(find("--status", "article").exitCode()).isZero();
    }
}
