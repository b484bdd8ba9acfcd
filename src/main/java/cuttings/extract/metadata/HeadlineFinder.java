package cuttings.extract.metadata;

import cuttings.extract.structured.StructuredArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: what a {@code NewsArticle} in structured data calls itself; elsewhere, where structured data is
 * written for search engines, the printed heading that is most like the page's titles. Site names and kickers go.
 */
final class HeadlineFinder {

    private static final int LONGEST = 400;
    private static final int SHORTEST_PART = 10;
    private static final double ALIKE = 0.4;
    private static final List<String> META_TITLES = List.of(
            "og:title",
            "twitter:title",
            "dc.title",
            "dcterms.title",
            "headline",
            "title",
            "parsely-title",
            "sailthru.title");

    private final Evidence evidence;
    private final SiteName siteName;
    private final List<Found<String>> declared;
    private final Set<String> foldedTitles;
    private final List<Set<String>> wordsOfTitles;

    HeadlineFinder(Evidence evidence, SiteName siteName) {
        this.evidence = evidence;
        this.siteName = siteName;
        this.declared = declared();
        this.foldedTitles =
                declared.stream().map(title -> Likeness.folded(title.value())).collect(Collectors.toSet());
        this.wordsOfTitles = declared.stream()
                .map(title -> Likeness.words(title.value()))
                .distinct()
                .toList();
    }

    Optional<Found<String>> find() {
        List<Found<String>> printed = distinct(printed(evidence.scan().headings(), "printed h1"));
        return news(printed)
                .or(this::lower)
                .or(() -> likest(printed))
                .or(() -> likest(printed(evidence.scan().marked(Mark.HEADLINE), "printed headline")))
                .or(() -> printed.size() == 1 ? Optional.of(printed.get(0)) : Optional.empty())
                .or(() -> printed.isEmpty() ? printedTitlePart() : Optional.empty())
                .or(this::leastDeclared)
                .or(() -> printed.stream().findFirst())
                .or(this::siteTitle)
                .or(this::likeAddress);
    }

    /** What the page declares, then what it prints. */
    List<Found<String>> candidates() {
        List<Found<String>> candidates = new ArrayList<>(declared);
        candidates.addAll(printed(evidence.scan().headings(), "printed h1"));
        candidates.addAll(printed(evidence.scan().marked(Mark.HEADLINE), "printed headline").stream()
                .filter(heading -> likeness(heading.value()) >= ALIKE)
                .toList());
        candidates.addAll(printed(evidence.scan().subheadings(), "printed subheading").stream()
                .filter(heading -> isTitle(heading.value()))
                .toList());
        return candidates;
    }

    /** Where the headline is printed; null if it is not. */
    @Nullable
    Spot spot(@Nullable String headline) {
        List<Spot> headings = evidence.scan().headings();
        return likest(headings, headline, 0.5)
                .or(() -> likest(evidence.scan().marked(Mark.HEADLINE), headline, 0.6))
                .or(() -> likest(evidence.scan().subheadings(), headline, 0.7))
                .or(() -> headings.stream().findFirst())
                .or(() -> unmarked(headline))
                .orElse(null);
    }

