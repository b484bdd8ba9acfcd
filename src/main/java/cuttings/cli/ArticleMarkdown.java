package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes an article as Markdown (CommonMark). What looks like markup in the text is escaped. Stateless. */
final class ArticleMarkdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");
    private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+])");

    private ArticleMarkdown() {}

    /** The whole article, with a line feed at its end. */
    static String of(Cutting cutting) {
        Article article = cutting.article();
        List<String> parts = new ArrayList<>();
        add(parts, "# ", article.headline());
        add(parts, "**", article.standfirst(), "**");
        add(parts, "*", signature(article), "*");
        article.body().forEach(block -> parts.add(block(block)));
        article.photos().forEach(photo -> parts.add(photo(photo)));
        parts.add("<" + Printable.line(article.url()).replaceAll("[<>\\s]", "") + ">");
        return String.join("\n\n", parts) + "\n";
    }

    private static @Nullable String signature(Article article) {
        Dated published = article.published();
        String date = published == null ? "" : published.toString().replace('T', ' ');
        String signed = Objects.requireNonNullElse(ArticlePage.signed(article), "");
        String both = signed + (signed.isEmpty() || date.isEmpty() ? "" : ", ") + date;
        return both.isEmpty() ? null : both;
    }

    private static String block(Block block) {
        return switch (block.kind()) {
            case HEADING -> "## " + escaped(block.text());
            case LIST_ITEM -> "- " + escaped(block.text());
            case QUOTATION -> "> " + escaped(block.text());
            case PREFORMATTED -> "    " + Printable.line(block.text());
            case PARAGRAPH, TABLE_ROW -> escaped(block.text());
        };
    }

    private static String photo(Photo photo) {
        String caption = photo.caption() == null ? "" : escaped(photo.caption());
        String credit = photo.credit() == null ? "" : "© " + escaped(photo.credit());
        String text = (caption + " " + credit).strip();
        return photo.url() == null
                ? text
                : "![" + text + "](<" + Printable.line(photo.url()).replaceAll("[<>\\s]", "") + ">)";
    }

    private static void add(List<String> parts, String before, @Nullable String text, String... after) {
        if (text != null) {
            parts.add(before + escaped(text) + String.join("", after));
        }
    }

    private static String escaped(String text) {
        String inline = MARKUP.matcher(Printable.line(text)).replaceAll("\\\\$0");
        return LIST_START.matcher(inline).replaceFirst("$1\\\\$2$3");
    }
}
