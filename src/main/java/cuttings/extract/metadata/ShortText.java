package cuttings.extract.metadata;

import cuttings.article.Text;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element that should be short; a long one is given up early. */
final class ShortText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();
    private final int limit;

    private ShortText(int limit) {
        this.limit = limit;
    }

    /** The clean text of at most so many characters; empty if there is none, or more. */
    static Optional<String> of(Element element, int limit) {
        ShortText collector = new ShortText(limit * 2 + 100);
        element.filter(collector);
        String clean = Text.clean(collector.text.toString());
        return clean.isEmpty() || clean.length() > limit ? Optional.empty() : Optional.of(clean);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            space(element);
        }
        return text.length() > limit ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            space(element);
        }
        return FilterResult.CONTINUE;
    }

    private void space(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            text.append(' ');
        }
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "svg", "noscript", "template", "button", "select" -> true;
            default -> element.hasAttr("hidden");
        };
    }
}
