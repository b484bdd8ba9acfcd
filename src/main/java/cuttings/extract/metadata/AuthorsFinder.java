package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.article.Text;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import cuttings.extract.structured.StructuredArticle;
import cuttings.extract.structured.StructuredAuthor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds who signed the article: the persons that structured data names, else those of the printed byline, else those of
 * meta elements; an organisation only where no person signed.
 */
final class AuthorsFinder {

    private static final int MACHINE_MADE = 2;
    private static final int FEWEST_WORDS_OF_TITLE = 5;
    private static final double WELL_FOUNDED = 4.5;
    private static final double LEAST = 1.2;
    private static final double SITE_SIGNS = 8;
    private static final double POSTED_BY_ANOTHER = 7;
    private static final String SCHOLARLY = "citation_author";
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
            "articleauthor");

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
        List<Found<List<Author>>> meta = meta();
        return declared.stream()
                .filter(found -> isPersonal(found.value()))
                .findFirst()
                .map(this::orSigned)
                .or(() -> printed(WELL_FOUNDED, !declared.isEmpty()))
                .or(() ->
                        meta.stream().filter(found -> isPersonal(found.value())).findFirst())
                .or(() -> printed(LEAST, !declared.isEmpty()))
                .or(() -> printed.sole().filter(sole -> declared.isEmpty()).map(AuthorsFinder::signed))
                .or(() -> printed.lone().map(AuthorsFinder::signed))
                .or(() -> declared.stream()
                        .filter(found -> !isSite(found.value()))
                        .findFirst())
                .or(() -> meta.stream().filter(found -> signs(found.value())).findFirst())
                .or(() -> declared.stream().findFirst())
                .or(() -> printed.owner().map(AuthorsFinder::signed))
                .or(() -> meta.stream().filter(found -> isOwner(found.value())).findFirst())
                .or(() -> printed.bestOrganisation(WELL_FOUNDED).map(AuthorsFinder::signed))
                .or(() -> printed.distant().map(AuthorsFinder::signed))
                .or(() -> printed.told().map(AuthorsFinder::signed))
                .or(() -> printed.ofSite(SITE_SIGNS).map(AuthorsFinder::signed));
    }

    /** Who is declared, then who signs in print, the best-founded first. */
    List<Found<List<Author>>> candidates() {
        List<Found<List<Author>>> candidates = new ArrayList<>(declared());
        candidates.addAll(meta());
        bestFirst().map(AuthorsFinder::signed).forEach(candidates::add);
        printed.distant().map(AuthorsFinder::signed).ifPresent(candidates::add);
        return candidates;
    }

    /** The printed bylines, the best-founded first. */
    List<Found<String>> printedCandidates() {
        return bestFirst()
                .map(found -> new Found<>(found.byline().printed(), found.rule(), null))
                .toList();
    }

    private Stream<PrintedByline> bestFirst() {
        return printed.all().stream()
                .sorted(Comparator.comparingDouble(PrintedByline::weight).reversed());
    }

    /** Who posts a story in the site's system is at times not who signs it. */
    private Found<List<Author>> orSigned(Found<List<Author>> found) {
        return printed.best(POSTED_BY_ANOTHER)
                .filter(byline -> byline.own() && PrintedBylines.isFullName(byline.byline()))
                .filter(byline -> byline.byline().persons().stream()
                        .noneMatch(author -> found.value().stream().anyMatch(other -> shareWord(author, other))))
                .map(AuthorsFinder::signed)
                .orElse(found);
    }

    /** Whether the site is named as if it were one more person. */
    private static Set<String> keys(List<Author> authors) {
        return authors.stream().map(Author::key).collect(Collectors.toSet());
    }

    private boolean isSiteBesideOthers(StructuredAuthor author, StructuredArticle article) {
        return siteName.is(author.name()) && article.authors().stream().anyMatch(other -> !siteName.is(other.name()));
    }

    private boolean isSite(List<Author> authors) {
        return authors.stream().allMatch(author -> siteName.is(author.name()));
    }

    private static boolean shareWord(Author one, Author other) {
        return !Collections.disjoint(
                List.of(one.key().split(" ")), List.of(other.key().split(" ")));
    }

    /** Against an organisation that structured data names, only a full name counts. */
    private Optional<Found<List<Author>>> printed(double least, boolean fullName) {
        return printed.best(least)
                .filter(found -> !fullName || PrintedBylines.isFullName(found.byline()))
                .map(AuthorsFinder::signed);
    }

    /** The printed byline in which any of them signed. */
    Optional<Found<String>> byline(List<Author> authors) {
        Set<String> keys = keys(authors);
        return printed.all().stream()
                .filter(found -> found.byline().persons().stream().anyMatch(author -> keys.contains(author.key()))
                        || found.byline().organisations().stream().anyMatch(author -> keys.contains(author.key())))
                .max(Comparator.comparingDouble(PrintedByline::weight))
                .map(found -> new Found<>(found.byline().printed(), found.rule(), null));
    }

    private static Found<List<Author>> signed(PrintedByline found) {
        return new Found<>(
                found.byline().authors(), found.rule(), found.byline().printed());
    }

    /** Whether the site is called by the person's full name. */
    private boolean isOwner(List<Author> authors) {
        return authors.stream()
                .map(Author::name)
                .allMatch(name -> name.indexOf(' ') > 0 && (siteName.isHost(name) || isPersonsName(name)));
    }

    private static boolean isPersonsName(String name) {
        return BylineReader.read(name, null)
                .filter(byline -> byline.persons().size() == 1)
                .isPresent();
    }

    /** Whether they are agencies, newsrooms, or whom the page's card says that it was written by. */
    private boolean signs(List<Author> authors) {
        return authors.stream()
                .map(Author::name)
                .allMatch(name -> BylineReader.isAgency(name) && !siteName.is(name)
                        || BylineReader.isDesk(name)
                        || evidence.meta().all("twitter:data1").contains(name));
    }

    private List<Found<List<Author>>> declared() {
        List<Found<List<Author>>> declared = new ArrayList<>();
        for (StructuredArticle article : evidence.articles()) {
            List<Author> authors = distinct(article.authors().stream()
                    .filter(author -> article.news() || !author.organisation() || !siteName.is(author.name()))
                    .filter(author -> author.organisation() || !isSiteBesideOthers(author, article))
                    .flatMap(author -> read(author).stream())
                    .toList());
            if (!authors.isEmpty()) {
                declared.add(new Found<>(authors, article.source(), null));
            }
        }
        declared(SCHOLARLY, AuthorsFinder::inOrder).ifPresent(declared::add);
        return declared;
    }

    private List<Found<List<Author>>> meta() {
        List<Found<List<Author>>> found = new ArrayList<>();
        META_AUTHORS.stream()
                .flatMap(name -> declared(name, UnaryOperator.identity()).stream())
                .forEach(found::add);
        twitterLabel().ifPresent(found::add);
        return found;
    }

    /** "Doe, Jane" as libraries write it. */
    private static String inOrder(String name) {
        int comma = name.indexOf(", ");
        return comma > 0 && comma == name.lastIndexOf(',')
                ? name.substring(comma + 2) + ' ' + name.substring(0, comma)
                : name;
    }

    private Optional<Found<List<Author>>> declared(String meta, UnaryOperator<String> form) {
        List<Author> authors = persons(distinct(evidence.meta().all(meta).stream()
                .map(form)
                .flatMap(value -> readMeta(value).stream())
                .toList()));
        return authors.isEmpty() ? Optional.empty() : Optional.of(new Found<>(authors, "meta " + meta, null));
    }

    /** {@code twitter:label1} "Written by" goes with {@code twitter:data1}. */
    private Optional<Found<List<Author>>> twitterLabel() {
        boolean written = evidence.meta()
                .first("twitter:label1")
                .filter(label -> BylineReader.opens(label + " x"))
                .isPresent();
        return evidence.meta()
                .first("twitter:data1")
                .filter(value -> written)
                .map(this::readMeta)
                .filter(authors -> !authors.isEmpty())
                .map(authors -> new Found<>(authors, "meta twitter:data1", null));
    }

    /** Whether somebody signed who is neither the site nor an organisation. */
    private boolean isPersonal(List<Author> authors) {
        return authors.stream().anyMatch(this::isPerson);
    }

    private List<Author> read(StructuredAuthor author) {
        String name = author.name();
        if (isAddress(name) || isLogin(name) || isTitle(name)) {
            return List.of();
        }
        if (author.organisation() || siteName.is(name)) {
            return List.of(new Author(name));
        }
        List<Author> authors = BylineReader.readSignature(
                        siteName.stripped(name), evidence.convention().language())
                .map(this::signatories)
                .orElse(List.of());
        return authors.size() > 1 && authors.stream().noneMatch(this::isPerson)
                ? List.of(new Author(name))
                : persons(authors);
    }

    /** A site that signs with an agency; the reader takes the site's name for a person's. */
    private List<Author> signatories(Byline byline) {
        boolean site = !byline.persons().isEmpty() && isSite(byline.persons());
        return site
                ? Stream.concat(byline.persons().stream(), byline.organisations().stream())
                        .toList()
                : byline.authors();
    }

    private boolean isPerson(Author author) {
        return !siteName.is(author.name())
                && (BylineReader.isInSmallLetters(author.name())
                        || BylineReader.read(author.name(), null)
                                .filter(byline -> !byline.persons().isEmpty())
                                .isPresent());
    }

    private List<Author> readMeta(String value) {
        if (isAddress(value) || isLogin(value)) {
            return List.of();
        }
        return siteName.is(value)
                ? List.of(new Author(Text.clean(value)))
                : BylineReader.readSignature(
                                siteName.stripped(value), evidence.convention().language())
                        .map(Byline::authors)
                        .orElse(List.of());
    }

    /** One word of small letters is what somebody logs in with; it is a name only if the page or its card signs with it. */
    private boolean isLogin(String name) {
        return name.indexOf(' ') < 0
                && (isMachineMade(name) || !evidence.meta().all("twitter:data1").contains(name))
                && name.chars().allMatch(unit -> unit < 0x80 && !Character.isUpperCase(unit))
                && !BylineReader.isAgency(name)
                && !siteName.is(name)
                && printed.all().stream()
                        .noneMatch(byline -> byline.byline().printed().contains(name));
    }

    /** "mdoeq6vkpg2ma0": digits among the letters in several places. */
    private static boolean isMachineMade(String name) {
        long among = IntStream.range(0, name.length() - 1)
                .filter(at -> Character.isDigit(name.charAt(at)) && Character.isLetter(name.charAt(at + 1)))
                .count();
        return among >= MACHINE_MADE;
    }

    /** Without the site's name, where somebody else signed. */
    private List<Author> persons(List<Author> authors) {
        List<Author> others =
                authors.stream().filter(author -> !siteName.is(author.name())).toList();
        return others.isEmpty() ? authors : others;
    }

    /** Some pages name the story where they should name its author. */
    private boolean isTitle(String name) {
        return name.split(" ").length >= FEWEST_WORDS_OF_TITLE
                && evidence.document().title().regionMatches(true, 0, name, 0, name.length());
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
