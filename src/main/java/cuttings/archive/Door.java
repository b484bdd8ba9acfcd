package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Photo;
import cuttings.article.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The archive's door: whatever comes in is free of control characters and lone surrogates, which SQLite, terminals and
 * other programs would each treat in their own way; and what is blank is absent.
 */
final class Door {

    private Door() {}

    static Article clean(Article article) {
        return new Article(
                Text.clean(article.url()),
                clean(article.canonicalUrl()),
                Text.clean(article.site()),
                clean(article.section()),
                clean(article.language()),
                clean(article.headline()),
                clean(article.standfirst()),
                clean(article.byline()),
                authors(article.authors()),
                article.published(),
                article.modified(),
                blocks(article.body()),
                article.photos().stream().map(Door::clean).toList(),
                tags(article.tags()),
                article.freeToRead(),
                article.provenance());
    }

    private static List<Author> authors(List<Author> authors) {
        return authors.stream()
                .map(author -> new Author(Text.clean(author.name())))
                .filter(author -> !author.name().isEmpty())
                .toList();
    }

    private static List<Block> blocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> new Block(block.kind(), Text.clean(block.text())))
                .filter(block -> !block.text().isEmpty())
                .toList();
    }

    private static List<String> tags(List<String> tags) {
        return tags.stream().map(Text::clean).filter(tag -> !tag.isEmpty()).toList();
    }

    private static Photo clean(Photo photo) {
        return new Photo(
                clean(photo.url()), clean(photo.caption()), clean(photo.credit()), clean(photo.alt()), photo.lead());
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String cleaned = Text.clean(text);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
