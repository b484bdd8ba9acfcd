package cuttings.extract.metadata;

import cuttings.article.Provenance.Origin;
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
}
