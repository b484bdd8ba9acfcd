package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.archive.FrontierKind;
import cuttings.archive.FrontierOffer;
import cuttings.archive.PackedCapture;
import cuttings.archive.Pages;
import cuttings.archive.Settlement;
import cuttings.article.Capture;
import cuttings.article.PageStatus;
import cuttings.crawl.PageReextraction;
import cuttings.crawl.RereadHints;
import cuttings.crawl.StopSignal;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code reextract --status}: pages that an earlier version did not take for articles. */
class PageReextractCommandTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T03:00:00Z");
    private static final Clock CLOCK = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private static final String STORY =
            "The boat left the quay with ninety passengers and came back at noon. ".repeat(6);

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        settle("/ferry", PageStatus.NO_STORY, "has hardly any text", story("Boats return"));
        settle("/empty", PageStatus.NO_STORY, "an earlier reason", "<p>Soon.</p>");
        settle("/fog", PageStatus.PAYWALL_STUB, "asks for payment", story("Fog again"));
    }

    private static String story(String headline) {
        return "<!doctype html><html lang=en><head><title>" + headline + "</title></head><body><article><h1>" + headline
                + "</h1><address>By Ada Moss</address><p>" + STORY + "</p><p>" + STORY.replace("boat", "ferry")
                + "</p></article></body></html>";
    }

    private Archive open() {
        return Archive.openForWriting(folder.resolve("archive"), CLOCK, ArchiveSettings.DEFAULTS);
    }

    private void settle(String path, PageStatus status, String reason, String page) {
        String url = "https://coast.example" + path;
        try (Archive archive = open()) {
            archive.write(writer -> {
                Capture capture = Capture.ofFile(url, MONDAY, "text/html", page.getBytes(StandardCharsets.UTF_8));
                FrontierOffer offer = new FrontierOffer(url, url, "coast.example", "Title", null);
                writer.offer("coast.example", FrontierKind.PAGE, List.of(offer));
                writer.settle(url, Settlement.done(status, reason, writer.keep(PackedCapture.of(capture))));
                return url;
            });
        }
    }

    private Invocation.Result run(String... args) {
        return new Invocation()
                .environment("CUTTINGS_ARCHIVE", folder.resolve("archive").toString())
                .with(args);
    }

    @Test
    void whatTurnsOutToBeAnArticleIsArchivedAsIfItHadBeenWhenItWasFetched() {
        Invocation.Result result = run("reextract", "--status", "no-story");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).contains("pages read again: 2; archived as articles: 1");
        JsonNode article = new JsonMapper().readTree(run("find", "--jsonl").out());
        assertThat(article.get("headline").stringValue()).isEqualTo("Boats return");
        assertThat(article.get("site").stringValue()).isEqualTo("coast.example");
        assertThat(article.get("first_seen").stringValue()).isEqualTo(MONDAY.toString());
        assertThat(run("find", "--status", "no-story", "--urls").out()).isEqualTo("https://coast.example/empty\n");
        assertThat(run("check").exitCode()).isZero();
    }

    @Test
    void whatStaysSomethingElseHasThePresentReason() {
        run("reextract", "--status", "no-story");

        assertThat(run("find", "--status", "no-story", "--jsonl").out())
                .contains("coast.example/empty")
                .doesNotContain("an earlier reason");
    }

    @Test
    void aDryRunTellsWhatWouldBecomeOfThemAndChangesNothing() {
        String before =
                run("find", "--status", "no-story,paywall-stub", "--jsonl").out();

        Invocation.Result result = run("reextract", "--status", "no-story,paywall-stub", "--dry-run");

        assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "WAS NOW PAGES",
                        "no-story article 1",
                        "no-story no-story 1",
                        "paywall-stub article 1",
                        "",
                        "WAS NOW PAGE HEADLINE OR REASON",
                        "no-story article https://coast.example/ferry Boats return",
                        "paywall-stub article https://coast.example/fog Fog again");
        assertThat(result.err()).contains("would be archived as articles: 2");
        assertThat(run("find", "--status", "no-story,paywall-stub", "--jsonl").out())
                .isEqualTo(before);
        assertThat(run("find", "--count").out()).isEqualTo("0\n");
    }

    @Test
    void aProgramLearnsTheCountsAndExamples() {
        JsonNode report = new JsonMapper()
                .readTree(run("reextract", "--status", "no-story,paywall-stub", "--site", "coast.example", "--json")
                        .out());

        assertThat(report.get("pages").intValue()).isEqualTo(3);
        assertThat(report.get("articles").intValue()).isEqualTo(2);
        assertThat(report.at("/turns/0/now").stringValue()).isEqualTo("article");
        assertThat(report.at("/turns/0/examples/0/what").stringValue()).isEqualTo("Boats return");
        assertThat(report.at("/turns/1/examples").isEmpty()).isTrue();
    }

    @Test
    void aPageWhoseCaptureIsGoneStaysWhatItWasAndIsNamed() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("archive/warc"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        Invocation.Result result = run("reextract", "--status", "paywall-stub", "--dry-run");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("file-unreadable", "https://coast.example/fog");
    }

    @Test
    void goesOnWhereItWasStopped() {
        for (int i = 0; i < 70; i++) {
            settle("/boat-" + i, PageStatus.GALLERY, null, story("Boat number " + i));
        }
        Pages.Wanted galleries = new Pages.Wanted(Set.of(PageStatus.GALLERY), null, null);
        PageReextraction first =
                new PageReextraction(folder.resolve("archive"), galleries, new Extractor(), new RereadHints(Map.of()));
        StopSignal stop = new StopSignal();
        try (Archive archive = open()) {
            assertThat(first.apply(archive, first.numbers(), stop, page -> stop.give()))
                    .isFalse();
        }

        Invocation.Result second = run("reextract", "--status", "gallery");

        assertThat(second.err())
                .contains(
                        "goes on after page 67, where it was stopped", "pages read again: 6; archived as articles: 6");
        assertThat(run("find", "--count").out()).isEqualTo("70\n");
    }
}
