package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.structured.StructuredArticle;
import cuttings.extract.structured.StructuredAuthor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who signed the article: the persons that structured data names, else those of the printed byline, else those of
 * meta elements; an organisation only where no person signed.
 */
final class AuthorsFinder {

    private static final double WELL_FOUNDED = 4.5;
    private static final double LEAST = 2.5;
    private static final List<String> META_AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "article:author_name",
            "og:article:author",
            "cxenseparse:author",
            "creator",
            "dc.author",
            "articleauthor",
            "twitter:data1");

    private final Evidence evidence;
    private final SiteName siteName;
    private final PrintedBylines printed;

    AuthorsFinder(Evidence evidence, SiteName siteName, PrintedBylines printed) {
        this.evidence = evidence;
        this.siteName = siteName;
        this.printed = printed;
    }

    Optional<Found<List<Author>>> find() {
        List<Found<List<Author>>> declared = declared();
        return declared.stream()
                .filter(found -> isPersonal(found.value()))
                .findFirst()
                .or(() -> printed(WELL_FOUNDED))
                .or(this::meta)
                .or(() -> printed(LEAST))
                .or(() -> declared.stream().findFirst())
                .or(() -> printed.bestOrganisation(WELL_FOUNDED)
                        .map(found -> new Found<>(
                                found.byline().organisations(),
                                found.rule(),
                                found.byline().printed())));
    }

    private Optional<Found<List<Author>>> printed(double least) {
        return printed.best(least)
                .map(found -> new Found<>(
                        found.byline().persons(), found.rule(), found.byline().printed()));
    }

    private List<Found<List<Author>>> declared() {
        List<Found<List<Author>>> declared = new ArrayList<>();
        for (StructuredArticle article : evidence.articles()) {
            List<Author> authors = distinct(article.authors().stream()
                    .flatMap(author -> read(author).stream())
                    .toList());
            if (!authors.isEmpty()) {
                declared.add(new Found<>(authors, article.source(), null));
            }
        }
        return declared;
    }

    private Optional<Found<List<Author>>> meta() {
        for (String name : META_AUTHORS) {
            List<Author> authors = distinct(evidence.meta().all(name).stream()
                    .flatMap(value -> readMeta(value).stream())
                    .toList());
            if (!authors.isEmpty()) {
                return Optional.of(new Found<>(authors, "meta " + name, null));
            }
        }
        return Optional.empty();
    }

    /** Whether somebody signed who is neither the site nor an organisation. */
    private boolean isPersonal(List<Author> authors) {
        return authors.stream()
                .anyMatch(author -> !siteName.is(author.name())
                        && BylineReader.read(author.name(), null)
                                .filter(byline -> !byline.persons().isEmpty())
                                .isPresent());
    }

    private List<Author> read(StructuredAuthor author) {
        String name = author.name();
        if (author.organisation() || isAddress(name)) {
            return isAddress(name) ? List.of() : List.of(new Author(name));
        }
        List<Author> read = BylineReader.read(name, evidence.convention().language())
                .map(Byline::authors)
                .orElse(List.of());
        boolean single = name.chars().noneMatch(unit -> ",;/|&".indexOf(unit) >= 0);
        return read.isEmpty() && single && !BylineReader.isNoName(name) ? List.of(new Author(name)) : read;
    }

    private List<Author> readMeta(String value) {
        return isAddress(value) || siteName.is(value)
                ? List.of()
                : BylineReader.read(value, evidence.convention().language())
                        .map(Byline::authors)
                        .orElse(List.of());
    }

    private static boolean isAddress(String text) {
        return text.contains("://") || text.startsWith("/") || text.startsWith("@");
    }

    private static List<Author> distinct(List<Author> authors) {
        Map<String, Author> byKey = new LinkedHashMap<>();
        authors.forEach(author -> byKey.putIfAbsent(author.key(), author));
        return List.copyOf(byKey.values());
    }
}
