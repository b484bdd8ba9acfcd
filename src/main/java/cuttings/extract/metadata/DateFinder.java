package cuttings.extract.metadata;

import cuttings.article.Dated;
import cuttings.extract.date.DateReader;
import cuttings.extract.structured.StructuredArticle;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds when the page says that the article was published and last changed. */
final class DateFinder {

    private static final double NEAR = 0;
    private static final double WELL_FOUNDED = 5;
    private static final double LEAST = 1.2;
    private static final double EARLIER = 6;
    private static final int SAME_SEASON = 7;
    private static final List<String> META_PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publish_date",
            "published-date",
            "published_date",
            "publisheddate",
            "published_time",
            "date_published",
            "date-published",
            "publication-date",
            "article-publish-date",
            "publishdate",
            "pubdate",
            "publication_date",
            "publish-date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "article.published",
            "og:published_time",
            "og:pubdate",
            "article_date_original",
            "prism.publicationdate",
            "og:publish_date",
            "og:release_date",
            "article:published",
            "shareaholic:article_published_time",
            "publishtime",
            "article:created_time",
            "citation_online_date",
            "citation_publication_date",
            "publish_time",
            "content:publishdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dcterms.created");
    private static final List<String> META_VAGUE = List.of(
            "date.created",
            "date",
            "dc.date",
            "dcterms.date",
            "dc:date",
            "citation_date",
            "bepress_citation_date",
            "datecreated",
            "created",
            "creation_date",
            "uploaddate");
    private static final List<String> META_MODIFIED = List.of(
            "article:modified_time",
            "og:article:modified_time",
            "datemodified",
            "og:updated_time",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "lastmod",
            "dateupdated",
            "date.modified",
            "article:modified");

    private static final Pattern DAY_IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");

    private static final Pattern DAY_FIRST_IN_PATH =
            Pattern.compile("[/_-](0[1-9]|[12]\\d|3[01])-(0[1-9]|1[0-2])-((?:19|20)\\d\\d)(?!\\d)");

    private final Evidence evidence;
    private final PrintedDates printed;

    DateFinder(Evidence evidence, PrintedDates printed) {
        this.evidence = evidence;
        this.printed = printed;
    }

    Optional<Found<Dated>> published() {
        return declared()
                .map(this::orPrinted)
                .map(this::withTime)
                .map(this::asPrinted)
                .map(this::withZoneOfChange)
                .or(() -> printed(WELL_FOUNDED))
                .or(() -> fromMeta(META_VAGUE))
                .or(() -> printed(LEAST))
                .or(this::fromAddress)
                .or(this::fromScripts)
                .or(() -> printed.sole().map(PrintedDate::found))
                .or(() -> LabelledDates.find(evidence))
                .or(() -> printed.best(true).map(PrintedDate::found));
    }

    /** All that the page may mean by its day of publication: declared, printed, in its address and its scripts. */
    List<Found<Dated>> candidates() {
        Stream<Found<Dated>> structured =
                evidence.articles().stream().flatMap(article -> read(article.published(), article.source()).stream());
        Stream<Found<Dated>> printedDates =
                printed.publications(Double.NEGATIVE_INFINITY).map(PrintedDate::found);
        Stream<Found<Dated>> others = Stream.of(fromAddress(), fromScripts()).flatMap(Optional::stream);
        return Stream.of(
                        structured,
                        allFromMeta(META_PUBLISHED),
                        fromPage().stream(),
                        allFromMeta(META_VAGUE),
                        printedDates,
                        others)
                .flatMap(found -> found)
                .toList();
    }

    /** All that the page may mean by the time of its last change. */
    List<Found<Dated>> candidatesOfChange() {
        Stream<Found<Dated>> structured =
                evidence.articles().stream().flatMap(article -> read(article.modified(), article.source()).stream());
        Stream<Found<Dated>> printedDate = printed.best(true).map(PrintedDate::found).stream();
        return Stream.of(structured, allFromMeta(META_MODIFIED), printedDate)
                .flatMap(found -> found)
                .toList();
    }

    private Stream<Found<Dated>> allFromMeta(List<String> names) {
        return names.stream().flatMap(name -> read(evidence.meta().first(name).orElse(null), "meta " + name).stream());
    }

    /** A day well printed that is earlier than the declared one, which may be the day of a move to another system. */
    private Found<Dated> orPrinted(Found<Dated> declared) {
        return printed(isAsChange(declared) ? WELL_FOUNDED : EARLIER)
                .filter(date ->
                        date.value().day().isBefore(declared.value().day().minusDays(1)))
                .or(() -> earlierMeta(declared))
                .orElse(declared);
    }

    /** What meta elements give, where what is declared is only the moment of the last change. */
    private Optional<Found<Dated>> earlierMeta(Found<Dated> declared) {
        return fromMeta(META_PUBLISHED)
                .filter(meta -> isAsChange(declared)
                        && meta.value().day().isBefore(declared.value().day().minusDays(1)));
    }

    /** Whether the article is said to be published when it was last changed, or later. */
    private boolean isAsChange(Found<Dated> declared) {
        return evidence.articles().stream()
                .filter(article -> article.source().equals(declared.rule()))
                .flatMap(article -> read(article.modified(), article.source()).stream())
                .anyMatch(changed -> changed.value().equals(declared.value())
                        || changed.value().day().isBefore(declared.value().day()));
    }

    /** A time that is printed for the declared day. */
    private Found<Dated> withTime(Found<Dated> declared) {
        if (declared.value().time() != null) {
            return declared;
        }
        return printed.publications(WELL_FOUNDED)
                .map(PrintedDate::found)
                .filter(found -> found.value().time() != null
                        && found.value().day().equals(declared.value().day()))
                .findFirst()
                .orElse(declared);
    }

    private Optional<Found<Dated>> declared() {
        for (StructuredArticle article : evidence.articles()) {
            Optional<Found<Dated>> found = read(article.published(), article.source());
            if (found.isPresent()) {
                return found;
            }
        }
        return fromMeta(META_PUBLISHED).or(this::fromPage);
    }

    /** A time that is declared in UTC is given with the page's zone where the page lets it be told. */
    private Found<Dated> asPrinted(Found<Dated> declared) {
        return LocalForm.of(declared)
                .flatMap(form ->
                        form.mistaken(allFromMeta(META_PUBLISHED).toList()).or(() -> form.fromTimes(localTimes())))
                .orElse(declared);
    }

    /** A local time in the zone in which the same source gives a change soon after. */
    private Found<Dated> withZoneOfChange(Found<Dated> published) {
        Dated date = published.value();
        if (date.time() == null || date.offset() != null) {
            return published;
        }
        return evidence.articles().stream()
                .filter(article -> article.source().equals(published.rule()))
                .flatMap(article -> read(article.modified(), article.source()).stream())
                .map(Found::value)
                .filter(changed -> changed.offset() != null && !ZoneOffset.UTC.equals(changed.offset()))
                .filter(changed -> Math.abs(ChronoUnit.DAYS.between(date.day(), changed.day())) <= SAME_SEASON)
                .findFirst()
                .map(changed -> new Found<>(
                        date.withOffset(changed.offset()), published.rule() + ", zone of the change", published.raw()))
                .orElse(published);
    }

    private Stream<Dated> localTimes() {
        Stream<Dated> meta = Stream.of(META_PUBLISHED, META_VAGUE)
                .flatMap(this::allFromMeta)
                .map(Found::value)
                .filter(date -> date.offset() == null);
        return Stream.concat(printed.publications(NEAR).map(PrintedDate::date), meta);
    }

    private Optional<Found<Dated>> printed(double least) {
        return printed.best(false).filter(date -> date.weight() >= least).map(PrintedDate::found);
    }

    private Optional<Found<Dated>> fromPage() {
        StructuredArticle page = evidence.data().page();
        return page == null ? Optional.empty() : read(page.published(), "json-ld page");
    }

    /** {@code "publishedAt":"2022-01-11…"} in the data that the page's own scripts work with, if it is always the same. */
    private Optional<Found<Dated>> fromScripts() {
        List<Found<Dated>> dates = ScriptDates.in(evidence.scan().scripts()).stream()
                .flatMap(raw -> read(raw, "script").stream())
                .toList();
        long different =
                dates.stream().map(found -> found.value().day()).distinct().count();
        return different == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /** {@code /2022/01/11/} in the page's address. */
    private Optional<Found<Dated>> fromAddress() {
        return fromAddress(DAY_IN_PATH, "$1-$2-$3").or(() -> fromAddress(DAY_FIRST_IN_PATH, "$3-$2-$1"));
    }

    private Optional<Found<Dated>> fromAddress(Pattern form, String order) {
        return form.matcher(evidence.url())
                .results()
                .findFirst()
                .map(MatchResult::group)
                .flatMap(path -> read(form.matcher(path).replaceFirst(order), "url"));
    }

    Optional<Found<Dated>> modified() {
        for (StructuredArticle article : evidence.articles()) {
            Optional<Found<Dated>> found = read(article.modified(), article.source());
            if (found.isPresent()) {
                return found;
            }
        }
        return fromMeta(META_MODIFIED).or(() -> printed.best(true).map(PrintedDate::found));
    }

    private Optional<Found<Dated>> fromMeta(List<String> names) {
        return allFromMeta(names).findFirst();
    }

    private Optional<Found<Dated>> read(@Nullable String raw, String rule) {
        return raw == null
                ? Optional.empty()
                : DateReader.first(raw, evidence.convention())
                        .filter(date -> !date.day().isAfter(evidence.latest()))
                        .map(date -> new Found<>(date, rule, raw));
    }
}
