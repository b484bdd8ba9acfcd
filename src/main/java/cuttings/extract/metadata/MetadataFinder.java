package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.article.Dated;
import cuttings.article.Provenance;
import cuttings.article.Provenance.Field;
import cuttings.article.Provenance.Origin;
import cuttings.extract.structured.StructuredArticle;
import cuttings.extract.trace.Trace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds an article's fields in a parsed page, which it does not change. What structured data says is weighed against
 * what is printed. Stateless; never fails on what a page says.
 */
public final class MetadataFinder {

    private final Evidence evidence;
    private final @Nullable ZoneId zone;
    private final Trace trace;
    private final Map<Field, Origin> origins = new EnumMap<>(Field.class);

    private MetadataFinder(Evidence evidence, @Nullable ZoneId zone, Trace trace) {
        this.evidence = evidence;
        this.zone = zone;
        this.trace = trace;
    }

    /**
     * The fields of the page.
     *
     * @param url the page's address
     * @param fetched when it was fetched; no date may be more than a day later
     * @param zone completes times that the page gives without a zone; null completes none
     * @param trace hears what each field was chosen from
     */
    public static Metadata find(Document document, String url, Instant fetched, @Nullable ZoneId zone, Trace trace) {
        return new MetadataFinder(Evidence.of(document, url, fetched), zone, trace).find();
    }

    /** The fields of the page, when nobody asks what they were chosen from. */
    public static Metadata find(Document document, String url, Instant fetched, @Nullable ZoneId zone) {
        return find(document, url, fetched, zone, Trace.NONE);
    }

    private Metadata find() {
        Optional<StructuredArticle> article = evidence.articles().stream().findFirst();
        SiteName siteName = new SiteName(evidence);
        HeadlineFinder headlines = new HeadlineFinder(evidence, siteName);
        String headline = value(Field.HEADLINE, headlines.find());
        Surroundings surroundings = Surroundings.of(evidence.document(), headlines.spot(headline));
        DateFinder dates = new DateFinder(evidence, new PrintedDates(evidence, surroundings));
        AuthorsFinder authors =
                new AuthorsFinder(evidence, siteName, new PrintedBylines(evidence, surroundings, siteName));
        PlainFields plain = new PlainFields(evidence, siteName);
        StandfirstFinder standfirsts = new StandfirstFinder(evidence, surroundings, headline);
        List<Author> signed =
                Optional.ofNullable(value(Field.AUTHORS, authors.find())).orElse(List.of());
        trace(Field.HEADLINE, headlines::candidates);
        trace(Field.STANDFIRST, standfirsts::candidates);
        trace(Field.BYLINE, authors::printedCandidates);
        trace(Field.AUTHORS, authors::candidates);
        trace(Field.PUBLISHED, dates::candidates);
        trace(Field.MODIFIED, dates::candidatesOfChange);
        trace(Field.SECTION, plain::sectionCandidates);
        return new Metadata(
                headline,
                value(Field.STANDFIRST, standfirsts.find()),
                value(Field.BYLINE, authors.byline(signed)),
                signed,
                inZone(Field.PUBLISHED, dates.published()),
                inZone(Field.MODIFIED, dates.modified()),
                value(Field.SECTION, plain.section()),
                Optional.ofNullable(value(Field.TAGS, plain.tags())).orElse(List.of()),
                value(
                        Field.LANGUAGE,
                        Language.find(evidence.document(), evidence.meta(), evidence.data())
                                .or(() -> Language.written(evidence.document()))),
                value(Field.FREE_TO_READ, plain.freeToRead()),
                value(Field.CANONICAL_URL, plain.canonicalUrl()),
                article.map(StructuredArticle::body).orElse(null),
                article.map(StructuredArticle::images).orElse(List.of()),
                new Provenance(origins));
    }

    private <T> void trace(Field field, Supplier<List<Found<T>>> candidates) {
        trace.field(
                field, () -> candidates.get().stream().map(Found::considered).toList());
    }

    private <T> @Nullable T value(Field field, Optional<Found<T>> found) {
        found.ifPresent(value -> origins.put(field, value.origin()));
        return found.map(Found::value).orElse(null);
    }

    private @Nullable Dated inZone(Field field, Optional<Found<Dated>> found) {
        Dated date = value(field, found);
        if (date == null || zone == null || date.time() == null || date.offset() != null) {
            return date;
        }
        Origin origin = found.orElseThrow().origin();
        origins.put(field, new Origin(origin.rule() + Origin.ZONE_CONFIGURED, origin.raw()));
        return date.withOffset(zone.getRules().getOffset(date.day().atTime(date.time())));
    }
}
