package cuttings.export;

import cuttings.article.Article;
import cuttings.article.Cutting;
import cuttings.article.Photo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article in the words of schema.org's {@code NewsArticle}, as one JSON-LD object. What is not known is left out; an
 * author has no {@code @type}, for a byline does not say whether it is a person.
 */
final class NewsArticle {

    private NewsArticle() {}

    static Map<String, Object> object(Cutting cutting) {
        Article article = cutting.article();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        put(json, "identifier", cutting.id());
        put(json, "url", article.url());
        put(json, "mainEntityOfPage", article.canonicalUrl());
        put(json, "publisher", typed("Organization", "name", article.site()));
        put(json, "articleSection", article.section());
        put(json, "inLanguage", article.language());
        put(json, "headline", article.headline());
        put(json, "description", article.standfirst());
        put(
                json,
                "author",
                article.authors().stream()
                        .map(author -> Map.of("name", author.name()))
                        .toList());
        put(json, "datePublished", Column.PUBLISHED.of(cutting));
        put(json, "dateModified", Column.MODIFIED.of(cutting));
        put(json, "articleBody", article.bodyText());
        put(json, "image", article.photos().stream().map(NewsArticle::image).toList());
        put(json, "keywords", article.tags());
        put(json, "isAccessibleForFree", article.freeToRead());
        return json;
    }

    private static Map<String, Object> image(Photo photo) {
        Map<String, Object> image = typed("ImageObject", "contentUrl", photo.url());
        put(image, "caption", photo.caption());
        put(image, "creditText", photo.credit());
        put(image, "representativeOfPage", photo.lead());
        return image;
    }

    private static Map<String, Object> typed(String type, String key, @Nullable String value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@type", type);
        put(object, key, value);
        return object;
    }

    private static void put(Map<String, Object> json, String key, @Nullable Object value) {
        boolean unknown = value == null || value instanceof List<?> list && list.isEmpty() || "".equals(value);
        if (!unknown) {
            json.put(key, value);
        }
    }
}
