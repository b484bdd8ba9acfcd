package cuttings.extract.metadata;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The short lines around the headline, where pages print date and byline. */
final class Surroundings implements NodeFilter {

    private static final int LINES_BEFORE = 12;
    private static final int LINES_AFTER = 40;
    private static final int CHARACTERS_AFTER = 6_000;
    private static final int LONGEST_LINE = 2_000;

    private final int headline;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element lineElement;
    private int linePosition;
    private boolean isBlank = true;
    private int position;
    private int unseen;
    private int after;
    private int characters;

    private Surroundings(Element root, int headline) {
        this.headline = headline;
        this.lineElement = root;
    }

    /** The lines around the element at the position, in the order of the page; none without a position. */
    static Surroundings of(Element root, int headline) {
        Surroundings collector = new Surroundings(root, headline);
        if (headline >= 0) {
            root.filter(collector);
        }
        return collector;
    }

    /** The headline's position on the page; negative when it is not known. */
    int headline() {
        return headline;
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            if (isBlank && !words.isBlank() && node.parent() instanceof Element parent) {
                lineElement = parent;
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
        }
        return after >= LINES_AFTER || characters > CHARACTERS_AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakAround(element);
            unseen -= isUnseen(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    private void breakAround(Element element) {
        if (!element.isBlock() && !element.normalName().equals("br")) {
            return;
        }
        String text = Text.clean(line.toString());
        line.setLength(0);
        isBlank = true;
        if (text.isEmpty()) {
            return;
        }
        lines.add(new Line(text, new Spot(lineElement, linePosition, false)));
        if (linePosition > headline) {
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
