package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.article.Provenance.Origin;
import cuttings.extract.trace.Considered;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field's value and where it came from.
 *
 * @param value what was made of it
 * @param rule the rule's name in the provenance
 * @param raw what the rule read; null where that is the value itself
 */
record Found<T>(T value, String rule, @Nullable String raw) {

    Origin origin() {
        return new Origin(rule, raw);
    }

    Considered considered() {
        return new Considered(text(value), rule, raw);
    }

    private static String text(Object value) {
        if (value instanceof List<?> values) {
            return values.stream().map(Found::text).collect(Collectors.joining(", "));
        }
        return value instanceof Author author ? author.name() : value.toString();
    }
}
