package cuttings.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Author;
import cuttings.article.Dated;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MetadataFinderTest {

    private static final String URL = "https://www.gazette.example/news/harbour-reopens";
    private static final Instant FETCHED = Instant.parse("2022-01-20T00:00:00Z");
    private static final String BODY =
            "<p>The harbour of Eastport was opened again on Tuesday after three long months.</p>"
                    + "<p>Fishermen had waited for the dredger since the storm of October closed the channel.</p>"
                    + "<p>The mayor said that the works would be finished by the end of the coming summer.</p>";

    @Test
    void readsAPageWithPlainMarkup() {
        Metadata found = find("""
                <html lang="en"><head><title>Harbour reopens after storm — The Gazette</title></head><body>
                <div class="crumbs breadcrumb"><a href="/">Home</a> › <a href="/coast">Coast</a></div>
                <div class="date">11 Jan, 2022 15:54</div>
                <h1>Harbour reopens after storm</h1>
                <div class="summary">Ships may pass the channel again, but only by day</div>
                <div class="author">By <a href="/authors/jane-doe">Jane Doe</a></div>
                <div class="text">%s</div></body></html>""".formatted(BODY));
        assertThat(found.headline()).isEqualTo("Harbour reopens after storm");
        assertThat(found.standfirst()).isEqualTo("Ships may pass the channel again, but only by day");
        assertThat(found.byline()).isEqualTo("By Jane Doe");
        assertThat(found.authors()).containsExactly(new Author("Jane Doe"));
        assertThat(found.published()).hasToString("2022-01-11T15:54");
        assertThat(found.section()).isEqualTo("Coast");
        assertThat(found.language()).isEqualTo("en");
        assertThat(rule(found, Field.HEADLINE)).isEqualTo("printed h1");
    }

    @Test
    void completesALocalTimeByTheConfiguredZoneAndSaysSo() {
        Document page = Jsoup.parse("<h1>Harbour reopens</h1><time>11 January 2022 15:54</time>" + BODY, URL);
        Metadata found = MetadataFinder.find(page, URL, FETCHED, ZoneId.of("Europe/Moscow"));
        assertThat(found.published()).hasToString("2022-01-11T15:54:00+03:00");
        assertThat(rule(found, Field.PUBLISHED)).endsWith("zone configured");
    }

    @Test
    void givesATimeDeclaredInUtcWithTheZoneThatThePagePrints() {
        Metadata found = find("""
                <meta property="article:published_time" content="2022-01-11T23:54:10Z">
                <h1>Harbour reopens</h1><p class="date">12 January 2022, 02:54</p>""" + BODY);
        assertThat(found.published()).hasToString("2022-01-12T02:54:10+03:00");
    }

    @Test
    void neverTakesADateFromTheFooterOrFromOtherStoriesWhereTheStoryHasOne() {
        Metadata found = find("""
                <h1>Harbour reopens</h1><p>Published 11 January 2022</p>%s
                <aside class="related"><a href="/x">Another</a> <time datetime="2022-01-15">15 January 2022</time></aside>
                <footer>© 2022 The Gazette, 1 January 2022</footer>""".formatted(BODY));
        assertThat(found.published()).isEqualTo(Dated.parse("2022-01-11").orElseThrow());
    }

    @Test
    void tellsTheChangeFromThePublication() {
        Metadata found = find("""
                <h1>Harbour reopens</h1>
                <p>Updated: 12 January 2022 08:00 | Published: 11 January 2022 15:54</p>""" + BODY);
        assertThat(found.published()).hasToString("2022-01-11T15:54");
        assertThat(found.modified()).hasToString("2022-01-12T08:00");
    }

    @Test
    void refusesADateInTheFuture() {
        Metadata found = find("""
                <meta property="article:published_time" content="2031-01-11T10:00:00Z">
                <h1>Harbour reopens</h1><time datetime="2022-01-11">11 January</time>""" + BODY);
        assertThat(found.published()).hasToString("2022-01-11");
    }

    @Test
    void readsTheDayInTheAddressWhenNothingElseSaysIt() {
        String url = "https://gazette.example/2022/01/11/harbour";
        Metadata found = MetadataFinder.find(Jsoup.parse("<h1>Harbour reopens</h1>" + BODY, url), url, FETCHED, null);
        assertThat(found.published()).hasToString("2022-01-11");
        assertThat(rule(found, Field.PUBLISHED)).isEqualTo("url");
    }

    @Test
    void inventsNeitherDateNorAuthor() {
        Metadata found = find("""
                <nav><a class="author-login" href="/login">Log in</a></nav><h1>Harbour reopens</h1>%s
                <figure><figcaption class="photo-author">Photo: John Roe</figcaption></figure>
                <div class="comments"><span class="comment-author">A Reader</span> <time>12 January 2022</time></div>
                """.formatted(BODY));
        assertThat(found.authors()).isEmpty();
        assertThat(found.published()).isNull();
    }

    @Test
    void takesThePrintedPersonsRatherThanTheDeclaredNewsroom() {
        Metadata found = find("""
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens",
                "author":{"@type":"Organization","name":"The Gazette"}}</script>
                <h1>Harbour reopens</h1><p class="byline">By Jane Doe and John Roe in Eastport</p>""" + BODY);
        assertThat(found.authors()).containsExactly(new Author("Jane Doe"), new Author("John Roe"));
    }

    @Test
    void partsSeveralAuthorsInOneString() {
        assertThat(authors("Jane Doe, John Roe and Mary Major")).containsExactly("Jane Doe", "John Roe", "Mary Major");
        assertThat(authors("Anna Muster und Max Beispiel")).containsExactly("Anna Muster", "Max Beispiel");
        assertThat(authors("Jane Doe | The Gazette")).containsExactly("Jane Doe");
    }

    @Test
    void takesNoAddressForAName() {
        assertThat(authors("https://social.example/gazette")).isEmpty();
    }

    @Test
    void stripsTheSitesNameFromATitle() {
        Metadata found = find("<title>Harbour reopens after storm | Gazette</title><p>No heading here.</p>");
        assertThat(found.headline()).isEqualTo("Harbour reopens after storm");
    }

    @Test
    void leavesTheKickerOutOfTheHeadline() {
        Metadata found = find("""
                <title>Harbour reopens after storm - Gazette</title>
                <h1><span class="kicker">Coast</span> Harbour reopens after storm</h1>""" + BODY);
        assertThat(found.headline()).isEqualTo("Harbour reopens after storm");
    }

    @Test
    void takesTheHeadingThatIsLikeTheTitleAmongSeveral() {
        Metadata found = find("""
                <title>Harbour reopens after storm</title><h1>The Gazette of Eastport</h1>
                <h1>Harbour reopens after the storm</h1>""" + BODY);
        assertThat(found.headline()).isEqualTo("Harbour reopens after the storm");
    }

    @Test
    void takesNoFirstParagraphForAStandfirst() {
        Metadata found = find("""
                <meta name="description"
                 content="The harbour of Eastport was opened again on Tuesday after three long months.">
                <h1>Harbour reopens</h1><div>%s</div>""".formatted(BODY));
        assertThat(found.standfirst()).isNull();
    }

    @Test
    void takesNoSignatureForAStandfirst() {
        String page =
                "<h1>Harbour reopens</h1><header><div class='%s'>Reviewed by Ann Lee on Tuesday at noon.</div></header>"
                        + "<div>" + BODY + "</div>";
        assertThat(find(page.formatted("authored-by")).standfirst()).isNull();
        assertThat(find(page.formatted("intro")).standfirst()).isEqualTo("Reviewed by Ann Lee on Tuesday at noon.");
    }

    @Test
    void keepsTheCommaInATagThatStandsForItself() {
        String port = "<meta property='article:tag' content='Eastport, Maine'>";
        assertThat(find(port + "<meta property='article:tag' content='ships'>").tags())
                .containsExactly("Eastport, Maine", "ships");
        assertThat(find(port).tags()).containsExactly("Eastport", "Maine");
        assertThat(find("<meta name='keywords' content='ميناء، سفن'>").tags()).containsExactly("ميناء", "سفن");
        assertThat(find("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ships\","
                                + "\"keywords\":[\"Eastport, Maine\",\"ships\"]}</script>")
                        .tags())
                .containsExactly("Eastport, Maine", "ships");
    }

    @Test
    void readsTagsPriceAndCanonicalAddress() {
        Metadata found = find("""
                <link rel="canonical" href="/news/harbour-reopens">
                <meta name="keywords" content="port, trade">
                <meta property="article:content_tier" content="locked"><h1>Harbour reopens</h1>""" + BODY);
        assertThat(found.tags()).isEqualTo(List.of("port", "trade"));
        assertThat(found.freeToRead()).isFalse();
        assertThat(found.canonicalUrl()).isEqualTo(URL);
    }

    @Test
    void leavesTheDocumentAsItWas() {
        Document page = Jsoup.parse("<h1>Harbour <span class='kicker'>x</span></h1>" + BODY, URL);
        String before = page.outerHtml();
        MetadataFinder.find(page, URL, FETCHED, null);
        assertThat(page.outerHtml()).isEqualTo(before);
    }

    @Property(tries = 200)
    void neverFailsOnAPage(@ForAll String one, @ForAll String other) {
        assertThat(find("<title>" + one + "</title><h1>" + other + "</h1><p class=author>" + one
                        + "</p><time datetime='" + other + "'>" + one + "</time><script type='application/ld+json'>"
                        + other + "</script>"))
                .isNotNull();
    }

    private static List<String> authors(String meta) {
        return find("<meta name=author content=\"" + meta + "\"><h1>Harbour reopens</h1>" + BODY).authors().stream()
                .map(Author::name)
                .toList();
    }

    private static String rule(Metadata found, Field field) {
        return found.provenance().of(field).orElseThrow().rule();
    }

    private static Metadata find(String page) {
        return MetadataFinder.find(Jsoup.parse(page, URL), URL, FETCHED, null);
    }
}
