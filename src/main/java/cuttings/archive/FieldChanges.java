package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Provenance.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of all fields differ between two readings of one page; unlike the content hash this counts what the newsroom
 * did not write, such as the section, too.
 */
final class FieldChanges {

    private static final Map<Field, Function<Article, Object>> FIELDS = new EnumMap<>(Map.ofEntries(
            field(Field.CANONICAL_URL, Article::canonicalUrl),
            field(Field.SECTION, Article::section),
            field(Field.LANGUAGE, Article::language),
            field(Field.HEADLINE, Article::headline),
            field(Field.STANDFIRST, Article::standfirst),
            field(Field.BYLINE, Article::byline),
            field(Field.AUTHORS, Article::authors),
            field(Field.PUBLISHED, Article::published),
            field(Field.MODIFIED, Article::modified),
            field(Field.BODY, Article::body),
            field(Field.PHOTOS, Article::photos),
            field(Field.TAGS, Article::tags),
            field(Field.FREE_TO_READ, Article::freeToRead)));

    private FieldChanges() {}

    static Set<Field> between(Article before, Article after) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        FIELDS.forEach((field, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                changed.add(field);
            }
        });
        return changed;
    }

    private static Map.Entry<Field, Function<Article, Object>> field(Field field, Function<Article, Object> value) {
        return Map.entry(field, value);
    }
}
