package cuttings.extract.metadata;

import cuttings.extract.structured.StructuredArticle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standfirst where it is printed: the block between headline and body that is not like the paragraphs behind
 * it, or is marked as summary, or says what the page's description says.
 */
final class StandfirstFinder {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 900;
    private static final int MOST_LINES = 30;
    private static final int PARAGRAPH = 60;
    private static final int NEIGHBOURS = 6;
    private static final int LEVELS_UP = 3;
    private static final double LEAST_WEIGHT = 1.5;
    private static final double ALIKE = 0.75;
    private static final Set<String> SUBHEADINGS = Set.of("h2", "h3", "h4");
    private static final Set<String> NEVER =
            Set.of("figcaption", "li", "td", "button", "label", "address", "blockquote", "pre", "dd");

    private final Evidence evidence;
    private final Surroundings surroundings;
    private final Set<String> headline;
    private final Map<String, Set<String>> descriptions;
    private final Set<Element> marked;
    private final Set<Element> bylines;

    StandfirstFinder(Evidence evidence, Surroundings surroundings, @Nullable String headline) {
        this.evidence = evidence;
        this.surroundings = surroundings;
        this.headline = headline == null ? Set.of() : Likeness.words(headline);
        this.descriptions = descriptions();
        this.marked = marked(Mark.STANDFIRST);
        this.bylines = marked(Mark.BYLINE);
    }

    private Set<Element> marked(Mark mark) {
        Set<Element> elements = Collections.newSetFromMap(new IdentityHashMap<>());
        evidence.scan().marked(mark).forEach(spot -> elements.add(spot.element()));
        return elements;
    }

    /** A line that may be the standfirst. */
    private record Weighed(Line line, double weight) {
        Found<String> found() {
            return new Found<>(line.text(), "printed standfirst", null);
        }
    }

    Optional<Found<String>> find() {
        Weighed best = null;
        for (Weighed line : weighed()) {
            if (line.weight() > (best == null ? LEAST_WEIGHT : best.weight())) {
                best = line;
            }
        }
        return Optional.ofNullable(best).map(Weighed::found);
    }

    /** The lines for which more speaks than their place, the weightiest first. */
    List<Found<String>> candidates() {
        return weighed().stream()
                .filter(line -> line.weight() > LEAST_WEIGHT)
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::found)
                .toList();
    }

    private List<Weighed> weighed() {
        List<Weighed> weighed = new ArrayList<>();
        int seen = 0;
        int paragraphs = 0;
        for (Line line : surroundings.linesAfter()) {
            if (seen++ >= MOST_LINES || paragraphs >= 2) {
                break;
            }
            Element block = block(line.spot().element());
            boolean among = isParagraphAmongOthers(block);
            if (among) {
                paragraphs += line.text().length() >= PARAGRAPH ? 1 : 0;
            }
            double weight = weight(line, block, among);
            if (weight > 0) {
                weighed.add(new Weighed(line, weight));
            }
        }
        return weighed;
    }

    private double weight(Line line, Element block, boolean among) {
        String text = line.text();
        if (!isPossible(text) || NEVER.contains(block.normalName()) || surroundings.isChrome(line.spot())) {
            return 0;
        }
        boolean set = isWithin(block, marked);
        if (among && !set || isLinked(block)) {
            return 0;
        }
        boolean said = isSaid(text);
        if (!said && !set && isSignature(line, block)) {
            return 0;
        }
        return (said ? 2 : 0)
                + (set ? 2 : 0)
                + (SUBHEADINGS.contains(block.normalName()) ? 1 : 0)
                + (surroundings.nearness(line.spot()) >= 3 ? 0.6 : 0)
                + (surroundings.isBesideHeadline(block) ? 0.5 : 0)
                + (endsLikeSentence(text) ? 0.6 : 0);
    }

    private boolean isPossible(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.indexOf(' ') > 0
                && Likeness.ofWords(Likeness.words(text), headline) < ALIKE;
    }

    private boolean isSaid(String text) {
        Set<String> words = Likeness.words(text);
        return descriptions.entrySet().stream().anyMatch(description -> isSaid(text, words, description));
    }

    private static boolean isSaid(String text, Set<String> words, Map.Entry<String, Set<String>> description) {
        String full = description.getKey();
        return full.length() > 30 && text.startsWith(full.substring(0, Math.min(full.length(), 60)))
                || Likeness.ofWords(words, description.getValue()) >= ALIKE;
    }

    private static boolean endsLikeSentence(String text) {
        return ".!?…。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether most of it is a link: a teaser of another story. */
    private static boolean isLinked(Element block) {
        Element link = Links.firstIn(block);
        return Links.surround(block)
                || link != null && link.text().length() * 2 > block.text().length();
    }

    /** Whether it tells who wrote, or when. */
    private boolean isSignature(Line line, Element block) {
        return line.spot().element().normalName().equals("time")
                || isWithin(line.spot().element(), bylines)
                || isWithin(block, bylines);
    }

    private static boolean isWithin(Element block, Set<Element> elements) {
        Element part = block;
        for (int level = 0; level < LEVELS_UP && part != null; level++, part = part.parent()) {
            if (elements.contains(part) && ShortText.of(part, LONGEST).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether paragraphs of just its kind follow it, as in the body. */
    private static boolean isParagraphAmongOthers(Element block) {
        Element next = block.nextElementSibling();
        for (int passed = 0; passed < NEIGHBOURS && next != null; passed++, next = next.nextElementSibling()) {
            if (next.normalName().equals(block.normalName())
                    && next.className().equals(block.className())
                    && next.text().length() >= PARAGRAPH) {
                return true;
            }
        }
        return false;
    }

    private static Element block(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private Map<String, Set<String>> descriptions() {
        Map<String, Set<String>> descriptions = new LinkedHashMap<>();
        Stream<String> structured =
                evidence.articles().stream().map(StructuredArticle::description).filter(Objects::nonNull);
        Stream<String> meta = Stream.of("og:description", "description", "twitter:description", "dc.description")
                .flatMap(name -> evidence.meta().all(name).stream());
        Stream.concat(structured, meta).forEach(text -> descriptions.computeIfAbsent(text, Likeness::words));
        return descriptions;
    }
}
