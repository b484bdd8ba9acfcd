package cuttings.export;

import cuttings.article.Article;
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
import org.jspecify.annotations.Nullable;

/**
 * The fields of an exported article in their order: the keys of the JSON object, the columns of the CSV file. The JSON
 * Schema ({@link ArticleSchema}) describes each.
 */
public enum Column {
    SCHEMA_VERSION,
    ID,
    URL,
    CANONICAL_URL,
    SITE,
    SECTION,
    LANGUAGE,
    HEADLINE,
    STANDFIRST,
    BYLINE,
    AUTHORS,
    PUBLISHED,
    MODIFIED,
    FIRST_SEEN,
    FETCHED,
    BODY,
    PHOTOS,
    TAGS,
    FREE_TO_READ,
    STATUS,
    REVISION,
    CONTENT_HASH,
    EXTRACTOR_VERSION,
    PROVENANCE;

    /** Every column in its order. */
    public static final List<Column> ALL = List.of(values());

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The column with this {@link #label()}; case and the choice of {@code -} or {@code _} do not count. */
    public static Optional<Column> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(column -> column.label().equals(name))
                .findFirst();
    }

    /** Whether an article's head is enough to know it: what is left when body, photos, tags and provenance are taken away. */
    public boolean isOfHead() {
        return switch (this) {
            case BODY, PHOTOS, TAGS, PROVENANCE -> false;
            default -> true;
        };
    }

    /** The key in the JSON and the heading in the CSV: {@code first_seen}. */
    public String label() {
        return label;
    }

    /**
     * This column's value for one article: a {@link String}, {@link Number} or {@link Boolean}, a {@link List} of
     * strings or of {@link cuttings.article.Photo}s, a {@link Map} of strings; null for what is not known. (A function
     * in each constant would cost every lookup two dozen classes.)
     */
    public @Nullable Object of(Cutting cutting) {
        Article article = cutting.article();
        return switch (this) {
            case SCHEMA_VERSION -> ArticleSchema.VERSION;
            case ID -> cutting.id();
            case URL -> article.url();
            case CANONICAL_URL -> article.canonicalUrl();
            case SITE -> known(article.site());
            case SECTION -> article.section();
            case LANGUAGE -> article.language();
            case HEADLINE -> article.headline();
            case STANDFIRST -> article.standfirst();
            case BYLINE -> article.byline();
            case AUTHORS -> article.authors().stream().map(Author::name).toList();
            case PUBLISHED -> printed(article.published());
            case MODIFIED -> printed(article.modified());
            case FIRST_SEEN -> toTheSecond(cutting.firstSeen());
            case FETCHED -> toTheSecond(cutting.fetched());
            case BODY -> article.bodyText();
            case PHOTOS -> article.photos();
            case TAGS -> article.tags();
            case FREE_TO_READ -> article.freeToRead();
            case STATUS -> cutting.status().label();
            case REVISION -> cutting.revision();
            case CONTENT_HASH -> cutting.contentHash();
            case EXTRACTOR_VERSION -> cutting.extractorVersion();
            case PROVENANCE -> rules(article.provenance());
        };
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
