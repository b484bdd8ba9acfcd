package cuttings.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateFinderTest {

    private static final String URL = "https://www.gazette.example/news/harbour-reopens";
    private static final String BODY =
            "<p>The harbour of Eastport was opened again on Tuesday after three long months of work.</p>".repeat(40);

    @Test
    void takesAnEarlierPrintedDayRatherThanTheDayOfAMoveToAnotherSystem() {
        assertThat(published(data("2021-11-05") + "<h1>Harbour reopens</h1><time>3 March 2019</time>" + BODY))
                .isEqualTo("2019-03-03");
    }

    @Test
    void takesTheDeclaredDayWhereALaterOneIsPrinted() {
        assertThat(published(data("2019-03-03") + "<h1>Harbour reopens</h1><time>5 November 2021</time>" + BODY))
                .isEqualTo("2019-03-03");
    }

    @Test
    void takesTheDeclaredDayWhereAnotherStorysDateIsEarlier() {
        assertThat(published(data("2021-11-05") + "<h1>Harbour reopens</h1>" + BODY
                        + "<aside class=related><time>3 March 2019</time></aside>"))
                .isEqualTo("2021-11-05");
    }

    @Test
    void takesTheZoneThatAnotherElementGivesTheSameHandsOfTheClock() {
        assertThat(published(data("2021-11-05T13:46:00+00:00")
                        + "<meta property='article:published_time' content='2021-11-05T13:46:00-04:00'>"
                        + "<h1>Harbour reopens</h1>" + BODY))
                .isEqualTo("2021-11-05T13:46:00-04:00");
    }

    @Test
    void takesTheZoneFromALocalTimeInAnotherElement() {
        assertThat(published(data("2021-11-05T08:21:02Z")
                        + "<meta name='cXenseParse:recs:publishtime' content='2021-11-05T04:21:02'>"
                        + "<h1>Harbour reopens</h1>" + BODY))
                .isEqualTo("2021-11-05T04:21:02-04:00");
    }

    @Test
    void readsADayBeforeItsYearInTheAddress() {
        assertThat(published("<h1>Harbour reopens</h1>" + BODY, "https://www.gazette.example/news/29-10-2021"))
                .isEqualTo("2021-10-29");
    }

    @Test
    void takesTheOneDateOfAPageWhereverItStands() {
        assertThat(published("<h1>Harbour reopens</h1>" + BODY + "<aside><time>3 March 2019</time></aside>"))
                .isEqualTo("2019-03-03");
    }

    @Test
    void takesNoneOfSeveralDatesFarFromTheHeadline() {
        assertThat(published("<h1>Harbour reopens</h1>" + BODY
                        + "<aside><time>3 March 2019</time> <time>5 March 2019</time></aside>"))
                .isNull();
    }

    @Test
    void readsAChangeFromTheClassAroundTheDate() {
        assertThat(published(
                        "<h1>Harbour reopens</h1><div class='field name-changed'><time>5 November 2021</time></div>"
                                + "<p class=date>3 March 2019</p>" + BODY))
                .isEqualTo("2019-03-03");
    }

    @Test
    void findsTheDayUnderTheStoryByTheWordsBeforeIt() {
        String other = "<ul><li>4 May 2020</li><li>5 May 2020</li></ul>";
        assertThat(published("<h1>Harbour reopens</h1>" + BODY.repeat(2) + "<h4>Published</h4><div>3 March 2019</div>"
                        + other))
                .isEqualTo("2019-03-03");
        assertThat(published("<h1>Harbour reopens</h1>" + BODY.repeat(2) + "<p>Published on 3 March 2019</p>"
                        + "<p>Published on 4 March 2019</p>" + other))
                .isNull();
    }

    @Test
    void takesThePrintedTimeOfTheDeclaredDay() {
        assertThat(published(data("2021-11-05") + "<h1>Harbour reopens</h1><time>5 November 2021, 14:30</time>" + BODY))
                .isEqualTo("2021-11-05T14:30");
    }

    @Test
    void lendsTheZoneOfAChangeToALocalTimeOfTheSameWeek() {
        String changed = "2021-11-05T08:21\",\"dateModified\":\"%s";
        assertThat(published(data(changed.formatted("2021-11-06T10:00:00+02:00")) + "<h1>Harbour reopens</h1>" + BODY))
                .isEqualTo("2021-11-05T08:21:00+02:00");
        assertThat(published(data(changed.formatted("2022-01-11T10:00:00+02:00")) + "<h1>Harbour reopens</h1>" + BODY))
                .isEqualTo("2021-11-05T08:21");
    }

    @Test
    void takesTheDayOfAMetaElementWhereTheDeclaredOneIsThatOfTheChange() {
        assertThat(published(data("2021-11-05\",\"dateModified\":\"2021-11-05")
                        + "<meta property='article:published_time' content='2019-03-03'><h1>Harbour reopens</h1>"
                        + BODY))
                .isEqualTo("2019-03-03");
    }

    private static String data(String published) {
        return "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Harbour reopens\","
                + "\"datePublished\":\"" + published + "\"}</script>";
    }

    private static @Nullable String published(String page) {
        return published(page, URL);
    }

    private static @Nullable String published(String page, String url) {
        return Objects.toString(
                MetadataFinder.find(Jsoup.parse(page, url), url, Instant.parse("2022-01-20T00:00:00Z"), null)
                        .published(),
                null);
    }
}
