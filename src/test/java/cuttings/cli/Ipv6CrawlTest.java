package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose address is one of IP version 6, wherever such an address is written. */
class Ipv6CrawlTest {

    private static final String STORY = "The harbour authority will close the old swing bridge for repairs from Monday,"
            + " officials said, while ferries will carry passengers across the basin every ten minutes.";

    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        try {
            site = LoopbackSite.startOn(InetAddress.getByName("::1"));
        } catch (BindException none) {
            assumeThat(none).as("this machine has an IP version 6").isNull();
        }
        for (String path : List.of("/news/bridge-closes-1", "/news/ferries-run-2")) {
            site.article(path, "Story " + path, "Ada Quill", "2026-03-01T10:00:00Z", STORY, STORY + " Again.");
        }
        site.feed("/feed.xml", "/news/bridge-closes-1");
    }

    @AfterEach
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"::1", "[::1]", "0:0:0:0:0:0:0:1"})
    void isCrawledByTheConfiguration(String allowed) throws IOException {
        Path config = Files.writeString(folder.resolve("cuttings.yaml"), """
                archive: archive
                fetch: {delay: 0s, allowed_hosts: ["%s"]}
                sites: [{name: Six, feeds: ["%s"]}]
                """.formatted(allowed, site.url("/feed.xml")));

        Invocation.Result crawl = Invocation.run("crawl", "--config", config.toString());

        assertThat(crawl.err()).isEmpty();
        assertThat(site.requests()).containsExactly("/feed.xml", "/news/bridge-closes-1");
        assertThat(urls()).containsExactly(site.url("/news/bridge-closes-1"));
    }

    @Test
    void isCrawledByAddressesOnTheCommandLineHoweverTheyAreSpelled() throws IOException {
        String spelled = site.url("/news/ferries-run-2").replace("[::1]", "[0:0:0:0:0:0:0:1]");

        Invocation.Result crawl = new Invocation()
                .environment("CUTTINGS_FETCH_ALLOWED_HOSTS", "[::1]")
                .environment("CUTTINGS_FETCH_DELAY", "0s")
                .with("crawl", "--archive", folder.resolve("archive").toString(), spelled, site.url("/feed.xml"));

        assertThat(crawl.err()).isEmpty();
        assertThat(urls())
                .containsExactlyInAnyOrder(site.url("/news/bridge-closes-1"), site.url("/news/ferries-run-2"));
        assertThat(Invocation.run(
                                "sites", "--archive", folder.resolve("archive").toString())
                        .out())
                .containsOnlyOnce("::1  ");
    }

    private List<String> urls() {
        List<String> urls = new ArrayList<>();
        Invocation.run("export", "--archive", folder.resolve("archive").toString())
                .out()
                .lines()
                .map(line -> line.replaceAll("^.*?\"url\":\"([^\"]*)\".*$", "$1"))
                .forEach(urls::add);
        return urls;
    }
}
