package cuttings.extract.metadata;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The short lines around the headline, where pages print date and byline. */
final class Surroundings implements NodeFilter {

    private static final int LINES_BEFORE = 12;
    private static final int LINES_AFTER = 40;
    private static final int CHARACTERS_AFTER = 6_000;
    private static final int LONGEST_LINE = 2_000;

    private final @Nullable Spot headline;
    private final Set<Element> path = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Boolean> named = new IdentityHashMap<>();
    private final Map<Element, Boolean> chrome = new IdentityHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element lineElement;
    private int linePosition;
    private boolean isBlank = true;
    private int position;
    private int unseen;
    private int after;
    private int characters;
    private @Nullable Element closed;

    private Surroundings(Element root, @Nullable Spot headline) {
        this.headline = headline;
        this.lineElement = root;
        for (Element part = headline == null ? null : headline.element(); part != null; part = part.parent()) {
            path.add(part);
        }
    }

    /** What stands around the headline; no lines where it is not known. */
    static Surroundings of(Element root, @Nullable Spot headline) {
        Surroundings collector = new Surroundings(root, headline);
        if (headline != null) {
            root.filter(collector);
        }
        return collector;
    }

    /** Whether the spot stands in something that is no part of the story, seen from the headline. */
    boolean isChrome(Spot spot) {
        return isWithin(
                spot, part -> part == spot.element() ? isNamed(part) : chrome.computeIfAbsent(part, Chrome::is));
    }

    /** Whether the spot stands in something that is called no part of the story. */
    boolean isNamedChrome(Spot spot) {
        return isWithin(spot, this::isNamed);
    }

    /** Remembered, since many spots stand in the same elements. */
    private boolean isNamed(Element part) {
        return named.computeIfAbsent(part, Chrome::isNamed);
    }

    private boolean isWithin(Spot spot, Predicate<Element> kind) {
        for (Element part = spot.element(); part != null && !path.contains(part); part = part.parent()) {
            if (kind.test(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element stands in the same part of the page as the headline, but for the page as a whole. */
    boolean isBesideHeadline(Element element) {
        Element parent = element.parent();
        return parent != null && path.contains(parent) && !parent.normalName().equals("body");
    }

    /** How near the spot is to the headline, from -3 for far before it to 3.5 for right behind it; 0 if it is not known. */
    double nearness(Spot spot) {
        if (headline == null) {
            return 0;
        }
        int distance = spot.position() - headline.position();
        if (distance < 0) {
            return distance > -12 ? 2 : distance > -40 ? 0.5 : -3;
        }
        return distance <= 15 ? 3.5 : distance <= 40 ? 2.5 : distance <= 100 ? 1 : distance <= 250 ? -0.5 : -2;
    }

    /** The lines behind the headline. */
    List<Line> linesAfter() {
        return headline == null
                ? List.of()
                : lines.stream()
                        .filter(line -> line.spot().position() > headline.position()
                                && !isWithin(line.spot().element(), headline.element()))
                        .toList();
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner == outer || inner.parents().contains(outer);
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            if (isBlank && !words.isBlank()) {
                lineElement = words.parentElement();
                linePosition = position;
                isBlank = false;
            }
            if (line.length() < LONGEST_LINE) {
                line.append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            position++;
            unseen += isUnseen(element) ? 1 : 0;
            breakAround(element);
            parts(element);
        }
        return after >= LINES_AFTER || characters > CHARACTERS_AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAround(element);
            unseen -= isUnseen(element) ? 1 : 0;
            closed = element;
        }
        return FilterResult.CONTINUE;
    }

    /** Spans side by side are set apart by style sheets. */
    private void parts(Element element) {
        if (closed != null && element.normalName().equals("span") && element.previousSibling() == closed) {
            line.append(' ');
        }
    }

    private void breakAround(Element element) {
        if (!element.isBlock() && !element.normalName().equals("br")) {
            return;
        }
        String text = isBlank ? "" : Text.clean(line.toString());
        line.setLength(0);
        isBlank = true;
        if (text.isEmpty()) {
            return;
        }
        lines.add(new Line(text, new Spot(lineElement, linePosition)));
        if (headline != null && linePosition > headline.position()) {
            after++;
            characters += text.length();
        } else if (lines.size() > LINES_BEFORE) {
            lines.remove(0);
        }
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "head", "script", "style", "svg", "noscript", "template", "select", "nav", "footer" -> true;
            default -> false;
        };
    }
}
