package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Site;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hosts that want to be left alone and are come to by way of others. */
class RestingHostsTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aHostThatARedirectLedToIsLeftAloneForAsLongAsItAsks() throws Exception {
        try (PageServer sender = new PageServer();
                PageServer busy = new PageServer()) {
            sender.route("/1", asked -> Reply.status(302, "Location", busy.url("/1")));
            busy.route("/1", asked -> Reply.status(429, "Retry-After", "7200"));

            crawl(NIGHT, sender.url("/1"));
            crawl(NIGHT.plus(Duration.ofMinutes(119)), busy.url("/2"));
            assertThat(busy.targets()).containsExactly("/robots.txt", "/1");

            crawl(NIGHT.plus(Duration.ofMinutes(121)), busy.url("/2"));
            assertThat(busy.targets()).contains("/2");
        }
    }

    private void crawl(Instant now, String url) throws InterruptedException {
        new OneCrawl(folder).at(now, new Site("Harbour Post", List.of(), List.of(url), null, null));
    }
}
