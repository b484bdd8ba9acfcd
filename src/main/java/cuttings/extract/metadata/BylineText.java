package cuttings.extract.metadata;

import cuttings.article.Text;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The text of an element that may be a byline, with the boundaries that its markup draws between names. */
final class BylineText implements NodeFilter {

    private static final int LONGEST = 500;

    private final StringBuilder text = new StringBuilder();

    private BylineText() {}

    /** The lines of the element; names in elements of the same kind side by side are parted by a stroke. */
    static List<String> lines(Element element) {
        BylineText collector = new BylineText();
        element.filter(collector);
        if (collector.text.length() > LONGEST) {
            return List.of();
        }
        return Arrays.stream(collector.text.toString().split("\n"))
                .map(line -> Text.clean(line).replace(" ,", ","))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (depth > 0 && repeats(element)) {
                text.setLength(text.toString().stripTrailing().length());
                text.append('|');
            } else {
                text.append(isLine(element) || depth > 0 && stands(element) ? '\n' : ' ');
            }
        }
        return text.length() > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            text.append(isLine(element) ? '\n' : ' ');
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    /** Whether it is of the same kind as its neighbour and not joined to it by words. */
    private static boolean repeats(Element element) {
        Element before = element.previousElementSibling();
        boolean same = before != null
                && before.normalName().equals(element.normalName())
                && before.className().equals(element.className());
        return same && (isLine(element) || element.previousSibling() == before || isBlank(element.previousSibling()));
    }

    /** Whether it follows another element without a word between: a name and what its bearer is. */
    private static boolean stands(Element element) {
        Element before = element.previousElementSibling();
        return before != null
                && before.hasText()
                && (element.previousSibling() == before || isBlank(element.previousSibling()));
    }

    private static boolean isBlank(@Nullable Node node) {
        return node instanceof TextNode words && words.isBlank();
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "svg", "noscript", "template", "button", "select", "time" -> true;
            default -> element.hasAttr("hidden");
        };
    }
}
