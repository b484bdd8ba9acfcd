package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveCheck;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.crawl.RunReportReader;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crawl that is killed at random moments, as a process, with no time to save anything. How many pages and kills: the
 * properties {@code killed.pages} and {@code killed.times}; the suite makes do with few.
 */
class KilledCrawlTest {

    private static final int PAGES = Integer.getInteger("killed.pages", 300);
    private static final int KILLS = Integer.getInteger("killed.times", 4);

    @TempDir
    Path folder;

    @Test
    void everyPageIsStoredOnceWhateverTheMomentOfTheKill() throws Exception {
        try (LoopbackSite site = LoopbackSite.start()) {
            String[] paths =
                    IntStream.range(0, PAGES).mapToObj(i -> "/story-" + i).toArray(String[]::new);
            for (String path : paths) {
                site.article(path, "Story " + path, "Ada Quill", "2026-03-01T10:00:00Z", story(path));
            }
            site.feed("/feed.xml", paths);
            Files.writeString(folder.resolve("cuttings.yaml"), configuration(site));
            Random moments = new Random(4711);
            for (int kill = 0; kill < KILLS; kill++) {
                killAfterSomePages(site, moments);
            }

            ChildProcess.Result last = ChildProcess.run(folder, "crawl");

            assertThat(last.exitCode()).as(last.err()).isZero();
            assertThat(headlines()).hasSize(PAGES).doesNotHaveDuplicates();
            assertThat(ArchiveCheck.of(folder.resolve("archive"), step -> {}).damages())
                    .isEmpty();
            assertThat(reported()).as("no report counts what is not there").isBetween(1L, (long) PAGES);
            assertThat(site.requests().stream().filter(path -> path.startsWith("/story-")))
                    .as("no page is fetched twice beyond those in the air at a kill")
                    .hasSizeLessThanOrEqualTo(PAGES + KILLS * 100);
        }
    }

    /** The moment is a number of requests that the server has seen, so that it does not depend on this machine's speed. */
    private void killAfterSomePages(LoopbackSite site, Random moments) throws IOException, InterruptedException {
        int seen = site.requests().size();
        int more = 1 + moments.nextInt(Math.max(2, 2 * PAGES / (KILLS + 1)));
        Process crawl = new ProcessBuilder(ChildProcess.command("crawl"))
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (crawl.isAlive() && site.requests().size() < seen + more) {
            crawl.waitFor(1, TimeUnit.MILLISECONDS);
        }
        crawl.destroyForcibly().waitFor();
    }

    private List<String> headlines() {
        List<String> headlines = new ArrayList<>();
        try (Lookup lookup = Lookup.open(folder.resolve("archive"))) {
            lookup.find(Filter.ALL, cutting -> headlines.add(cutting.article().headline()));
        }
        return headlines;
    }

    /** The new articles of all runs that came to their end and have a report. */
    private long reported() {
        try (Lookup lookup = Lookup.open(folder.resolve("archive"))) {
            return lookup.runs().latest(KILLS + 1).stream()
                    .flatMap(run -> Stream.ofNullable(run.report()))
                    .map(RunReportReader::run)
                    .mapToLong(report -> report.total().count(Count.ADDED))
                    .sum();
        }
    }

    private static String configuration(LoopbackSite site) {
        return """
                archive: archive
                fetch:
                  user_agent: "CuttingsTest/1 (test@example.org)"
                  delay: 0s
                  allowed_hosts: [127.0.0.1]
                sites:
                  - name: Harbour Post
                    feeds: ["%s"]
                """.formatted(site.url("/feed.xml"));
    }

    private static String[] story(String path) {
        return new String[] {
            "The harbour authority has looked at berth " + path
                    + " and found its piles rotten, officials said on Sunday.",
            "Ferries will use another berth while the piles of berth " + path + " are replaced, the council has added.",
            "Traders near berth " + path + " fear for their takings and have asked for a second landing stage in time."
        };
    }
}
