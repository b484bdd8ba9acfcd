package cuttings.extract.metadata;

import cuttings.article.Text;
import cuttings.extract.structured.Keywords;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the fields for which the page's own word is enough: section, tags, free to read, canonical address. */
final class PlainFields {

    private static final int LONGEST_SECTION = 60;
    private static final int LONGEST_TAG = 80;
    private static final int MOST_TAGS = 60;
    private static final Evaluator LINKS = QueryParser.parse("a[href]");
    private static final List<String> SECTIONS = List.of(
            "article:section",
            "og:article:section",
            "articlesection",
            "parsely-section",
            "section",
            "sailthru.section",
            "cxenseparse:section",
            "prism.section",
            "dc.subject");
    private static final List<String> TAGS = List.of(
            "article:tag",
            "og:article:tag",
            "news_keywords",
            "keywords",
            "parsely-tags",
            "sailthru.tags",
            "dc.subject");
    private static final List<String> TIERS =
            List.of("article:content_tier", "og:article:content_tier", "content_tier");

    private final Evidence evidence;
    private final SiteName siteName;

    PlainFields(Evidence evidence, SiteName siteName) {
        this.evidence = evidence;
        this.siteName = siteName;
    }

    Optional<Found<String>> section() {
        return declaredSections().findFirst().or(this::breadcrumb);
    }

    /** The parts of the paper that the page names. */
    List<Found<String>> sectionCandidates() {
        return Stream.concat(declaredSections(), breadcrumb().stream()).toList();
    }

    private Stream<Found<String>> declaredSections() {
        Stream<Found<String>> structured = evidence.articles().stream()
                .flatMap(article -> article.sections().stream()
                        .filter(this::isSection)
                        .map(name -> new Found<>(name, article.source(), null)));
        return Stream.concat(
                structured,
                evidence
                        .meta()
                        .firstOf(SECTIONS)
                        .filter(entry -> isSection(entry.getValue()))
                        .map(entry -> new Found<>(entry.getValue(), "meta " + entry.getKey(), null))
                        .stream());
    }

    private boolean isSection(String text) {
        return text.length() <= LONGEST_SECTION && !text.contains("://") && !siteName.is(text);
    }

    /** The first step of the way to the page that is not the front page. */
    private Optional<Found<String>> breadcrumb() {
        Element trail = evidence.scan().breadcrumb();
        if (trail == null) {
            return Optional.empty();
        }
        return trail.select(LINKS).stream()
                .filter(link -> !isRoot(link.absUrl("href")))
                .map(link -> Text.clean(link.text()))
                .filter(step -> !step.isEmpty() && isSection(step))
                .findFirst()
                .map(step -> new Found<>(step, "printed breadcrumb", null));
    }

    private static boolean isRoot(String address) {
        int path = address.indexOf('/', address.indexOf("://") + 3);
        return path < 0 || path == address.length() - 1;
    }

    Optional<Found<List<String>>> tags() {
        Set<String> tags = new LinkedHashSet<>();
        evidence.articles().forEach(article -> article.keywords().forEach(word -> add(tags, word)));
        if (!tags.isEmpty()) {
            return Optional.of(
                    new Found<>(List.copyOf(tags), evidence.articles().get(0).source(), null));
        }
        for (String name : TAGS) {
            tags(name).forEach(word -> add(tags, word));
            if (!tags.isEmpty()) {
                return Optional.of(new Found<>(List.copyOf(tags), "meta " + name, null));
            }
        }
        return Optional.empty();
    }

    /** {@code keywords} part theirs by commas wherever they stand; {@code article:tag} stands once for each. */
    private Stream<String> tags(String name) {
        List<String> values = evidence.meta().all(name);
        return name.endsWith("keywords") ? values.stream().flatMap(Keywords::parted) : Keywords.of(values).stream();
    }

    private static void add(Set<String> tags, String word) {
        String clean = Text.clean(word);
        if (!clean.isEmpty() && clean.length() <= LONGEST_TAG && tags.size() < MOST_TAGS) {
            tags.add(clean);
        }
    }

    Optional<Found<Boolean>> freeToRead() {
        Optional<Found<Boolean>> declared = evidence.articles().stream()
                .filter(article -> article.freeToRead() != null)
                .map(article -> new Found<>(Objects.requireNonNull(article.freeToRead()), article.source(), null))
                .findFirst();
        return declared.or(() -> evidence.meta().firstOf(TIERS).flatMap(PlainFields::tier));
    }

    private static Optional<Found<Boolean>> tier(Map.Entry<String, String> entry) {
        return switch (entry.getValue().toLowerCase(Locale.ROOT)) {
            case "free" -> Optional.of(new Found<>(true, "meta " + entry.getKey(), entry.getValue()));
            case "locked", "metered", "premium", "paid" ->
                Optional.of(new Found<>(false, "meta " + entry.getKey(), entry.getValue()));
            default -> Optional.empty();
        };
    }

    /** The page's own address; a front page's address on a story's page is not believed. */
    Optional<Found<String>> canonicalUrl() {
        return Optional.ofNullable(evidence.canonicalLink())
                .map(address -> new Found<>(address, "link canonical", null))
                .or(() -> evidence.meta().first("og:url").map(address -> new Found<>(address, "meta og:url", null)))
                .filter(found -> isPage(found.value()));
    }

    private boolean isPage(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            String path = uri.getPath() == null ? "" : uri.getPath();
            return web
                    && uri.getHost() != null
                    && (path.length() > 1 || uri.getQuery() != null || isRoot(evidence.url()));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
