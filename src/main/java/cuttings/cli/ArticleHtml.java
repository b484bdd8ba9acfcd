package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.Photo;
import org.jspecify.annotations.Nullable;

/**
 * Writes an article as an HTML page of its own. Nothing in the text is taken for markup, there is no script in it, and
 * links lead to http and https addresses alone. Stateless.
 */
final class ArticleHtml {

    private static final String STYLE = "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.1em/1.5 serif}"
            + "img{max-width:100%}figcaption,footer{font-size:.85em}";

    private ArticleHtml() {}

    /** The whole page, with a line feed at its end. */
    static String of(Cutting cutting) {
        Article article = cutting.article();
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html")
                .append(attribute("lang", article.language()))
                .append(">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(element("title", article.headline()))
                .append("<style>" + STYLE + "</style>\n</head>\n<body>\n<article dir=\"auto\">\n")
                .append(element("h1", article.headline()))
                .append(standfirst(article.standfirst()))
                .append(element("address", ArticlePage.signed(article)))
                .append(time(article.published()));
        article.body().forEach(block -> page.append(block(block)));
        article.photos().forEach(photo -> page.append(photo(photo)));
        return page.append(source(article.url()))
                .append("</article>\n</body>\n</html>\n")
                .toString();
    }

    private static String standfirst(@Nullable String text) {
        return text == null ? "" : "<p><strong>" + escaped(text) + "</strong></p>\n";
    }

    private static String time(@Nullable Dated date) {
        return date == null
                ? ""
                : "<p><time datetime=\"" + date + "\">" + date.toString().replace('T', ' ') + "</time></p>\n";
    }

    private static String block(Block block) {
        return switch (block.kind()) {
            case HEADING -> element("h2", block.text());
            case LIST_ITEM -> "<ul>" + element("li", block.text()).strip() + "</ul>\n";
            case QUOTATION -> element("blockquote", block.text());
            case PREFORMATTED -> element("pre", block.text());
            case PARAGRAPH, TABLE_ROW -> element("p", block.text());
        };
    }

    private static String photo(Photo photo) {
        String image = isOfTheWeb(photo.url())
                ? "<img" + attribute("src", photo.url()) + attribute("alt", photo.alt()) + ">"
                : "";
        String caption = photo.caption() == null ? "" : escaped(photo.caption());
        String credit = photo.credit() == null ? "" : "© " + escaped(photo.credit());
        return "<figure>" + image + "<figcaption>" + (caption + " " + credit).strip() + "</figcaption></figure>\n";
    }

    private static String source(String url) {
        String text = escaped(url);
        return "<footer>" + (isOfTheWeb(url) ? "<a" + attribute("href", url) + ">" + text + "</a>" : text)
                + "</footer>\n";
    }

    private static boolean isOfTheWeb(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.*");
    }

    private static String element(String name, @Nullable String text) {
        return text == null ? "" : "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    private static String attribute(String name, @Nullable String value) {
        return value == null ? "" : " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String escaped(String text) {
        return Printable.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
