package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many nights of {@code cuttings crawl} as cron runs it: what it asks for again, what it gives up, what it tells. */
class NightsTest {

    private static final Instant FIRST = Instant.parse("2026-03-02T02:00:00Z");
    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";

    @TempDir
    private Path folder;

    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
        Files.writeString(folder.resolve("cuttings.yaml"), """
                archive: archive
                fetch: {delay: 0s, allowed_hosts: [127.0.0.1]}
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
    void anArticleIsLookedAtAgainAfterOneThreeAndSevenDaysAndThenNoMore() {
        site.feed("/feed.xml", "/news/a");
        article("/news/a", "Ada Quill");

        List<Integer> nights = nightsOn("/news/a", 20);

        assertThat(nights).containsExactly(0, 1, 3, 7);
    }

    @ParameterizedTest
    @CsvSource({"404, 0 1", "410, 0"})
    void anArticleThatIsNotThereIsGivenUp(int status, String nights) {
        site.feed("/feed.xml", "/news/a");
        site.page("/news/a", status, "text/plain", "none".getBytes(StandardCharsets.UTF_8));

        assertThat(nightsOn("/news/a", 20)).extracting(String::valueOf).containsExactly(nights.split(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aFeedThatIsGoneIsToldInOneLineNightByNightThoughAnotherBringsArticles(int status) throws IOException {
        Path file = folder.resolve("cuttings.yaml");
        Files.writeString(
                file, Files.readString(file).replace("feeds: [", "feeds: [\"" + site.url("/gone.xml") + "\", "));
        site.page("/gone.xml", status, "text/plain", "none".getBytes(StandardCharsets.UTF_8));
        for (int night = 0; night < 9; night++) {
            publish(night, "Ada Quill");

            Invocation.Result crawl = crawl(night);

            assertThat(crawl.exitCode()).isEqualTo(1);
            assertThat(crawl.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Harbour Post failing: 1 source fault, such as ")
                    .endsWith(site.url("/gone.xml") + ": status " + status);
        }
    }

    @Test
    void aClockThatJumpsBackAnHourOrOnForYearsLosesNothing() {
        publish(1, "Ada Quill");
        crawl(1);
        article("/news/late", "Ada Quill");
        site.feed("/feed.xml", "/news/late");
        Invocation.Result anHourBefore = runAt(FIRST.plus(Duration.ofHours(23)), "crawl");
        Invocation.Result yearsAfter = runAt(FIRST.plus(Duration.ofDays(1100)), "crawl");
        Invocation.Result backAgain = runAt(FIRST.plus(Duration.ofDays(2)), "crawl");

        assertThat(List.of(anHourBefore.exitCode(), yearsAfter.exitCode(), backAgain.exitCode()))
                .containsOnly(0);
        assertThat(run(2, "find", "--count").out()).isEqualTo("4\n");
        assertThat(run(2, "check").exitCode()).isZero();
    }

    @Test
    void whatWasPutOffByAClockThatWasYearsAheadIsVisitedOnTheRightNights() {
        publish(1, "Ada Quill");
        runAt(FIRST.plus(Duration.ofDays(1100)), "crawl");
        article("/news/late", "Ada Quill");
        site.feed("/feed.xml", "/news/late");

        assertThat(nightsOn("/news/late", 20)).containsExactly(0, 1, 3, 7);
        assertThat(site.requests())
                .filteredOn(path -> path.startsWith("/news/1"))
                .hasSize(3 * 4);
    }

    @Test
    void anArticleThatVanishesStaysInTheArchiveAndIsGivenUp() {
        site.feed("/feed.xml", "/news/a");
        article("/news/a", "Ada Quill");
        crawl(0);
        site.page("/news/a", 410, "text/plain", "gone".getBytes(StandardCharsets.UTF_8));

        assertThat(nightsOn("/news/a", 20)).containsExactly(0, 1);
        assertThat(run(0, "find", "--count").out()).isEqualTo("1\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Page not found</title><h1>Page not found</h1><p>Sorry, there is nothing here.</p>",
                "<title>Just a moment...</title><p>Checking whether you are a person before you go on.</p>",
                "<title>Harbour Post</title><ul><li><a href=/news/x-1>Bridge</a><li><a href=/news/x-2>Ferry</a></ul>",
            })
    void anArticleThatTurnsIntoSomethingElseStaysAsItWas(String page) {
        site.feed("/feed.xml", "/news/a");
        article("/news/a", "Ada Quill");
        crawl(0);
        String before = run(0, "export").out();
        site.page("/news/a", "text/html; charset=utf-8", "<!doctype html><html lang=en>" + page + "</html>");

        crawl(1);

        assertThat(requests("/news/a")).isEqualTo(2);
        assertThat(run(1, "export").out()).isEqualTo(before).hasLineCount(1);
    }

    @Test
    void aSiteThatFallsSilentIsToldEveryNightUntilItSpeaks() {
        for (int night = 0; night < 8; night++) {
            publish(night, "Ada Quill");
            assertThat(crawl(night)).isEqualTo(new Invocation.Result(0, "", ""));
        }
        List<String> told = new ArrayList<>();
        for (int night = 8; night < 12; night++) {
            told.add(crawl(night).err());
        }
        publish(12, "Ada Quill");

        assertThat(told.subList(1, 4))
                .allSatisfy(line -> assertThat(line)
                        .startsWith("Harbour Post silent: ")
                        .endsWith("such as " + site.url("/feed.xml") + "\n"));
        assertThat(run(11, "sites").out()).contains("silent");
        assertThat(crawl(12)).isEqualTo(new Invocation.Result(0, "", ""));
    }

    @Test
    void aSiteWhoseBylinesVanishIsToldWithTheFiguresAndAnExample() {
        for (int night = 0; night < 6; night++) {
            publish(night, "Ada Quill");
            assertThat(crawl(night).exitCode()).isZero();
        }
        publish(6, "");

        Invocation.Result broken = crawl(6);

        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.err())
                .startsWith("Harbour Post degraded: byline on 0 of 3 new articles, before on 18 of 18, such as "
                        + site.url("/news/6-"))
                .hasLineCount(1);
        assertThat(run(6, "sites").out()).contains("degraded", "byline on 0 of 3");
    }

    /** Three new articles. */
    private void publish(int night, String author) {
        String[] paths = {"/news/" + night + "-bridge", "/news/" + night + "-ferry", "/news/" + night + "-quay"};
        for (String path : paths) {
            article(path, author);
        }
        site.feed("/feed.xml", paths);
    }

    private void article(String path, String author) {
        if (author.isEmpty()) {
            site.page(path, "text/html; charset=utf-8", """
                    <!doctype html><html lang="en"><head><title>Story %1$s</title>
                    <meta property="og:type" content="article">
                    <meta property="article:published_time" content="2026-03-01T10:00:00Z"></head>
                    <body><article><h1>Story %1$s</h1><p>%2$s</p><p>%1$s: %2$s</p></article></body></html>
                    """.formatted(path, STORY));
        } else {
            site.article(path, "Story " + path, author, "2026-03-01T10:00:00Z", STORY, path + ": " + STORY);
        }
    }

    /** The nights, from 0, on which a page is asked for. */
    private List<Integer> nightsOn(String path, int count) {
        List<Integer> nights = new ArrayList<>();
        for (int night = 0; night < count; night++) {
            long before = requests(path);
            crawl(night);
            if (requests(path) > before) {
                nights.add(night);
            }
        }
        return before(path, nights);
    }

    /** A night that was crawled before the counting began is the first one, too. */
    private List<Integer> before(String path, List<Integer> nights) {
        List<Integer> all = new ArrayList<>(nights);
        if (requests(path) > nights.size()) {
            all.add(0, 0);
        }
        return all;
    }

    private long requests(String path) {
        return site.requests().stream().filter(path::equals).count();
    }

    private Invocation.Result crawl(int night) {
        return run(night, "crawl");
    }

    /** Every other night ten minutes early: cron is never on time to the second. */
    private Invocation.Result run(int night, String... args) {
        return runAt(FIRST.plus(Duration.ofDays(night)).minusSeconds(night % 2 * 600L), args);
    }

    private Invocation.Result runAt(Instant time, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--config", folder.resolve("cuttings.yaml").toString()));
        return new Invocation().at(time).with(all.toArray(String[]::new));
    }
}
