package cuttings.export.difference;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells two forms of an article apart, field by field. Each field is compared as text: the body's blocks with empty lines between
 * them and the marks of Markdown before what is no paragraph, a photo's parts on a line each, names and tags with commas.
 * Stateless.
 */
public final class ArticleDifference {

    private static final Map<Field, Function<Article, @Nullable Object>> TEXTS = new EnumMap<>(Map.ofEntries(
            text(Field.CANONICAL_URL, Article::canonicalUrl),
            text(Field.SECTION, Article::section),
            text(Field.LANGUAGE, Article::language),
            text(Field.HEADLINE, Article::headline),
            text(Field.STANDFIRST, Article::standfirst),
            text(Field.BYLINE, Article::byline),
            text(Field.AUTHORS, ArticleDifference::authors),
            text(Field.PUBLISHED, Article::published),
            text(Field.MODIFIED, Article::modified),
            text(Field.BODY, ArticleDifference::body),
            text(Field.PHOTOS, ArticleDifference::photos),
            text(Field.TAGS, article -> String.join(", ", article.tags())),
            text(Field.FREE_TO_READ, Article::freeToRead)));

    private ArticleDifference() {}

    /** The fields that differ, in the order of the export. */
    public static List<FieldDifference> between(Article before, Article after) {
        return TEXTS.keySet().stream()
                .flatMap(field -> of(field, before, after).stream())
                .toList();
    }

    /** What a field differs in; empty if it does not. */
    public static Optional<FieldDifference> of(Field field, Article before, Article after) {
        String old = text(field, before);
        String fresh = text(field, after);
        return old.equals(fresh)
                ? Optional.empty()
                : Optional.of(new FieldDifference(field, WordDifference.between(old, fresh)));
    }

    private static Map.Entry<Field, Function<Article, @Nullable Object>> text(
            Field field, Function<Article, @Nullable Object> value) {
        return Map.entry(field, value);
    }

    private static String text(Field field, Article article) {
        return Objects.toString(TEXTS.get(field).apply(article), "");
    }

    private static String authors(Article article) {
        return article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    }

    private static String body(Article article) {
        return article.body().stream()
                .map(block -> mark(block.kind()) + block.text())
                .collect(Collectors.joining("\n\n"));
    }

    private static String mark(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "";
            case HEADING -> "## ";
            case LIST_ITEM -> "- ";
            case QUOTATION -> "> ";
            case TABLE_ROW -> "| ";
            case PREFORMATTED -> "    ";
        };
    }

    private static String photos(Article article) {
        return article.photos().stream().map(ArticleDifference::photo).collect(Collectors.joining("\n\n"));
    }

    private static String photo(Photo photo) {
        return Stream.of(photo.caption(), photo.credit(), photo.alt(), photo.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
