package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Block;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {

    private static final String URL = "https://www.harbour-herald.example/news/2025/03/04/ferry-returns";
    private static final Extractor EXTRACTOR = new Extractor();

    private static final List<String> STORY = List.of(
            "The ferry between Oldhaven and the northern islands is to return in June, two years after the last boat was"
                    + " sold, the harbour board said on Tuesday.",
            "The new vessel carries 220 passengers and 40 cars. It was built in a yard up the coast and is now being"
                    + " fitted out at the old grain quay.",
            "“We have waited long enough,” said Mira Lindqvist, who runs the bakery on the largest of the islands and has"
                    + " crossed by fishing boat since.",
            "What it costs",
            "A return ticket will be 18 crowns, with half the price for islanders. The board expects 90,000 travellers in"
                    + " the first year, more than before.",
            "The first crossing is planned for 12 June, weather permitting, and will be free of charge for all who helped"
                    + " to collect money for the ship.");

    static String page() {
        return """
                <!doctype html><html lang="en"><head><title>Ferry returns after two years - Harbour Herald</title>
                <meta property="og:type" content="article"></head><body>
                <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
                <main><article class="story"><header><h1>Ferry returns after two years</h1>
                <div class="byline">By Ada Moss</div><time datetime="2025-03-04T10:15:00+01:00">4 March 2025</time></header>
                <figure class="lead"><img src="/pictures/ferry.jpg" srcset="/pictures/ferry-600.jpg 600w, /pictures/ferry-1600.jpg 1600w"
                  alt="A white ferry"><figcaption>The new ferry at the grain quay. (Photo: Jo Berg/Coast Press)</figcaption></figure>
                <div class="story-body">
                <p>%s</p><p>%s</p>
                <div class="related-box"><h3>Read more</h3><ul><li><a href="/news/bridge">Bridge stays closed for repairs until autumn</a></li></ul></div>
                <p>%s</p><h2>%s</h2><p>%s</p>
                <div class="newsletter">Sign up for our newsletter and get the harbour news each morning</div>
                <p>%s</p></div>
                <ul class="share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul></article>
                <section class="top-stories"><h2>Top stories</h2><ul><li><a href="/news/a">Council votes on new school in the east of the town</a></li>
                <li><a href="/news/b">Storm takes roofs off two barns near the lighthouse</a></li></ul></section></main>
                <footer>© 2025 Harbour Herald. All rights reserved.</footer></body></html>
                """.formatted(STORY.toArray());
    }

    private static PageOutcome extract(String contentType, byte[] bytes) {
        return EXTRACTOR.extract(
                Capture.ofFile(URL, Instant.parse("2025-03-05T00:00:00Z"), contentType, bytes), ExtractionHints.NONE);
    }

    private static Extraction extraction(String page) {
        return (Extraction) extract("text/html", page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theStoryComesOutWithoutThePageAroundIt() {
        Extraction extraction = extraction(page());

        assertThat(extraction.status()).isEqualTo(PageStatus.ARTICLE);
        assertThat(extraction.article().body()).extracting(Block::text).isEqualTo(STORY);
        assertThat(extraction.article().body().get(3).kind()).isEqualTo(Block.Kind.HEADING);
        assertThat(extraction.article().site()).isEqualTo("harbour-herald.example");
    }

    @Test
    void aFirstParagraphThatThePageAlsoGivesAsItsSummaryStaysInTheBody() {
        String summed = page().replace("</head>", "<meta name=\"description\" content=\"" + STORY.get(0) + "\"></head>")
                .replace("<p>" + STORY.get(0) + "</p>", "<p><b>" + STORY.get(0) + "</b></p>");

        Extraction extraction = extraction(summed);

        assertThat(extraction.article().body()).extracting(Block::text).isEqualTo(STORY);
        assertThat(extraction.article().standfirst()).isNull();
    }

    @Test
    void thePhotoComesOutWithCaptionAndCreditApart() {
        assertThat(extraction(page()).article().photos())
                .containsExactly(new Photo(
                        "https://www.harbour-herald.example/pictures/ferry-1600.jpg",
                        "The new ferry at the grain quay.",
                        "Jo Berg/Coast Press",
                        "A white ferry",
                        true));
    }

    @Test
    void aSavedFileIsOfTheSiteThatThePageNamesAsItsOwn() {
        String saved = page().replace("</head>", "<link rel=canonical href=\"" + URL + "\"></head>");
        byte[] bytes = saved.getBytes(StandardCharsets.UTF_8);
        Capture file =
                Capture.ofFile("file:///pages/ferry.html", Instant.parse("2025-03-05T00:00:00Z"), "text/html", bytes);

        Extraction extraction = (Extraction) EXTRACTOR.extract(file, ExtractionHints.NONE);

        assertThat(extraction.article().site()).isEqualTo("harbour-herald.example");
    }

    @Test
    void theOperatorsNameForTheSiteWins() {
        Capture capture = Capture.ofFile(URL, Instant.EPOCH, "text/html", page().getBytes(StandardCharsets.UTF_8));
        PageOutcome outcome = EXTRACTOR.extract(capture, new ExtractionHints("Herald", null));

        assertThat(((Extraction) outcome).article().site()).isEqualTo("Herald");
    }

    @Test
    void aDocumentOfAnotherKindIsNoPage() {
        assertThat(extract("application/pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.NOT_A_PAGE));
        assertThat(extract("text/html", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.NOT_A_PAGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void aPageWithoutAnyTextIsEmpty(String page) {
        assertThat(extract("text/html", page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.EMPTY));
    }

    @Test
    void bytesThatAreNoTextAreSaidToBeNone() {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);

        assertThat(extract("text/html", noise))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(FaultKind.NOT_TEXT));
    }

    @Test
    @Timeout(30)
    void nestingOfAHundredThousandEndsSoundly() {
        String page = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000) + page();

        assertThat(extraction(page).article().body()).isNotNull();
    }

    @Test
    @Timeout(60)
    void aPageOfOneEndlessLineEndsInTime() {
        String page = "<p>" + "word ".repeat(4_000_000) + "</p>";

        assertThat(extract("text/html", page.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Extraction.class);
    }

    @Test
    @Timeout(60)
    void aPageOfLinksEndsInTimeAndIsNoStory() {
        String page = "<ul>" + "<li><a href=/x>link</a>".repeat(200_000) + "</ul>";

        assertThat(extraction(page).status()).isNotEqualTo(PageStatus.ARTICLE);
    }

    @Test
    void loneSurrogatesAndEscapesDoNotComeThrough() {
        String page = page().replace("weather permitting", "weather&#xD800; per\u001b[31mmitting");

        assertThat(extraction(page).article().bodyText())
                .doesNotContain("\ud800")
                .doesNotContain("\u001b");
    }

    @Test
    void aFrontPageIsNoArticle() {
        Capture capture = Capture.ofFile(
                "https://www.harbour-herald.example/",
                Instant.EPOCH,
                "text/html",
                "<h1>Harbour Herald</h1><p>All the news.</p>".getBytes(StandardCharsets.UTF_8));

        assertThat(EXTRACTOR.extract(capture, ExtractionHints.NONE))
                .isInstanceOfSatisfying(
                        Extraction.class, page -> assertThat(page.status()).isEqualTo(PageStatus.SECTION_FRONT));
    }

    @Test
    void aPageThatSaysNotFoundIsNoArticle() {
        Extraction extraction = extraction("<title>404 - Page not found</title><h1>Page not found</h1><p>Sorry!</p>");

        assertThat(extraction.status()).isEqualTo(PageStatus.SOFT_NOT_FOUND);
        assertThat(extraction.reason()).isNotBlank();
    }

    @Test
    void aPageThatAsksForAHumanIsAChallenge() {
        Extraction extraction = extraction(
                "<title>Just a moment...</title><p>Verifying you are human. This may take a few seconds.</p>");

        assertThat(extraction.status()).isEqualTo(PageStatus.BOT_CHALLENGE);
    }
}
