package cuttings.article;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rule gave each field of an article, and the raw value that it read. Immutable.
 *
 * @param origins only the fields that have a value
 */
public record Provenance(Map<Field, Origin> origins) {

    /** Nothing is known of where the fields came from. */
    public static final Provenance NONE = new Provenance(Map.of());

    /** The fields whose origin is kept, in the order of the export. */
    public enum Field {
        CANONICAL_URL,
        SECTION,
        LANGUAGE,
        HEADLINE,
        STANDFIRST,
        BYLINE,
        AUTHORS,
        PUBLISHED,
        MODIFIED,
        BODY,
        PHOTOS,
        TAGS,
        FREE_TO_READ;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** The field's name in the JSON: {@code free_to_read}. */
        public String label() {
            return label;
        }
    }

    /**
     * Where one value came from.
     *
     * @param rule the rule's name: {@code json-ld}, {@code meta article:published_time}, {@code printed byline}
     * @param raw what the rule read before it was cleaned; null where that is the value itself
     */
    public record Origin(String rule, @Nullable String raw) {

        /** Ends the rule's name where a local time was completed by a zone that the page does not print. */
        public static final String ZONE_CONFIGURED = ", zone configured";

        /** Whether the value's offset from UTC is not the page's. */
        public boolean isZoneConfigured() {
            return rule.endsWith(ZONE_CONFIGURED);
        }
    }

    public Provenance {
        Map<Field, Origin> copy = new EnumMap<>(Field.class);
        copy.putAll(origins);
        origins = Collections.unmodifiableMap(copy);
    }

    /** The same with a field more. */
    public Provenance with(Field field, String rule) {
        Map<Field, Origin> more = new EnumMap<>(Field.class);
        more.putAll(origins);
        more.put(field, new Origin(rule, null));
        return new Provenance(more);
    }

    /** The same without a field, which has no value after all. */
    public Provenance without(Field field) {
        Map<Field, Origin> fewer = new EnumMap<>(Field.class);
        fewer.putAll(origins);
        fewer.remove(field);
        return new Provenance(fewer);
    }

    /** Where a field's value came from; empty for a field without a value. */
    public Optional<Origin> of(Field field) {
        return Optional.ofNullable(origins.get(field));
    }
}
