package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.testing.Holdings;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes of the machine it gives back. */
class CrawlResourcesTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<Misbehaviour> BAD_ANSWERS = List.of(
            Misbehaviour.CLOSES_AT_ONCE,
            Misbehaviour.ENDLESS_BODY,
            Misbehaviour.GZIP_BOMB,
            Misbehaviour.CUT_IN_CHUNK,
            Misbehaviour.REDIRECTS_TO_ITSELF,
            Misbehaviour.RESETS);

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void noThreadAndNoDescriptorIsLeftBehind() throws Exception {
        crawl("first");
        Holdings before = Holdings.now();

        crawl("second");

        assertThat(before.leftBehind()).isEmpty();
    }

    private void crawl(String archive) throws IOException, InterruptedException {
        try (MisbehavingServer server = new MisbehavingServer()) {
            List<String> urls = BAD_ANSWERS.stream().map(server::url).toList();
            RunReport report =
                    new OneCrawl(folder.resolve(archive)).at(NIGHT, new Site("Bad", List.of(), urls, null, null));
            assertThat(report.total().faultCount()).isPositive();
        }
    }
}
