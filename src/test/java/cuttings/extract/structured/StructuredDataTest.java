package cuttings.extract.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

    private static final String URL = "https://gazette.example/2022/01/harbour";

    @Test
    void readsAnArticleAtTheTopOfAScript() {
        StructuredArticle article = article("""
                {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour reopens",
                 "datePublished": "2022-01-11T15:54:00+03:00", "author": {"@type": "Person", "name": "Jane Doe"}}""");
        assertThat(article.news()).isTrue();
        assertThat(article.headline()).isEqualTo("Harbour reopens");
        assertThat(article.published()).isEqualTo("2022-01-11T15:54:00+03:00");
        assertThat(names(article)).containsExactly("Jane Doe");
    }

    @Test
    void followsReferencesInAGraph() {
        StructuredArticle article = article("""
                {"@graph": [
                  {"@type": "WebPage", "@id": "#page", "name": "Harbour reopens - Gazette"},
                  {"@type": "Article", "headline": "Harbour reopens", "author": {"@id": "#jane"}},
                  {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]}""");
        assertThat(names(article)).containsExactly("Jane Doe");
    }

    @Test
    void takesTheArticleOfThisPageAmongTeasersOfOthers() {
        StructuredArticle article = article("""
                [{"@type": "NewsArticle", "headline": "Another story", "url": "https://gazette.example/2022/01/other",
                  "datePublished": "2022-01-12", "author": "John Roe"},
                 {"@type": "NewsArticle", "headline": "Harbour reopens", "url": "https://www.gazette.example/2022/01/harbour/"}]""");
        assertThat(article.headline()).isEqualTo("Harbour reopens");
        assertThat(article.published()).isNull();
    }

    @Test
    void completesOneDescriptionByAnotherOfTheSameArticle() {
        StructuredArticle article = articleOf(List.of(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens\",\"author\":[\"Jane Doe\",\"John Roe\"]}",
                "{\"@type\":\"Article\",\"headline\":\"Harbour reopens\",\"datePublished\":\"2022-01-11\"}"));
        assertThat(article.published()).isEqualTo("2022-01-11");
        assertThat(names(article)).containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void putsUpWithCommentsTrailingCommasAndRawLineBreaks() {
        StructuredArticle article = article("""
                <!-- //<![CDATA[
                /* made by hand */ {"@type": "NewsArticle", "headline": "Harbour
                reopens", "keywords": ["port", "trade",],}
                //]]> -->""");
        assertThat(article.headline()).isEqualTo("Harbour reopens");
        assertThat(article.keywords()).containsExactly("port", "trade");
    }

    @Test
    void keepsWhatStandsBeforeABreak() {
        StructuredArticle article = article("""
                {"@type": "NewsArticle", "headline": "Harbour reopens", "description": "She said "no" to""");
        assertThat(article.headline()).isEqualTo("Harbour reopens");
    }

    @Test
    void undoesCharacterReferencesAndTags() {
        StructuredArticle article = article("""
                {"@type": "NewsArticle", "headline": "Salt &amp;amp; pepper: &quot;<i>never</i>&quot; again"}""");
        assertThat(article.headline()).isEqualTo("Salt & pepper: \"never\" again");
    }

    @Test
    void keepsTheParagraphsOfTheBody() {
        StructuredArticle article = article("""
                {"@type": "NewsArticle", "articleBody": "<p>One.</p><p>Two.</p>"}""");
        assertThat(Objects.requireNonNull(article.body()).lines().filter(line -> !line.isBlank()))
                .containsExactly("One.", "Two.");
    }

    @Test
    void readsWhetherTheArticleIsFree() {
        assertThat(article("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}")
                        .freeToRead())
                .isFalse();
        assertThat(article("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":true}")
                        .freeToRead())
                .isTrue();
    }

    @Test
    void readsPicturesInAllTheirForms() {
        StructuredArticle article = article("""
                {"@type": "NewsArticle", "image": ["a.jpg", {"@type": "ImageObject", "url": "b.jpg", "width": 1200,
                 "caption": "The pier", "creditText": "Jane Doe"}]}""");
        assertThat(article.images())
                .containsExactly(
                        new StructuredImage("a.jpg", null, null, 0),
                        new StructuredImage("b.jpg", "The pier", "Jane Doe", 1200));
    }

    @Test
    void readsMicrodataWithoutTheItemsWithinIt() {
        Document page = Jsoup.parse("""
                <article itemscope itemtype="https://schema.org/NewsArticle">
                <h1 itemprop="headline">Harbour reopens</h1>
                <div itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jane Doe</b></div>
                <div itemprop="comment" itemscope><b itemprop="author">A reader</b></div>
                <time itemprop="datePublished" datetime="2022-01-11T15:54">yesterday</time></article>""", URL);
        StructuredArticle article =
                Objects.requireNonNull(StructuredData.of(List.of(), page.select("[itemscope]"), List.of(URL), List.of())
                        .microdata());
        assertThat(article.headline()).isEqualTo("Harbour reopens");
        assertThat(names(article)).containsExactly("Jane Doe");
        assertThat(article.published()).isEqualTo("2022-01-11T15:54");
    }

    @Property
    void neverFailsOnAScript(@ForAll String script) {
        assertThat(StructuredData.of(
                        List.of(script, "{" + script, "[{\"@type\":" + script), List.of(), List.of(), List.of()))
                .isNotNull();
    }

    @Test
    void survivesDeepNesting() {
        assertThat(StructuredData.of(List.of("[".repeat(100_000)), List.of(), List.of(), List.of()))
                .isEqualTo(new StructuredData(null, null, null));
    }

    private static StructuredArticle article(String script) {
        return articleOf(List.of(script));
    }

    private static StructuredArticle articleOf(List<String> scripts) {
        return Objects.requireNonNull(
                StructuredData.of(scripts, List.of(), List.of(URL), List.of()).article());
    }

    private static List<String> names(StructuredArticle article) {
        return article.authors().stream().map(StructuredAuthor::name).toList();
    }
}
