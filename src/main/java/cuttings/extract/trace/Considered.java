package cuttings.extract.trace;

import org.jspecify.annotations.Nullable;

/**
 * A value that a field might have had.
 *
 * @param value as it would have been taken, as text
 * @param rule where it came from, in the words of the provenance
 * @param raw what the rule read; null where that is the value itself
 */
public record Considered(
        String value, String rule, @Nullable String raw) {}
