package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverCommandTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatASiteAnnouncesAndPrintsTheConfigurationToPaste() throws IOException {
        try (LoopbackSite site = LoopbackSite.start()) {
            site.page("/robots.txt", "text/plain", "Sitemap: " + site.url("/sitemap.xml"));
            site.page(
                    "/", "text/html", "<link rel=alternate type=application/rss+xml href=/feed.xml><p>Front page</p>");
            site.feed("/feed.xml", "/2026/03/01/bridge-to-close", "/2026/03/01/ferries-to-run");
            Path config = config();

            Invocation.Result result = Invocation.run("discover", site.url("/"), "--config", config.toString());

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.err())
                    .contains("feed " + site.url("/feed.xml") + ": 2 addresses")
                    .contains(site.url("/2026/03/01/bridge-to-close"))
                    .contains("sitemap " + site.url("/sitemap.xml") + ": not-found");
            assertThat(result.out())
                    .isEqualTo("  - name: 127.0.0.1\n    feeds:\n      - " + site.url("/feed.xml") + "\n");
        }
    }

    @Test
    void aSiteThatCannotBeHadIsOneLine() throws IOException {
        try (LoopbackSite site = LoopbackSite.start()) {
            Invocation.Result result = Invocation.run("discover", site.url("/"), "--config", config().toString());

            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.err().lines()).singleElement().asString().contains("not-found");
        }
    }

    private Path config() throws IOException {
        return Files.writeString(
                folder.resolve("cuttings.yaml"),
                "fetch:\n  delay: 0s\n  user_agent: \"CuttingsTest/1 (test@example.org)\"\n  allowed_hosts: [127.0.0.1]\n");
    }
}
