package cuttings.export;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Cutting;
import cuttings.article.Photo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article under the key names of news-please, for people who move over. What is not known is null. */
final class NewsPlease {

    private NewsPlease() {}

    static Map<String, @Nullable Object> object(Cutting cutting) {
        Article article = cutting.article();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("authors", article.authors().stream().map(Author::name).toList());
        json.put("date_download", withoutZone(Column.FETCHED.of(cutting)));
        json.put("date_modify", spaced(Column.MODIFIED.of(cutting)));
        json.put("date_publish", spaced(Column.PUBLISHED.of(cutting)));
        json.put("description", article.standfirst());
        json.put("filename", cutting.id() == null ? null : cutting.id() + ".json");
        json.put(
                "image_url",
                article.photos().stream().findFirst().map(Photo::url).orElse(null));
        json.put("language", article.language());
        json.put("localpath", null);
        json.put("maintext", article.bodyText());
        json.put("source_domain", article.site());
        json.put("title", article.headline());
        json.put("title_page", null);
        json.put("title_rss", null);
        json.put("url", article.url());
        return json;
    }

    /** What a page printed, in Python's notation, with the zone if it printed one. */
    private static @Nullable String spaced(@Nullable Object date) {
        return date == null ? null : date.toString().replace('T', ' ').replace("Z", "+00:00");
    }

    /** The time of a download is UTC there without saying so. */
    private static @Nullable String withoutZone(@Nullable Object instant) {
        return instant == null ? null : instant.toString().replace('T', ' ').replace("Z", "");
    }
}
