package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nights in which 02:30 comes not at all or twice, for an operator whose cron crawls at 02:30. */
class DaylightSavingTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
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
                    zone: Europe/Berlin
                    feeds: ["%s"]
                """.formatted(site.url("/feed.xml")));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28", "2026-03-26", "2026-10-24", "2026-10-22"})
    void anArticleIsLookedAtAgainOnTheUsualNights(String first) {
        publish("/news/a", first + "T01:00:00");

        List<Integer> nights = new ArrayList<>();
        for (int night = 0; night < 12; night++) {
            int before = requests("/news/a");
            ZonedDateTime halfPastTwo =
                    LocalDateTime.parse(first + "T02:30").plusDays(night).atZone(BERLIN);
            if (crawled(halfPastTwo.withEarlierOffsetAtOverlap()) + crawled(halfPastTwo.withLaterOffsetAtOverlap())
                    > 0) {
                nights.add(night);
            }
            assertThat(requests("/news/a") - before).isLessThan(2);
        }

        assertThat(nights).containsExactly(0, 1, 3, 7);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T02:30:00, 2026-03-29T02:30:00+01:00",
        "2026-03-29T03:30:00, 2026-03-29T03:30:00+02:00",
        "2026-10-25T02:30:00, 2026-10-25T02:30:00+02:00",
        "2026-10-25T03:30:00, 2026-10-25T03:30:00+01:00"
    })
    void aTimeOfTheChangeIsKeptAsPrinted(String printed, String published) {
        publish("/news/a", printed);
        crawled(ZonedDateTime.of(2026, 11, 1, 2, 30, 0, 0, BERLIN));

        assertThat(run(ZonedDateTime.of(2026, 11, 1, 8, 0, 0, 0, BERLIN), "find", "--json")
                        .out())
                .contains("\"published\":\"" + published + "\"");
    }

    @Test
    void theDaysAroundTheChangesAreWholeDaysOfTheReader() {
        for (String day : List.of("2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26")) {
            publish("/news/" + day, day + "T00:10:00");
        }
        site.feed(
                "/feed.xml",
                Stream.of("2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26")
                        .map(day -> "/news/" + day)
                        .toArray(String[]::new));
        crawled(ZonedDateTime.of(2026, 11, 1, 2, 30, 0, 0, BERLIN));

        assertThat(yesterdayAt("2026-03-29T03:30")).isEqualTo("2026-03-28");
        assertThat(yesterdayAt("2026-03-29T23:30")).isEqualTo("2026-03-28");
        assertThat(yesterdayAt("2026-03-30T00:30")).isEqualTo("2026-03-29");
        assertThat(yesterdayAt("2026-10-25T23:30")).isEqualTo("2026-10-24");
        assertThat(yesterdayAt("2026-10-26T00:30")).isEqualTo("2026-10-25");
    }

    /** The days of what was published yesterday, as who asks at a time in Berlin is told. */
    private String yesterdayAt(String time) {
        ZonedDateTime now = LocalDateTime.parse(time).atZone(BERLIN);
        String found = run(now, "find", "--since", "yesterday", "--until", "yesterday", "--urls")
                .out();
        return found.strip().substring(site.url("/news/").length());
    }

    private void publish(String path, String printed) {
        site.article(path, "Bridge of " + path, "Ada Quill", printed, STORY);
        site.feed("/feed.xml", path);
    }

    private int requests(String path) {
        return (int) site.requests().stream().filter(path::equals).count();
    }

    /** How often a crawl at a time asked for the article. */
    private int crawled(ZonedDateTime time) {
        int before = requests("/news/a");
        assertThat(run(time, "crawl").exitCode()).isZero();
        return requests("/news/a") - before;
    }

    private Invocation.Result run(ZonedDateTime time, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--config", folder.resolve("cuttings.yaml").toString()));
        return new Invocation().at(time).with(all.toArray(String[]::new));
    }
}
