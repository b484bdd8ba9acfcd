package cuttings.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineFinderTest {

    private static final String URL = "https://www.gazette.example/news/harbour-reopens";

    @Test
    void takesTheNewsHeadlineOfStructuredData() {
        assertThat(
                        headline(
                                news("Harbour open again after three months")
                                        + "<title>Eastport harbour open: all you need to know</title><h1>Ships are back in Eastport</h1>"))
                .isEqualTo("Harbour open again after three months");
    }

    @Test
    void takesWhatIsPrintedAndSharedWhereStructuredDataHasTheTitleForSearchEngines() {
        assertThat(headline(news("Eastport harbour open: all you need to know")
                        + "<title>Eastport harbour open: all you need to know | Gazette</title>"
                        + "<meta property='og:title' content='Ships are back in Eastport'>"
                        + "<h1>Ships are back in Eastport</h1>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void takesTheLowerHeadingThatIsTheTitleWhereNoFirstHeadingIsLikeIt() {
        assertThat(headline("<title>Ships are back in Eastport - Gazette</title><h1>Notes from the coast</h1>"
                        + "<h2>Ships are back in Eastport</h2><h1>Why ships are what people love</h1>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void takesTheFirstHeadingThatIsLikeTheTitleBeforeALowerOneBehindIt() {
        assertThat(headline("<title>Ships are back in Eastport</title><h1>Ships are back in port</h1>"
                        + "<h2>Ships are back in Eastport</h2>"))
                .isEqualTo("Ships are back in port");
    }

    @Test
    void takesNoBannerThatLinksToTheFrontPage() {
        assertThat(headline("<title>Ships are back : Notes from the coast</title>"
                        + "<h1><a href='https://www.gazette.example/'>Notes from the coast</a></h1>"
                        + "<h2 class='post-title'>Ships are back</h2>"))
                .isEqualTo("Ships are back");
    }

    @Test
    void leavesASubtitleAndACounterOutOfTheHeading() {
        String title = "<title>Ships are back in Eastport</title>";
        assertThat(headline(title + "<h1>Ships are back in Eastport <small>What captains say</small></h1>"))
                .isEqualTo("Ships are back in Eastport");
        assertThat(headline(title + "<h1>Ships are back in Eastport <span>(coast.example)</span> <b>87</b></h1>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void keepsAHeadingThatGoesOnWhereTheTitleEnds() {
        assertThat(headline(
                        "<title>Ships are back in Eastport</title><h1>Ships are back in Eastport for the summer</h1>"))
                .isEqualTo("Ships are back in Eastport for the summer");
    }

    @Test
    void leavesTheSectionOutOfTheTitle() {
        assertThat(headline("<meta property='article:section' content='Harbour life'>"
                        + "<title>Ships are back in Eastport | Harbour Life | Gazette</title>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void keepsAHyphenWithinAWord() {
        assertThat(headline("<meta property='og:site_name' content='Ship'><title>Ship-builders are back</title>"
                        + "<h1>Ship-builders are back</h1>"))
                .isEqualTo("Ship-builders are back");
    }

    @Test
    void keepsTheSitesNameWithinTheHeadline() {
        assertThat(headline("<meta property='og:site_name' content='east-port.example'>"
                        + "<title>Ten years of east-port.example — east-port.example</title>"
                        + "<h1>Ten years of east-port.example</h1>"))
                .isEqualTo("Ten years of east-port.example");
    }

    @Test
    void takesTheSharedFormFromALowerHeadingToo() {
        assertThat(headline(news("Eastport harbour open: all you need to know")
                        + "<title>Eastport harbour open: all you need to know | Gazette</title>"
                        + "<meta property='og:title' content='Ships are back in Eastport'>"
                        + "<h1 class='sr-only'>Eastport harbour open: all you need to know</h1>"
                        + "<h2>Ships are back in Eastport</h2>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void keepsTheKickerThatStructuredDataHasToo() {
        assertThat(
                        headline(
                                news("Second summer: ships are back in Eastport")
                                        + "<title>ships are back in Eastport</title><h1>Second summer: ships are back in Eastport</h1>"))
                .isEqualTo("Second summer: ships are back in Eastport");
    }

    @Test
    void takesAHeadingThatIsPrintedTwiceForOne() {
        assertThat(headline("<title>How do you sail?</title><h1>Setting up a first boat</h1>"
                        + "<p>Text.</p><h1>Setting up a first boat</h1>"))
                .isEqualTo("Setting up a first boat");
    }

    @Test
    void takesTheDeclaredTitleToWhichAnotherOnlyAddsTheSection() {
        assertThat(headline("<meta property='og:title' content='Ships are back in Eastport-Coast'>"
                        + "<meta name='headline' content='Ships are back in Eastport'>"))
                .isEqualTo("Ships are back in Eastport");
    }

    @Test
    void takesNoBannerWhoseLinkStandsDeeperInIt() {
        assertThat(headline("<title>Ships are back | Notes from the coast</title>"
                        + "<h1><span><a href='https://www.gazette.example/'>Notes from the coast</a></span></h1>"
                        + "<h1>Ships are back</h1>"))
                .isEqualTo("Ships are back");
    }

    @Test
    void leavesTheMarkedKickerOutThoughTitlesForSharingHaveIt() {
        assertThat(headline("<title>Second summer - Ships are back</title>"
                        + "<meta property='og:title' content='Second summer - Ships are back'>"
                        + "<h1><span class='overline'>Second summer</span>Ships are back</h1>"))
                .isEqualTo("Ships are back");
    }

    @Test
    void keepsTheFirstWordThatOtherTitlesHaveToo() {
        assertThat(headline("<meta property='og:title' content='2022 timetable of ships'>"
                        + "<title>Timetable of ships in Eastport</title>"
                        + "<h1>2022 Timetable of ships in Eastport</h1>"))
                .isEqualTo("2022 Timetable of ships in Eastport");
    }

    @Test
    void takesTheLowerHeadingThatTheAddressSpellsWhereThereIsNoTitle() {
        assertThat(headline("<h2>Search</h2><h2>The harbour reopens</h2><h2>Comments</h2>"))
                .isEqualTo("The harbour reopens");
    }

    @Test
    void takesNoHostForTheTitle() {
        assertThat(headline("<title>gazette.example / Ships are back</title><p>gazette.example</p>"))
                .isEqualTo("Ships are back");
    }

    private static String news(String headline) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                + "\"}</script>";
    }

    @Test
    void keepsANumberThatStandsInANumericalAddressToo() {
        assertThat(headline("<title>Fire at berth - 127</title><h1>Fire at berth - 127</h1>", "http://127.0.0.1/fire"))
                .isEqualTo("Fire at berth - 127");
    }

    private static @Nullable String headline(String page) {
        return headline(page, URL);
    }

    private static @Nullable String headline(String page, String url) {
        return MetadataFinder.find(Jsoup.parse(page, url), url, Instant.parse("2022-01-20T00:00:00Z"), null)
                .headline();
    }
}