    /** On a page without headings: the first element that prints just this. */
    private Optional<Spot> unmarked(@Nullable String headline) {
        if (headline == null) {
            return Optional.empty();
        }
        List<Element> all = evidence.document().getAllElements();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new Spot(all.get(index), index + 1))
                .filter(spot -> !spot.element().normalName().equals("title")
                        && Likeness.same(spot.element().ownText(), headline))
                .findFirst();
    }

    private static Optional<Spot> likest(List<Spot> spots, @Nullable String headline, double least) {
        if (headline == null) {
            return Optional.empty();
        }
        Spot best = null;
        double most = least;
        for (Spot spot : spots) {
            double likeness = ShortText.of(spot.element(), LONGEST)
                    .map(text -> Likeness.of(text, headline))
                    .orElse(0.0);
            if (likeness >= most && !(best != null && likeness == most)) {
                best = spot;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** On a page without headings: what stands before the site's name in the title, if it is printed just so. */
    private Optional<Found<String>> printedTitlePart() {
        String title = evidence.document().title().strip();
        return SiteName.headings(title)
                .filter(part -> part.length() >= SHORTEST_PART
                        && !siteName.isHost(part)
                        && unmarked(part).isPresent())
                .findFirst()
                .map(part -> new Found<>(part, "printed title", title));
    }

    /** The first title; where that only adds something behind a mark to another one, such as a section, the other. */
    private Optional<Found<String>> leastDeclared() {
        return declared.stream()
                .findFirst()
                .map(first -> declared.stream()
                        .filter(other ->
                                other.value().length() >= SHORTEST_PART && addsTo(other.value(), first.value()))
                        .findFirst()
                        .orElse(first));
    }

    private static boolean addsTo(String title, String longer) {
        return longer.startsWith(title) && SiteName.startsWithSeparator(longer.substring(title.length()));
    }

    /** The same heading may be printed twice, for narrow and for wide screens. */
    private static List<Found<String>> distinct(List<Found<String>> headings) {
        Map<String, Found<String>> byText = new LinkedHashMap<>();
        headings.forEach(found -> byText.putIfAbsent(Likeness.folded(found.value()), found));
        return List.copyOf(byText.values());
    }

    /** A page about the site itself may bear its name. */
    private Optional<Found<String>> siteTitle() {
        String title = evidence.document().title().strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(new Found<>(title, "title", null));
    }

    /** On a page without any title: the lower heading whose words the page's address spells. */
    private Optional<Found<String>> likeAddress() {
        String[] steps = evidence.url().replaceFirst("[?#].*", "").split("/");
        Set<String> words = Likeness.words(steps.length == 0 ? "" : steps[steps.length - 1]);
        return printed(evidence.scan().subheadings(), "printed subheading").stream()
                .filter(heading -> Likeness.ofWords(Likeness.words(heading.value()), words) >= ALIKE)
                .findFirst();
    }

    /** The headline of a news article, in the form in which it is printed where it is. */
    private Optional<Found<String>> news(List<Found<String>> printed) {
        Optional<Found<String>> news =
                declared.stream().filter(title -> title.rule().endsWith("news")).findFirst();
        return news.filter(this::isForSearchEngines)
                .flatMap(title -> shared(printed, title.value()))
                .or(() -> news.map(title -> printed.stream()
                        .filter(heading -> isFullerForm(heading.value(), title.value()))
                        .findFirst()
                        .orElse(title)));
    }

    /** Whether it is the page's title, which is what search engines show. */
    private boolean isForSearchEngines(Found<String> headline) {
        return declared.stream()
                .anyMatch(other -> other.rule().equals("title") && Likeness.same(other.value(), headline.value()));
    }

    /** What the page prints just as it wants others to show it, where that is not the title. */
    private Optional<Found<String>> shared(List<Found<String>> headings, String title) {
        Optional<String> card = declared.stream()
                .filter(other -> other.rule().equals("meta og:title"))
                .map(Found::value)
                .findFirst()
                .filter(shown -> !Likeness.same(shown, title));
        return card.flatMap(shown -> same(headings, shown)
                .or(() -> same(printed(evidence.scan().marked(Mark.HEADLINE), "printed headline"), shown))
                .or(() -> same(printed(evidence.scan().subheadings(), "printed subheading"), shown)));
    }

    private static Optional<Found<String>> same(List<Found<String>> headings, String title) {
        return headings.stream()
                .filter(heading -> Likeness.same(heading.value(), title))
                .findFirst();
    }

    /** A printed heading that goes on where the title was cut, or that has no kicker. */
    private static boolean isFullerForm(String heading, String title) {
        String foldedHeading = Likeness.folded(heading);
        String foldedTitle = Likeness.folded(title);
        boolean cut = title.endsWith("…") || title.endsWith("...") || title.length() >= 100;
        return cut && foldedHeading.startsWith(foldedTitle)
                || foldedHeading.length() >= 15 && foldedTitle.endsWith(' ' + foldedHeading);
    }

    /** A lower heading that is just the title, where no first heading before it is like one. */
    private Optional<Found<String>> lower() {
        int first = evidence.scan().headings().stream()
                .filter(spot -> ShortText.of(spot.element(), LONGEST)
                        .filter(text -> likeness(text) >= ALIKE)
                        .isPresent())
                .mapToInt(Spot::position)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Spot> before = evidence.scan().subheadings().stream()
                .filter(spot -> spot.position() < first)
                .toList();
        return printed(before, "printed subheading").stream()
                .filter(heading -> heading.value().length() >= SHORTEST_PART && isTitle(heading.value()))
                .findFirst();
    }

    private Optional<Found<String>> likest(List<Found<String>> printed) {
        return printed.stream()
                .filter(found -> likeness(found.value()) >= ALIKE)
                .max(Comparator.comparingDouble((Found<String> found) -> likeness(found.value())));
    }

    private double likeness(String text) {
        Set<String> words = Likeness.words(text);
        return wordsOfTitles.stream()
                .mapToDouble(title -> Likeness.ofWords(title, words))
                .max()
                .orElse(0);
    }

    private List<Found<String>> printed(List<Spot> spots, String rule) {
        List<Found<String>> printed = new ArrayList<>();
        for (Spot spot : spots) {
            text(spot)
                    .map(text -> new Found<>(
                            withoutSubtitle(withoutKicker(siteName.stripped(text)), spot.element()), rule, text))
                    .filter(found -> !siteName.is(found.value()))
                    .ifPresent(printed::add);
        }
        return printed;
    }

    /** The whole heading where that is what a news article calls itself; otherwise without the parts marked as kicker. */
    private Optional<String> text(Spot spot) {
        Optional<String> whole = ShortText.of(spot.element(), LONGEST);
        return whole.filter(this::isNews).isPresent()
                ? whole
                : ShortText.withoutKicker(spot.element(), LONGEST).or(() -> whole);
    }

    /** A heading that begins with a whole title and goes on in an element of its own has a subtitle or a counter. */
    private String withoutSubtitle(String heading, Element element) {
        return declared.stream()
                .map(Found::value)
                .filter(title -> title.length() >= 15 && heading.startsWith(title + ' '))
                .filter(title -> isApart(heading.substring(title.length() + 1), element))
                .findFirst()
                .orElse(heading);
    }

    private static boolean isApart(String rest, Element element) {
        return element.select("*").stream().anyMatch(part -> {
            String text = part.text();
            return part != element && !text.isEmpty() && rest.startsWith(text);
        });
    }

    private boolean isNews(String text) {
        return declared.stream().anyMatch(title -> title.rule().endsWith("news") && Likeness.same(title.value(), text));
    }

    private boolean isTitle(String text) {
        return foldedTitles.contains(Likeness.folded(text));
    }

    /** A heading that ends in a whole title has a kicker before it; for one that is a title, the window's is not enough. */
    private String withoutKicker(String heading) {
        boolean whole = isTitle(heading);
        String folded = Likeness.folded(heading);
        return declared.stream()
                .filter(title -> !whole || !title.rule().equals("title"))
                .map(Found::value)
                .filter(title -> title.length() >= 15 && title.length() < heading.length())
                .filter(title -> folded.endsWith(' ' + Likeness.folded(title)) && heading.endsWith(title))
                .filter(title -> whole || !beginsTitle(heading.substring(0, heading.length() - title.length())))
                .findFirst()
                .orElse(heading);
    }

    /** Where a title too begins so, that belongs to the headline. */
    private boolean beginsTitle(String start) {
        return declared.stream().anyMatch(title -> title.value().startsWith(start));
    }

    private List<Found<String>> declared() {
        List<Found<String>> titles = new ArrayList<>();
        for (StructuredArticle article : evidence.articles()) {
            add(titles, article.headline(), article.source() + (article.news() ? " news" : ""));
        }
        for (String name : META_TITLES) {
            add(titles, evidence.meta().first(name).orElse(null), "meta " + name);
        }
        add(titles, evidence.document().title(), "title");
        return titles;
    }

    private void add(List<Found<String>> titles, @Nullable String title, String rule) {
        if (title != null && !title.isBlank() && !siteName.is(title)) {
            titles.add(new Found<>(siteName.stripped(title), rule, title));
        }
    }
}
