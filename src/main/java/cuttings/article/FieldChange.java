package cuttings.article;

import cuttings.article.Provenance.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field in which two readings of one page differ; unlike the content hash this counts what the newsroom did not write,
 * such as the section, too.
 *
 * @param field which one
 * @param kind whether it came, went or is another
 * @param before what only the first reading has of it, as one line
 * @param after what only the second has
 */
public record FieldChange(Field field, Kind kind, String before, String after) {

    /** How two values differ; empty counts as none. */
    public enum Kind {
        GAINED,
        LOST,
        CHANGED;

        /** {@code gained} */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<Field, Function<Article, @Nullable Object>> FIELDS = new EnumMap<>(Map.ofEntries(
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

    private static Map.Entry<Field, Function<Article, @Nullable Object>> field(
            Field field, Function<Article, @Nullable Object> value) {
        return Map.entry(field, value);
    }

    /** The fields that differ, in the order of the export. */
    public static List<FieldChange> between(Article before, Article after) {
        List<FieldChange> changes = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            Object first = value.apply(before);
            Object second = value.apply(after);
            if (!Objects.equals(first, second)) {
                changes.add(new FieldChange(field, kind(first, second), only(first, second), only(second, first)));
            }
        });
        return changes;
    }

    private static Kind kind(@Nullable Object before, @Nullable Object after) {
        return isNothing(before) ? Kind.GAINED : isNothing(after) ? Kind.LOST : Kind.CHANGED;
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    private static String only(@Nullable Object value, @Nullable Object other) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(each -> !(other instanceof List<?> others) || !others.contains(each))
                    .map(FieldChange::text)
                    .collect(Collectors.joining(" · "));
        }
        return value == null ? "" : value.toString();
    }

    private static String text(Object value) {
        if (value instanceof Block block) {
            return block.text();
        }
        if (value instanceof Author author) {
            return author.name();
        }
        if (value instanceof Photo photo) {
            return Objects.toString(photo.caption(), Objects.toString(photo.url(), ""));
        }
        return value.toString();
    }
}
