package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Block;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever is asked of an archive, alone or together, the answer is that of somebody who looks at every article. */
class FilterPropertyTest {

    private static final int ARTICLES = 120;
    private static final Instant BEGIN = Instant.parse("2022-01-01T00:00:00Z");

    private static final List<String> SITES = List.of("coast.example", "Valley.example", "bay.example");
    private static final List<String> SECTIONS = List.of("Town", "town", "Sea");
    private static final List<String> LANGUAGES = List.of("en", "pt", "pt-BR", "ptx");
    private static final List<String> AUTHORS = List.of("Ada Lind", "Jörg Weiß", "Ove Lindqvist");
    private static final List<String> WORDS = List.of("ferry", "fog", "harbour", "storm");
    private static final List<String> DATES =
            List.of("2021-12-31T23:59", "2022-01-01", "2022-01-01T08:00:00+09:00", "2022-01-02T00:00", "9999-12-31");

    private static final Map<Long, Kept> ALL = new HashMap<>();
    private static Path folder = Path.of("");

    /** What somebody who looks at every article knows of one. */
    private record Kept(
            Article article, Instant firstSeen, @Nullable Instant changed, int story) {}

    @BeforeContainer
    static void fill() throws IOException {
        folder = Files.createTempDirectory("cuttings");
        try (Archive archive = Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            IntStream.range(0, ARTICLES).forEach(number -> add(archive, number));
        }
    }

    private static void add(Archive archive, int number) {
        Instant fetched = BEGIN.plusSeconds(3600L * (number * 37 % 50));
        boolean edited = number % 5 == 0;
        Article before = article(number, number % 7);
        Article now = edited ? article(number, number % 11 + 7) : before;
        Samples.store(archive, "key" + number, fetched, before);
        if (edited) {
            Samples.store(archive, "key" + number, fetched.plusSeconds(7200), now);
        }
        ALL.put(
                number + 1L,
                new Kept(
                        now,
                        fetched,
                        edited ? fetched.plusSeconds(7200) : null,
                        edited ? number % 11 + 7 : number % 7));
    }

    /** Fields follow from the number, and the headline from the story, which has one; each is lacking now and then. */
    private static Article article(int number, int story) {
        return new Article(
                "https://coast.example/" + number,
                null,
                SITES.get(number % 3),
                picked(SECTIONS, number, 4),
                picked(LANGUAGES, number / 2, 5),
                picked(List.of("Zulu", "alpha", "Émile", "港"), story, 5),
                number % 4 == 0 ? null : "It is so " + number,
                number % 6 == 0 ? null : "By somebody",
                IntStream.range(0, AUTHORS.size())
                        .filter(author -> (number >> author) % 2 == 1)
                        .mapToObj(author -> new Author(AUTHORS.get(author)))
                        .toList(),
                date(picked(DATES, number * 7 / 3, 6)),
                number % 3 == 0 ? null : date("2022-01-03"),
                story == 0 ? List.of() : List.of(Block.paragraph(text(story) + " " + WORDS.get(number % 4))),
                number % 5 == 1
                        ? List.of()
                        : List.of(new Photo(
                                null,
                                number % 2 == 0 ? null : "fog caption",
                                number % 3 == 0 ? null : "M. Holm",
                                null,
                                true)),
                number % 7 == 0 ? List.of() : List.of("harbour"),
                null,
                Provenance.NONE);
    }

    private static @Nullable String picked(List<String> from, int number, int outOf) {
        int index = number % outOf;
        return index < from.size() ? from.get(index) : null;
    }

    private static @Nullable Dated date(@Nullable String printed) {
        return printed == null ? null : Dated.parse(printed).orElseThrow();
    }

    /** Long enough to be known again, and another for each story. */
    private static String text(int story) {
        return IntStream.range(0, 60).mapToObj(i -> "s" + story + "w" + i).collect(Collectors.joining(" "));
    }

