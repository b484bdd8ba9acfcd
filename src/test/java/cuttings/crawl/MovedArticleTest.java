package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.ArchiveCheck;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.article.Site;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.PageServer;
import cuttings.testing.PageServer.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles whose address leads to another one after some days. */
class MovedArticleTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");
    private static final String BRIDGE =
            "The harbour authority will close the old swing bridge for repairs from Monday,"
                    + " officials said after a meeting, and ferries will carry passengers across the basin every ten minutes"
                    + " while the work goes on. Traders on the north quay fear for their takings and have asked for a second"
                    + " landing stage near the market, which the council will discuss next week.";
    private static final String CHOIR =
            "Forty singers from three villages met in the old grain store on Sunday and sang"
                    + " for two hours without a break, in front of an audience that had brought its own chairs and blankets. The"
                    + " conductor, who retires in spring, thanked the miller for the roof and the weather for holding, and"
                    + " promised another evening of the same kind before the harvest begins.";

    @TempDir
    Path folder;

    private PageServer server;

    @BeforeEach
    void start() throws Exception {
        server = new PageServer();
        story("/old", "Bridge to close", BRIDGE);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void staysOneWhenItsAddressLeadsToAnotherForGood() throws Exception {
        crawl(0, "/old");
        story("/new", "Bridge to close", BRIDGE);
        redirect(301, "/old", "/new");

        RunReport moved = crawl(1, "/old");
        RunReport announced = crawl(2, "/old", "/new");

        assertThat(moved.total().count(Count.UNCHANGED)).isEqualTo(1);
        assertThat(announced.total().count(Count.UNCHANGED)).isEqualTo(1);
        assertThat(archived()).singleElement().satisfies(cutting -> {
            assertThat(cutting.revision()).isEqualTo(1);
            assertThat(cutting.article().url()).isEqualTo(server.url("/old"));
        });
        assertThat(ArchiveCheck.of(folder, step -> {}).damages()).isEmpty();
    }

    @Test
    void hasARevisionWithTheNewAddressWhenItsTextHasChanged() throws Exception {
        crawl(0, "/old");
        story("/new", "Bridge closes early", BRIDGE);
        redirect(308, "/old", "/new");

        crawl(1, "/old");

        assertThat(archived()).singleElement().satisfies(cutting -> {
            assertThat(cutting.revision()).isEqualTo(2);
            assertThat(cutting.article().headline()).isEqualTo("Bridge closes early");
            assertThat(cutting.article().url()).isEqualTo(server.url("/new"));
        });
    }

    @Test
    void staysOneWhenTheNewAddressAnswersThatNothingHasChanged() throws Exception {
        unlessModified("/old");
        crawl(0, "/old");
        unlessModified("/new");
        redirect(301, "/old", "/new");

        crawl(1, "/old");
        crawl(2, "/old", "/new");

        assertThat(archived()).hasSize(1);
    }

    @Test
    void isNotTakenForWhatATemporaryRedirectLeadsTo() throws Exception {
        crawl(0, "/old");
        story("/new", "Bridge to close", BRIDGE);
        redirect(302, "/old", "/new");

        crawl(1, "/old");

        assertThat(archived()).hasSize(2);
    }

    @Test
    void isNotTakenForAnotherStoryThatStandsWhereItLeads() throws Exception {
        crawl(0, "/old");
        story("/choir", "Forty singers and no break", CHOIR);
        redirect(301, "/old", "/choir");

        crawl(1, "/old");

        assertThat(archived())
                .extracting(cutting -> cutting.article().headline())
                .containsExactlyInAnyOrder("Bridge to close", "Forty singers and no break");
    }

    private RunReport crawl(int day, String... targets) throws InterruptedException {
        List<String> urls = List.of(targets).stream().map(server::url).toList();
        return new OneCrawl(folder)
                .at(NIGHT.plus(Duration.ofDays(day)), new Site("Harbour Post", List.of(), urls, null, null));
    }

    private void story(String target, String headline, String text) {
        server.page(target, "text/html", html(target, headline, text));
    }

    private String html(String target, String headline, String text) {
        return """
                <html lang="en"><head><title>%1$s</title><link rel="canonical" href="%2$s"></head>
                <body><article><h1>%1$s</h1><p>%3$s</p></article></body></html>""".formatted(headline, server.url(target), text);
    }

    private void unlessModified(String target) {
        byte[] page = html(target, "Bridge to close", BRIDGE).getBytes(StandardCharsets.UTF_8);
        server.route(
                target,
                asked -> asked.header("If-None-Match").isPresent()
                        ? new Reply(304, Map.of(), new byte[0])
                        : new Reply(200, Map.of("Content-Type", "text/html", "ETag", "\"one\""), page));
    }

    private void redirect(int status, String from, String to) {
        server.route(from, asked -> Reply.status(status, "Location", server.url(to)));
    }

    private List<Cutting> archived() {
        List<Cutting> cuttings = new ArrayList<>();
        try (Lookup lookup = Lookup.open(folder)) {
            lookup.find(Filter.ALL, cuttings::add);
        }
        return cuttings;
    }
}
