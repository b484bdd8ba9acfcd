package cuttings.extract.structured;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The descriptions of the page's own article among all that its data describes, such as teasers of other stories.
 *
 * @param article the article in JSON-LD; null if there is none
 * @param page the page around it in JSON-LD; null if there is none
 * @param microdata the article in microdata; null if there is none
 */
public record StructuredData(
        @Nullable StructuredArticle article,
        @Nullable StructuredArticle page,
        @Nullable StructuredArticle microdata) {

    /** Chooses among the objects of the scripts and the microdata items. */
    public static StructuredData of(
            List<String> scripts, List<Element> items, List<String> addresses, List<String> titles) {
        JsonLd data = JsonLd.of(scripts);
        return new StructuredData(
                best(articles(data, ArticleTypes.STORY), addresses, titles),
                best(articles(data, ArticleTypes.PAGE), addresses, titles),
                best(
                        items.stream()
                                .map(Microdata::article)
                                .flatMap(Optional::stream)
                                .toList(),
                        addresses,
                        titles));
    }

    private static List<StructuredArticle> articles(JsonLd data, int rank) {
        List<StructuredArticle> articles = new ArrayList<>();
        for (JsonNode node : data.nodes()) {
            JsonLdArticle article = new JsonLdArticle(data, node);
            if (article.types().stream().mapToInt(ArticleTypes::rank).max().orElse(ArticleTypes.OTHER) == rank) {
                articles.add(article.read());
            }
        }
        return articles;
    }

    private static @Nullable StructuredArticle best(
            List<StructuredArticle> articles, List<String> addresses, List<String> titles) {
        Optional<StructuredArticle> best = articles.stream()
                .max(Comparator.comparingInt((StructuredArticle article) -> isAt(article, addresses) ? 1 : 0)
                        .thenComparingInt(article -> calls(article, titles))
                        .thenComparingInt(StructuredData::fullness)
                        .thenComparing(
                                Comparator.comparingInt(articles::indexOf).reversed()));
        if (best.isEmpty()) {
            return null;
        }
        StructuredArticle whole = best.get();
        for (StructuredArticle other : articles) {
            if (other != best.get() && isSame(best.get(), other)) {
                whole = whole.completedBy(other);
            }
        }
        return whole;
    }

    private static int fullness(StructuredArticle article) {
        return (article.headline() == null ? 0 : 2)
                + (article.published() == null ? 0 : 2)
                + (article.authors().isEmpty() ? 0 : 1);
    }

    private static boolean isAt(StructuredArticle article, List<String> addresses) {
        return addresses.stream().anyMatch(address -> Addresses.samePage(article.url(), address));
    }

    /** How many of the page's titles say the article's headline. */
    private static int calls(StructuredArticle article, List<String> titles) {
        if (article.headline() == null) {
            return 0;
        }
        String headline = letters(article.headline());
        return (int) titles.stream()
                .filter(title -> letters(title).contains(headline))
                .count();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isSame(StructuredArticle one, StructuredArticle other) {
        return one.headline() != null && one.headline().equals(other.headline())
                || Addresses.samePage(one.url(), other.url());
    }
}
