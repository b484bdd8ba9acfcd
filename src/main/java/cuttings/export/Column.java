package cuttings.export;

import cuttings.article.Author;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.Provenance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an exported article in their order: the keys of the JSON object, the columns of the CSV file. The JSON
 * Schema ({@link ArticleSchema}) describes each.
 */
public enum Column {
    SCHEMA_VERSION(cutting -> ArticleSchema.VERSION),
    ID(Cutting::id),
    URL(cutting -> cutting.article().url()),
    CANONICAL_URL(cutting -> cutting.article().canonicalUrl()),
    SITE(cutting -> known(cutting.article().site())),
    SECTION(cutting -> cutting.article().section()),
    LANGUAGE(cutting -> cutting.article().language()),
    HEADLINE(cutting -> cutting.article().headline()),
    STANDFIRST(cutting -> cutting.article().standfirst()),
    BYLINE(cutting -> cutting.article().byline()),
    AUTHORS(cutting -> cutting.article().authors().stream().map(Author::name).toList()),
    PUBLISHED(cutting -> printed(cutting.article().published())),
    MODIFIED(cutting -> printed(cutting.article().modified())),
    FIRST_SEEN(cutting -> toTheSecond(cutting.firstSeen())),
    FETCHED(cutting -> toTheSecond(cutting.fetched())),
    BODY(cutting -> cutting.article().bodyText()),
    PHOTOS(cutting -> cutting.article().photos()),
    TAGS(cutting -> cutting.article().tags()),
    FREE_TO_READ(cutting -> cutting.article().freeToRead()),
    STATUS(cutting -> cutting.status().label()),
    REVISION(Cutting::revision),
    CONTENT_HASH(Cutting::contentHash),
    EXTRACTOR_VERSION(Cutting::extractorVersion),
    PROVENANCE(cutting -> rules(cutting.article().provenance()));

    /** Every column in its order. */
    public static final List<Column> ALL = List.of(values());

    private final Function<Cutting, @Nullable Object> value;

    Column(Function<Cutting, @Nullable Object> value) {
        this.value = value;
    }

    /** The column with this {@link #label()}; case and the choice of {@code -} or {@code _} do not count. */
    public static Optional<Column> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(column -> column.label().equals(name))
                .findFirst();
    }

    /** The key in the JSON and the heading in the CSV: {@code first_seen}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * This column's value for one article: a {@link String}, {@link Number} or {@link Boolean}, a {@link List} of
     * strings or of {@link cuttings.article.Photo}s, a {@link Map} of strings; null for what is not known.
     */
    public @Nullable Object of(Cutting cutting) {
        return value.apply(cutting);
    }

    /** A saved page may not tell of which site it is. */
    private static @Nullable String known(String site) {
        return site.isEmpty() ? null : site;
    }

    private static @Nullable String printed(@Nullable Dated date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable String toTheSecond(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, String> rules(Provenance provenance) {
        Map<String, String> rules = new LinkedHashMap<>();
        provenance.origins().forEach((field, origin) -> rules.put(field.label(), origin.rule()));
        return rules;
    }
}
