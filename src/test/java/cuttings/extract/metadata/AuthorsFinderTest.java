package cuttings.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.article.Author;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AuthorsFinderTest {

    private static final String URL = "https://www.gazette.example/news/harbour-reopens";
    private static final Instant FETCHED = Instant.parse("2022-01-20T00:00:00Z");
    private static final String BODY =
            "<p>The harbour of Eastport was opened again on Tuesday after three long months of work.</p>".repeat(40);

    @Test
    void readsTheNameBehindALabelInALineOfItsOwn() {
        assertThat(authors("<h1>Harbour reopens</h1><p>Written by</p><p>Jane Doe</p>" + BODY))
                .containsExactly("Jane Doe");
        assertThat(authors("<h1>Harbour reopens</h1><div><span>By</span><span>Jane Doe</span></div>" + BODY))
                .containsExactly("Jane Doe");
    }

    @Test
    void takesNoSectionBeforeADateForAName() {
        assertThat(authors("<h1>Harbour reopens</h1><div><a href='/health'>Mental Health</a> 11 January 2022</div>"))
                .isEmpty();
    }

    @Test
    void takesThePersonThatAllBylinesNameEvenFarFromTheHeadline() {
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY
                        + "<footer class='post-footer'>Posted by <a rel=author href='/jd'>Jane Doe</a></footer>"))
                .containsExactly("Jane Doe");
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY
                        + "<footer>Posted by <a rel=author href='/jd'>Jane Doe</a></footer>"
                        + "<footer>Posted by <a rel=author href='/jr'>John Roe</a></footer>"))
                .isEmpty();
    }

    @Test
    void readsAnAsideThatIsMarkedAsTheAuthors() {
        assertThat(authors("<h1>Harbour reopens</h1><aside class='post-author'>Jane Doe</aside>" + BODY))
                .containsExactly("Jane Doe");
    }

    @Test
    void prefersWhoSignsToWhoPosted() {
        assertThat(authors("""
                <script type="application/ld+json">{"@type":"BlogPosting","headline":"Harbour reopens",
                "author":{"@type":"Person","name":"Max Beispiel"}}</script>
                <h1>Harbour reopens</h1><p class="byline">By <a rel="author" href="/jd">Jane Doe</a></p>""" + BODY)).containsExactly("Jane Doe");
    }

    @Test
    void readsEveryAuthorOfAScholarlyPage() {
        assertThat(authors("""
                <meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="John Roe">
                <h1>Harbour reopens</h1>""" + BODY)).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void takesALoginOnlyWhereThePagesCardSignsWithIt() {
        String author = "<meta name=author content=jdoe77>";
        String card = "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content=jdoe77>";
        assertThat(authors(author + "<h1>Harbour reopens</h1>" + BODY)).isEmpty();
        assertThat(authors(author + card + "<h1>Harbour reopens</h1>" + BODY)).containsExactly("jdoe77");
    }

    @Test
    void takesANewsroomOrANameInSmallLettersFromMetaElements() {
        assertThat(authors("<meta name=author content='Harbour Team'><h1>Harbour reopens</h1>" + BODY))
                .containsExactly("Harbour Team");
        assertThat(authors("<meta itemprop=author content='jane doe'><h1>Harbour reopens</h1>" + BODY))
                .containsExactly("jane doe");
    }

    @Test
    void takesTheSitesOwnNameWhereTheBylineSignsWithIt() {
        assertThat(authors("<h1>Harbour reopens</h1><p class=byline>By <a rel=author href='/a'>Gazette</a></p>" + BODY))
                .containsExactly("Gazette");
    }

    @Test
    void leavesThePaperOutOfAStringOfPersons() {
        assertThat(authors("""
                <meta property="og:site_name" content="Eastport Gazette">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens",
                "author":{"@type":"Person","name":"Jane Doe and John Roe, Eastport Gazette"}}</script>
                <h1>Harbour reopens</h1>""" + BODY)).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void findsTheBylineBehindTheStoryByItsWords() {
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY + "<h3>Written by Jane Doe</h3><p>She loves ships.</p>"))
                .containsExactly("Jane Doe");
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY + "<aside><h3>Author</h3><p>Jane Doe</p></aside>"))
                .containsExactly("Jane Doe");
    }

    @Test
    void takesNoneOfSeveralBylinesFarFromTheHeadline() {
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY + "<p>By Jane Doe</p><p>By John Roe</p>"))
                .isEmpty();
    }

    @Test
    void takesNoSentenceThatOpensLikeABylineForOne() {
        assertThat(authors("<h1>Ideen für den Hafen</h1><h2>Von der Planung bis zum Bau</h2>" + BODY))
                .isEmpty();
    }

    @Test
    void leavesTheSiteThatStructuredDataNamesOutWhereThePageIsNoNews() {
        String data = "<script type='application/ld+json'>{'@type':'%s','headline':'Harbour reopens',"
                + "'author':{'@type':'Organization','name':'Gazette'}}</script><h1>Harbour reopens</h1>";
        assertThat(authors(data.formatted("Article").replace('\'', '"'))).isEmpty();
        assertThat(authors(data.formatted("NewsArticle").replace('\'', '"'))).containsExactly("Gazette");
    }

    @Test
    void takesThePersonThatTheSiteIsCalledBy() {
        assertThat(authors("<meta property='og:site_name' content='Jane Doe'><meta name=author content='Jane Doe'>"
                        + "<h1>Harbour reopens</h1>" + BODY))
                .containsExactly("Jane Doe");
    }

    @Test
    void takesTheNameAloneBeforeTheStoryRatherThanTheSite() {
        String site = "<meta property='og:site_name' content='Gazette'><meta name=author content='Gazette'>";
        assertThat(authors(site + "<h1>Harbour reopens</h1><p><strong>Jane Doe / John Roe</strong></p>"
                        + longParagraphs()))
                .containsExactly("Jane Doe", "John Roe");
        assertThat(authors(site + "<h1>Harbour reopens</h1><p><strong>Key Takeaways</strong></p>" + longParagraphs()))
                .isEmpty();
    }

    @Test
    void takesWhomTheBoxBehindTheStoryTellsOf() {
        assertThat(authors("<h1>Harbour reopens</h1>" + BODY
                        + "<div><h3>Jane Doe</h3><p>Jane Doe is a harbour master's daughter.</p></div>"))
                .containsExactly("Jane Doe");
    }

    @Test
    void takesNobodyForTheAuthorWhomOnlyAMenuAParagraphOrASloganNames() {
        assertThat(authors("<ul><li class=menu-item><a href='/author/jd'>Jane Doe</a></li></ul><h1>Harbour reopens</h1>"
                        + BODY))
                .isEmpty();
        assertThat(authors("<h1>Harbour reopens</h1><p>" + "Long ago the harbour was built. ".repeat(10)
                        + "<a href='/staff/jd'>Jane Doe</a> was there.</p>" + BODY))
                .isEmpty();
        assertThat(authors("<h1>Harbour reopens</h1><p class=contributor>Join the Club: A New Way to earn and grow and"
                        + " prosper in harbours</p>" + BODY))
                .isEmpty();
    }

    @Test
    void readsTheBylineBehindADate() {
        assertThat(authors(
                        "<h1>Harbour reopens</h1><div>03/01/2022 by Jane Doe, Representative of the Harbour Committee of"
                                + " Greater Eastport to the Council</div>" + BODY))
                .containsExactly("Jane Doe");
    }

    @Test
    void takesNeitherATitleNorAMachinesLoginForAnAuthor() {
        String data = "<title>Five harbours worth a visit</title><meta name='twitter:label1' content='Written by'>"
                + "<meta name='twitter:data1' content='jdoeq6vkpg2ma0'><script type='application/ld+json'>"
                + "{'@type':'BlogPosting','headline':'Five harbours','author':{'@type':'Person','name':'%s'}}</script>"
                + "<h1>Five harbours</h1>";
        assertThat(authors(data.formatted("jdoeq6vkpg2ma0").replace('\'', '"') + BODY))
                .isEmpty();
        assertThat(authors(data.formatted("Five harbours worth a visit").replace('\'', '"') + BODY))
                .isEmpty();
    }

    @Test
    void readsTheAbbreviationsThatANewsroomSignsWith() {
        assertThat(authors(
                        "<h1>Harbour reopens</h1><p>11.1.2022; <span itemprop=author>sda/hosb;kesm</span></p>" + BODY))
                .containsExactly("sda/hosb", "kesm");
    }

    private static String longParagraphs() {
        return ("<p>" + "The harbour of Eastport was opened again on Tuesday. ".repeat(4) + "</p>").repeat(8);
    }

    @Test
    void takesNoReviewerForTheAuthor() {
        assertThat(authors("<h1>Harbour reopens</h1><p class=author>Reviewed by Jane Doe</p>" + BODY))
                .isEmpty();
    }

    @Test
    void takesTheAgencyThatAMetaElementNamesBeforeTheSiteItself() {
        assertThat(authors("""
                <meta property="og:site_name" content="Gazette"><meta name="author" content="Associated Press">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens",
                "author":{"@type":"Organization","name":"Gazette"}}</script><h1>Harbour reopens</h1>""")).containsExactly("Associated Press");
    }

    @Test
    void takesNoSiteThatIsNamedLikeOneMorePerson() {
        assertThat(authors("""
                <meta property="og:site_name" content="Gazette">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens",
                "author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Gazette"}]}</script>
                <h1>Harbour reopens</h1>""")).containsExactly("Jane Doe");
    }

    @Test
    void takesNoRatingAndNoQuestionForAName() {
        assertThat(authors("<h1>Harbour reopens</h1><p class=author>4.8</p>" + BODY))
                .isEmpty();
        assertThat(authors("<h1>Harbour reopens</h1><p class=author>This opens a window. Do you agree?</p>" + BODY))
                .isEmpty();
    }

    private static List<String> authors(String page) {
        return MetadataFinder.find(Jsoup.parse(page, URL), URL, FETCHED, null).authors().stream()
                .map(Author::name)
                .toList();
    }
}