    @AfterContainer
    static void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        ALL.clear();
    }

    @Provide
    Arbitrary<Filter> filters() {
        Arbitrary<Filter.Builder> who = Combinators.combine(
                        maybe("lind", "LINDQVIST", "jorg weiss", "nobody", "ada lind"),
                        maybe("coast.example", "VALLEY.EXAMPLE", "x"),
                        maybe("TOWN", "sea", "Tow"),
                        maybe("pt", "PT-br", "en", "e"),
                        maybe("ferry", "fog OR storm", "harbour -fog", "holm", "s8w1", "w"))
                .as((author, site, section, language, text) -> Filter.builder()
                        .author(author)
                        .site(site)
                        .section(section)
                        .language(language)
                        .text(text));
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2021, 12, 31),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 2),
                LocalDate.of(9999, 12, 31));
        Arbitrary<Instant> times = Arbitraries.integers().between(0, 60).map(hour -> BEGIN.plusSeconds(3600L * hour));
        return Combinators.combine(
                        who,
                        days.injectNull(0.7),
                        days.injectNull(0.7),
                        times.injectNull(0.8),
                        times.injectNull(0.8),
                        parts(),
                        parts(),
                        Combinators.combine(
                                        Arbitraries.of(Order.values()),
                                        Arbitraries.of(true, false),
                                        Arbitraries.of(false, false, true),
                                        Arbitraries.integers().between(1, 30).injectNull(0.5))
                                .as((order, reversed, unique, limit) -> new How(order, reversed, unique, limit)))
                .as((builder, since, until, found, changed, has, lacks, how) -> builder.since(since)
                        .until(until)
                        .foundSince(found)
                        .changed(changed == null ? null : new Filter.Change(changed, Filter.Change.NEWSROOM))
                        .has(has)
                        .lacks(lacks.stream()
                                .filter(part -> !has.contains(part))
                                .toList())
                        .order(how.order())
                        .reversed(how.reversed())
                        .unique(how.unique())
                        .limit(how.limit())
                        .build());
    }

    private record How(
            Order order,
            boolean reversed,
            boolean unique,
            @Nullable Integer limit) {}

    private static Arbitrary<String> maybe(String... values) {
        return Arbitraries.of(values).injectNull(0.75);
    }

    private static Arbitrary<Set<Part>> parts() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Set.<Part>of())),
                Tuple.of(1, Arbitraries.of(Part.values()).set().ofMinSize(1).ofMaxSize(2)));
    }

    @Property(tries = 500)
    void theAnswerIsThatOfLookingAtEveryArticle(@ForAll("filters") Filter filter) {
        List<Long> all = ALL.entrySet().stream()
                .filter(entry -> takes(filter, entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted(order(filter))
                .toList();
        try (Lookup lookup = Lookup.open(folder)) {
            List<Long> found = new ArrayList<>();
            lookup.find(filter, cutting -> found.add(number(cutting)));
            assertThat(lookup.count(filter)).isEqualTo(all.size());
            assertThat(found).isEqualTo(lookup.numbers(filter));
            if (filter.order() == Order.RELEVANCE && filter.text() != null) {
                assertThat(all).containsAll(found);
                assertThat(found).hasSize(Math.min(all.size(), limit(filter)));
            } else {
                assertThat(found).isEqualTo(all.stream().limit(limit(filter)).toList());
            }
            assertThat(lookup.statistics().byMonth(filter).stream()
                            .mapToLong(Statistics.Count::articles)
                            .sum())
                    .isEqualTo(all.size());
            assertThat(signers(lookup, filter)).isEqualTo(signers(filter, all));
        }
    }

    private static Map<String, Long> signers(Lookup lookup, Filter filter) {
        Map<String, Long> signers = new HashMap<>();
        lookup.authors()
                .each(
                        filter.limit() == null ? filter : filter.withLimit(100),
                        Authors.Order.ARTICLES,
                        author -> signers.put(author.name(), author.articles()));
        return signers;
    }

    private static Map<String, Long> signers(Filter filter, List<Long> articles) {
        return articles.stream()
                .flatMap(number -> kept(number).article().authors().stream())
                .map(Author::name)
                .filter(name -> filter.author() == null || isMeant(filter.author(), name))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    private static long number(Cutting cutting) {
        return Objects.requireNonNull(cutting.id());
    }

    private static Kept kept(long number) {
        return Objects.requireNonNull(ALL.get(number));
    }

    private static int limit(Filter filter) {
        return filter.limit() == null ? ARTICLES : filter.limit();
    }

    private static boolean takes(Filter filter, long number, Kept kept) {
        Article article = kept.article();
        String day =
                article.published() == null ? null : article.published().day().toString();
        return takes(filter.site(), article.site(), String::equalsIgnoreCase)
                && takes(filter.section(), article.section(), String::equalsIgnoreCase)
                && takes(filter.language(), article.language(), FilterPropertyTest::isLanguage)
                && takes(filter.since(), day, (since, printed) -> printed.compareTo(since.toString()) >= 0)
                && takes(filter.until(), day, (until, printed) -> printed.compareTo(until.toString()) <= 0)
                && takes(filter.foundSince(), kept.firstSeen(), (since, seen) -> !seen.isBefore(since))
                && takes(filter.changed(), kept.changed(), (change, changed) -> !changed.isBefore(change.since()))
                && (filter.author() == null
                        || article.authors().stream().anyMatch(author -> isMeant(filter.author(), author.name())))
                && (filter.text() == null || words(filter.text()).test(article))
                && filter.has().stream().allMatch(part -> has(article, part))
                && filter.lacks().stream().noneMatch(part -> has(article, part))
                && (!filter.unique() || isFirst(number, kept));
    }

    private interface Match<W, V> {
        boolean fits(W wanted, V value);
    }

    private static <W, V> boolean takes(@Nullable W wanted, @Nullable V value, Match<W, V> match) {
        return wanted == null || value != null && match.fits(wanted, value);
    }

    private static boolean isLanguage(String wanted, String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String prefix = wanted.toLowerCase(Locale.ROOT);
        return lower.equals(prefix) || lower.startsWith(prefix + "-");
    }

    private static boolean isMeant(String typed, String name) {
        List<String> parts = List.of(Author.fold(name).split(" "));
        return Stream.of(Author.fold(typed).split(" "))
                .allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static Predicate<Article> words(String typed) {
        return switch (typed) {
            case "fog OR storm" ->
                article -> words(article).contains("fog") || words(article).contains("storm");
            case "harbour -fog" ->
                article -> words(article).contains("harbour") && !words(article).contains("fog");
            default -> article -> words(article).contains(typed);
        };
    }

    private static Set<String> words(Article article) {
        Stream<String> texts = Stream.concat(
                Stream.of(article.bodyText()),
                article.photos().stream()
                        .flatMap(photo -> Stream.of(String.valueOf(photo.caption()), String.valueOf(photo.credit()))));
        return texts.flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[ .]+")))
                .collect(Collectors.toSet());
    }

    private static boolean has(Article article, Part part) {
        return switch (part) {
            case AUTHOR -> !article.authors().isEmpty();
            case BODY -> !article.body().isEmpty();
            case BYLINE -> article.byline() != null;
            case CAPTION -> article.photos().stream().anyMatch(photo -> photo.caption() != null);
            case CREDIT -> article.photos().stream().anyMatch(photo -> photo.credit() != null);
            case HEADLINE -> article.headline() != null;
            case LANGUAGE -> article.language() != null;
            case MODIFIED -> article.modified() != null;
            case PHOTO -> !article.photos().isEmpty();
            case PUBLISHED -> article.published() != null;
            case SECTION -> article.section() != null;
            case STANDFIRST -> article.standfirst() != null;
            case TAG -> !article.tags().isEmpty();
        };
    }

    private static boolean isFirst(long number, Kept kept) {
        Comparator<Long> earliest = Comparator.comparing((Long other) -> printedOr(kept(other), "9999"))
                .thenComparing(other -> kept(other).firstSeen())
                .thenComparing(Comparator.naturalOrder());
        return kept.story() == 0
                || ALL.keySet().stream()
                        .filter(other -> kept(other).story() == kept.story())
                        .noneMatch(other -> earliest.compare(other, number) < 0);
    }

    private static String printedOr(Kept kept, String otherwise) {
        return kept.article().published() == null
                ? otherwise
                : kept.article().published().toString();
    }

    private static Comparator<Long> order(Filter filter) {
        Comparator<Long> published =
                Comparator.comparing(number -> printedOr(kept(number), ""), turned(filter.reversed()));
        Comparator<Long> undatedLast =
                Comparator.comparing(number -> kept(number).article().published() == null);
        Comparator<Long> newestFirst = Comparator.comparing((Long number) -> printedOr(kept(number), ""))
                .reversed();
        Comparator<Long> order = switch (filter.order()) {
            case ID -> Comparator.comparing(number -> filter.reversed() ? -number : number);
            case PUBLISHED, RELEVANCE -> undatedLast.thenComparing(published);
            case FOUND -> Comparator.comparing(number -> kept(number).firstSeen(), turned(filter.reversed()));
            case SITE ->
                Comparator.comparing(
                                (Long number) -> kept(number).article().site().toLowerCase(Locale.ROOT),
                                turned(!filter.reversed()))
                        .thenComparing(undatedLast)
                        .thenComparing(newestFirst);
            case HEADLINE ->
                Comparator.comparing(
                        number -> String.valueOf(kept(number).article().headline())
                                .replace("null", ""),
                        turned(!filter.reversed()));
        };
        return order.thenComparing(Comparator.naturalOrder());
    }

    private static <T extends Comparable<T>> Comparator<T> turned(boolean ascending) {
        return ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
    }
}
