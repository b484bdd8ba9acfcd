package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveCheck;
import cuttings.testing.MisbehavingServer;
import cuttings.testing.Misbehaviour;
import cuttings.testing.PageServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A crawl of every kind of bad server, and of sources and pages as large as they may be, in a heap of 256 MiB. */
class HostileServersProcessTest {

    private static final String STORY =
            "<p>Berth %d: the harbour authority will close the old swing bridge for repairs, and"
                    + " ferries will carry passengers across the basin every ten minutes while the work goes on.</p>\n";
    private static final int HOSTS = 8;
    private static final int ADDRESSES = 12_000;

    @TempDir
    Path folder;

    private final List<AutoCloseable> servers = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
    }

    @Test
    @Timeout(120)
    void aRunEndsWithEachFaultOnRecordAndEverythingElseInTheArchive() throws Exception {
        StringBuilder sites = new StringBuilder();
        for (int host = 0; host < HOSTS; host++) {
            sites.append(badSite(host));
        }
        sites.append(site("large", List.of("sitemaps: [" + sources(server(30)) + "]")));
        for (int host = 0; host < 4; host++) {
            PageServer server = server(40 + host);
            server.page("/long", "text/html; charset=utf-8", longPage());
            sites.append(site("long-" + host, List.of("articles: [" + server.url("/long") + "]")));
        }
        Files.writeString(
                folder.resolve("cuttings.yaml"),
                """
                archive: archive
                fetch:
                  user_agent: "CuttingsTest/1 (test@example.org)"
                  delay: 0s
                  connect_timeout: 1s
                  first_byte_timeout: 3s
                  call_timeout: 12s
                  allowed_hosts: [%s]
                crawl:
                  max_pages_per_site: 6
                sites:
                """.formatted(IntStream.range(2, 60)
                                .mapToObj(i -> "127.0.0." + i)
                                .collect(Collectors.joining(", ")))
                        + sites);

        ChildProcess.Result run =
                ChildProcess.run(folder, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"), "crawl", "--report", "report.json");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err().lines())
                .as("one line for each site that needs a look, and nothing else")
                .allMatch(line -> line.matches("Picked up .*|(bad-\\d|large) (failing|blocked): .*"));
        JsonNode report = new ObjectMapper().readTree(Files.readString(folder.resolve("report.json")));
        assertThat(report.path("ending").asString()).isEqualTo("max-per-site");
        assertThat(report.path("sites").path("large").path("announced").asInt()).isEqualTo(ADDRESSES);
        assertThat(report.path("total").path("faults").has("extraction-failed")).isFalse();
        for (int host = 0; host < 4; host++) {
            assertThat(report.path("sites").path("long-" + host).path("added").asInt())
                    .isEqualTo(1);
        }
        assertThat(ArchiveCheck.of(folder.resolve("archive"), step -> {}).damages())
                .isEmpty();
    }

    private String badSite(int host) throws IOException {
        MisbehavingServer server = new MisbehavingServer("127.0.0." + (2 + host), 0, null);
        servers.add(server);
        String urls = IntStream.range(0, Misbehaviour.values().length)
                .filter(i -> i % HOSTS == host)
                .mapToObj(i -> server.url(Misbehaviour.values()[i]))
                .collect(Collectors.joining(", "));
        return site("bad-" + host, List.of("articles: [" + urls + "]"));
    }

    private PageServer server(int host) throws IOException {
        PageServer server = new PageServer("127.0.0." + host, 0);
        servers.add(server);
        return server;
    }

    /** A sitemap of 24 MiB as it is, and two that expand to four times what is allowed. */
    private static String sources(PageServer server) throws IOException {
        String padding = "x".repeat(2000);
        String locations = IntStream.range(0, ADDRESSES)
                .mapToObj(i -> "<url><loc>" + server.url("/story-" + i + "?" + padding) + "</loc></url>\n")
                .collect(Collectors.joining());
        byte[] sitemap = ("<urlset>" + locations + "</urlset>").getBytes(StandardCharsets.UTF_8);
        byte[] bomb = gzip(200 << 20);
        Map<String, String> xml = Map.of("Content-Type", "application/xml");
        Map<String, String> coded = Map.of("Content-Type", "application/xml", "Content-Encoding", "gzip");
        server.route("/sitemap.xml", asked -> new PageServer.Reply(200, xml, sitemap));
        server.route("/bomb.xml.gz", asked -> new PageServer.Reply(200, xml, bomb));
        server.route("/bomb.xml", asked -> new PageServer.Reply(200, coded, bomb));
        return server.url("/sitemap.xml") + ", " + server.url("/bomb.xml.gz") + ", " + server.url("/bomb.xml");
    }

    /** 5 MiB of paragraphs. */
    private static String longPage() {
        String story = IntStream.range(0, (5 << 20) / STORY.length())
                .mapToObj(STORY::formatted)
                .collect(Collectors.joining());
        return "<html><body><article><h1>Bridge to close for a very long time</h1>" + story
                + "</article></body></html>";
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] step = new byte[1 << 20];
            for (int done = 0; done < zeros; done += step.length) {
                gzip.write(step);
            }
        }
        return packed.toByteArray();
    }

    private static String site(String name, List<String> keys) {
        return "  - name: " + name + "\n"
                + keys.stream().map(key -> "    " + key + "\n").collect(Collectors.joining());
    }
}
