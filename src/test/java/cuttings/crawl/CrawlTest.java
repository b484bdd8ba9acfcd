package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.SiteReport.Count;
import cuttings.testing.LoopbackSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrawlTest {

    private static final String[] STORY = {
        "The harbour authority will close the old swing bridge for repairs from Monday, officials said after a meeting.",
        "Ferries will carry passengers across the basin every ten minutes while the work goes on, the council added.",
        "Traders on the north quay fear for their takings and have asked for a second landing stage near the market."
    };
    private static final Instant NIGHT = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    private LoopbackSite site;

    @BeforeEach
    void start() throws IOException {
        site = LoopbackSite.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void articlesOfAFeedAreArchived() throws Exception {
        site.feed("/feed.xml", "/a", "/b");
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        site.article("/b", "Ferries to run", "Ben Mast", "2026-03-01T11:00:00Z", STORY);

        RunReport report = crawl(NIGHT, feed("/feed.xml"));

        assertThat(report.total().count(Count.ADDED)).isEqualTo(2);
        assertThat(report.needsALook()).isFalse();
        assertThat(archived())
                .extracting(cutting -> cutting.article().headline())
                .containsExactlyInAnyOrder("Bridge to close", "Ferries to run");
    }

    @Test
    void aPageThatSearchEnginesAreAskedToLeaveOutIsArchivedAllTheSame() throws Exception {
        site.feed("/feed.xml", "/a");
        site.page("/a", "text/html; charset=utf-8", """
                <html lang="en"><head><title>Bridge to close</title><meta name="robots" content="noindex, noarchive"></head>
                <body><article><h1>Bridge to close</h1><p>%s</p></article></body></html>""".formatted(String.join("</p><p>", STORY)));

        assertThat(crawl(NIGHT, feed("/feed.xml")).total().count(Count.ADDED)).isEqualTo(1);
    }

    @Test
    void aPageThatOnlySendsABrowserOnIsNoArticleAndIsNotFollowed() throws Exception {
        site.feed("/feed.xml", "/a");
        site.page("/a", "text/html; charset=utf-8", """
                <html lang="en"><head><title>Moved</title><meta http-equiv="refresh" content="0; url=/b"></head>
                <body><p>This page has moved.</p></body></html>""");
        site.article("/b", "Ferries to run", "Ben Mast", "2026-03-01T11:00:00Z", STORY);

        crawl(NIGHT, feed("/feed.xml"));

        assertThat(archived()).isEmpty();
        assertThat(site.requests()).doesNotContain("/b");
    }

    @Test
    void aSecondRunFetchesOnlyWhatIsNew() throws Exception {
        site.feed("/feed.xml", "/a");
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        crawl(NIGHT, feed("/feed.xml"));
        site.feed("/feed.xml", "/a", "/b");
        site.article("/b", "Ferries to run", "Ben Mast", "2026-03-01T11:00:00Z", STORY);

        RunReport second = crawl(NIGHT.plusSeconds(600), feed("/feed.xml"));

        assertThat(second.total().count(Count.ADDED)).isEqualTo(1);
        assertThat(site.requests()).containsExactly("/feed.xml", "/a", "/feed.xml", "/b");
    }

    @Test
    void anEditedArticleBecomesARevisionWhenItIsLookedAtAgain() throws Exception {
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        crawl(NIGHT, articles("/a"));
        site.article("/a", "Bridge closes early", "Ada Quill", "2026-03-01T10:00:00Z", STORY);

        RunReport nextNight = crawl(NIGHT.plus(Duration.ofDays(1)).plusSeconds(1), articles("/a"));

        assertThat(nextNight.total().count(Count.REVISED)).isEqualTo(1);
        assertThat(archived()).singleElement().satisfies(cutting -> {
            assertThat(cutting.article().headline()).isEqualTo("Bridge closes early");
            assertThat(cutting.revision()).isEqualTo(2);
            assertThat(cutting.firstSeen()).isEqualTo(NIGHT);
        });
    }

    @Test
    void everyAnswerOnTheWayToAnArticleIsKept() throws Exception {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private");
        site.redirect("/old", "/new");
        site.article("/new", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);

        crawl(NIGHT, articles("/old", "/missing"));

        assertThat(keptResponses())
                .containsExactlyInAnyOrder(
                        "HTTP/1.1 200 " + site.url("/robots.txt"),
                        "HTTP/1.1 301 " + site.url("/old"),
                        "HTTP/1.1 200 " + site.url("/new"),
                        "HTTP/1.1 404 " + site.url("/missing"));
    }

    @Test
    void aCanonicalLinkToTheSameSiteMakesOneArticleOfTwoAddressesAndOneToAnotherSiteDoesNot() throws Exception {
        for (String path : List.of("/a", "/a-again", "/b", "/b-again")) {
            String canonical = path.startsWith("/a") ? site.url("/a") : "https://elsewhere.example/b";
            site.page(path, "text/html; charset=utf-8", """
                    <html lang="en"><head><title>Bridge to close</title><link rel="canonical" href="%s"></head>
                    <body><article><h1>Bridge to close</h1><p>%s</p></article></body></html>""".formatted(canonical, String.join("</p><p>", STORY)));
        }

        crawl(NIGHT, articles("/a", "/a-again", "/b", "/b-again"));

        assertThat(archived())
                .extracting(cutting -> cutting.article().url())
                .containsExactlyInAnyOrder(site.url("/a"), site.url("/b"), site.url("/b-again"));
    }

    @Test
    void everyKindOfBadPageHasItsStatusAndTheRunGoesOn() throws Exception {
        site.article("/good", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        site.page(
                "/paper.pdf",
                200,
                "application/pdf",
                "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(Charset.forName("windows-1252")));
        site.page("/empty", 200, "text/html", new byte[0]);
        site.page("/broken", 500, "text/plain", "sorry".getBytes(Charset.forName("US-ASCII")));
        site.page("/noise", 200, "text/html", noise());
        String[] paths = {"/good", "/paper.pdf", "/empty", "/missing", "/broken", "/noise"};

        RunReport report = crawl(NIGHT, articles(paths));

        assertThat(report.total().count(Count.ADDED)).isEqualTo(1);
        assertThat(report.total().faults())
                .containsEntry("not-a-page", 1)
                .containsEntry("empty", 1)
                .containsEntry("not-found", 1)
                .containsEntry("server-error", 1)
                .containsEntry("not-text", 1);
    }

    @Test
    void aPageInAnOldCharsetWithoutADeclarationIsReadRight() throws Exception {
        String story =
                "Администрация порта закроет старый разводной мост на ремонт с понедельника, сообщили в мэрии города. "
                        + "Паромы будут ходить через каждые десять минут, пока идут работы, добавили в городском совете.";
        String page = "<html><head><title>Мост закроют</title></head><body><h1>Мост закроют</h1><p>" + story + "</p><p>"
                + story + "</p></body></html>";
        site.page("/old", 200, "text/html", page.getBytes(Charset.forName("windows-1251")));

        crawl(NIGHT, articles("/old"));

        assertThat(archived())
                .singleElement()
                .satisfies(cutting -> assertThat(cutting.article().headline()).isEqualTo("Мост закроют"));
    }

    @Test
    void aFaultThatMayPassIsTriedAgainLaterAndNotBefore() throws Exception {
        site.page("/a", 503, "text/plain", "later".getBytes(Charset.forName("US-ASCII")));
        crawl(NIGHT, articles("/a"));
        crawl(NIGHT.plusSeconds(60), articles("/a"));
        assertThat(site.requests()).hasSize(1);

        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        RunReport later = crawl(NIGHT.plus(Duration.ofHours(2)), articles("/a"));

        assertThat(later.total().count(Count.ADDED)).isEqualTo(1);
    }

    @Test
    void aSiteThatShowsOneTextAtEveryAddressNeedsALook() throws Exception {
        String[] paths = {"/a", "/b", "/c", "/d", "/e"};
        for (String path : paths) {
            site.article(path, "We are moving house", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        }

        RunReport report = crawl(NIGHT, articles(paths));

        assertThat(report.health().get("Harbour Post").reason())
                .startsWith("5 new articles, but only 1 text, such as " + site.url("/"));
        assertThat(report.needsALook()).isTrue();
    }

    @Test
    void aSourceThatFailsNeedsALook() throws Exception {
        RunReport report = crawl(NIGHT, feed("/gone.xml"));

        assertThat(report.needsALook()).isTrue();
        assertThat(report.sites().get("Harbour Post").count(Count.SOURCE_FAULTS))
                .isEqualTo(1);
    }

    @Test
    void aHostThatAsksForRestIsLeftAloneInThisRunAndTheNext() throws Exception {
        site.page("/a", 429, "text/plain", "slow down".getBytes(Charset.forName("US-ASCII")));
        site.article("/b", "Ferries to run", "Ben Mast", "2026-03-01T11:00:00Z", STORY);
        crawl(NIGHT, articles("/a", "/b"));
        crawl(NIGHT.plusSeconds(60), articles("/a", "/b"));
        assertThat(site.requests()).containsExactly("/a");

        RunReport later = crawl(NIGHT.plus(Duration.ofHours(2)), articles("/a", "/b"));

        assertThat(later.total().count(Count.ADDED)).isEqualTo(1);
    }

    @Test
    void aSourceThatBringsNothingIsAskedLessOftenAndOneThatDoesAtOnce() throws Exception {
        site.feed("/feed.xml", "/a");
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        crawl(NIGHT, feed("/feed.xml"));
        crawl(NIGHT.plusSeconds(1), feed("/feed.xml"));
        crawl(NIGHT.plusSeconds(6), feed("/feed.xml"));
        assertThat(site.requests()).containsExactly("/feed.xml", "/a", "/feed.xml");

        crawl(NIGHT.plusSeconds(60), feed("/feed.xml"));

        assertThat(site.requests()).hasSize(4);
    }

    @Test
    void aRunForAPeriodFetchesNothingThatItsSourcesDateOtherwise() throws Exception {
        site.page("/sitemap.xml", "application/xml", """
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="urn:news">
                <url><loc>/january</loc><lastmod>2026-02-15</lastmod></url>
                <url><loc>/december</loc><lastmod>2025-12-31</lastmod></url>
                <url><loc>/february</loc>
                <news:news><news:publication_date>2026-02-15</news:publication_date></news:news></url></urlset>""");
        site.article("/january", "Ice on the river", "Ada Quill", "2026-01-15T10:00:00Z", STORY);
        Period january = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
        Source sitemap = new Source(SourceKind.SITEMAP, site.url("/sitemap.xml"), null);

        crawl(
                NIGHT,
                CrawlSettings.defaults().forPeriod(january),
                new Site("Harbour Post", List.of(sitemap), List.of(), null, null));

        assertThat(site.requests()).containsExactly("/sitemap.xml", "/january");
    }

    @Test
    void theFeedsOfAHomePageAndTheSitemapsOfItsRobotsTxtAreFound() throws Exception {
        site.page("/robots.txt", "text/plain", "Sitemap: " + site.url("/sitemap.xml"));
        site.page("/", "text/html", "<link rel=alternate type=application/rss+xml href=/feed.xml><p>Front page</p>");
        site.feed("/feed.xml", "/a");
        site.page(
                "/sitemap.xml",
                "application/xml",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + site.url("/b")
                        + "</loc></url></urlset>");
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        site.article("/b", "Ferries to run", "Ben Mast", "2026-03-01T11:00:00Z", STORY);
        Source home = new Source(SourceKind.HOME_PAGE, site.url("/"), null);

        RunReport report = crawl(NIGHT, new Site("Harbour Post", List.of(home), List.of(), null, null));

        assertThat(report.total().count(Count.ADDED)).isEqualTo(2);
    }

    @Test
    void anAddressThatCannotBeAskedForIsAFault() throws Exception {
        List<String> urls = List.of("http://127\u30020\u30020\u30021:99999999/", "http://[odd/");

        RunReport report = crawl(NIGHT, new Site("Harbour Post", List.of(), urls, null, null));

        assertThat(report.total().faults()).containsExactly(Map.entry("bad-url", 2));
        assertThat(report.needsALook()).isTrue();
    }

    @Test
    void aRunThatIsToldToStopBeforeItBeginsFetchesNothing() throws Exception {
        site.article("/a", "Bridge to close", "Ada Quill", "2026-03-01T10:00:00Z", STORY);
        StopSignal stop = new StopSignal();
        stop.give();

        RunReport report = crawl(NIGHT, CrawlSettings.defaults(), stop, articles("/a"));

        assertThat(report.ending()).isEqualTo(RunReport.Ending.STOPPED);
        assertThat(site.requests()).isEmpty();
    }

    private RunReport crawl(Instant now, Site what) throws InterruptedException {
        return crawl(now, CrawlSettings.defaults(), what);
    }

    private RunReport crawl(Instant now, CrawlSettings settings, Site what) throws InterruptedException {
        return crawl(now, settings, new StopSignal(), what);
    }

    private RunReport crawl(Instant now, CrawlSettings settings, StopSignal stop, Site what)
            throws InterruptedException {
        return new OneCrawl(folder, settings, stop).at(now, what);
    }

    private Site feed(String path) {
        return new Site(
                "Harbour Post", List.of(new Source(SourceKind.FEED, site.url(path), null)), List.of(), null, null);
    }

    private Site articles(String... paths) {
        List<String> urls = List.of(paths).stream().map(site::url).toList();
        return new Site("Harbour Post", List.of(), urls, null, null);
    }

    private List<Cutting> archived() {
        List<Cutting> cuttings = new ArrayList<>();
        try (Lookup lookup = Lookup.open(folder)) {
            lookup.find(Filter.ALL, cuttings::add);
        }
        return cuttings;
    }

    /** Status line and address of each response record. */
    private List<String> keptResponses() throws IOException {
        List<String> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("warc"))) {
            for (Path file : files.toList()) {
                try (InputStream records = new GZIPInputStream(Files.newInputStream(file))) {
                    String all = new String(records.readAllBytes(), StandardCharsets.ISO_8859_1);
                    Stream.of(all.split("WARC/1.1\r\n"))
                            .filter(record -> record.contains("WARC-Type: response\r\n"))
                            .forEach(record -> kept.add(first("HTTP/1.1 [0-9]+", record) + " "
                                    + first("(?<=WARC-Target-URI: )\\S+", record)));
                }
            }
        }
        return kept;
    }

    private static String first(String pattern, String record) {
        Matcher matcher = Pattern.compile(pattern).matcher(record);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    private static byte[] noise() {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }
}
