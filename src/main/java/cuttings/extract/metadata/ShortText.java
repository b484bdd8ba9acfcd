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
    private final boolean kickers;

    private ShortText(int limit, boolean kickers) {
        this.limit = limit;
        this.kickers = kickers;
    }

    /** The clean text of at most so many characters; empty if there is none, or more. */
    static Optional<String> of(Element element, int limit) {
        return of(element, limit, true);
    }

    /** Likewise, without the parts that are marked as standing over the headline. */
    static Optional<String> withoutKicker(Element element, int limit) {
        return of(element, limit, false).map(ShortText::withoutLooseStart);
    }

    private static Optional<String> of(Element element, int limit, boolean kickers) {
        ShortText collector = new ShortText(limit * 2 + 100, kickers);
        element.filter(collector);
        String clean = Text.clean(collector.text.toString());
        return clean.isEmpty() || clean.length() > limit ? Optional.empty() : Optional.of(clean);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isUnseen(element) || !kickers && depth > 0 && isKicker(element)) {
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

    private static String withoutLooseStart(String text) {
        int start = 0;
        while (start < text.length() && " :-–—|·".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isKicker(Element element) {
        return (ClassWords.ofClass(element) & ClassWords.KICKER) != 0;
    }

    private static boolean isUnseen(Element element) {
        return switch (element.normalName()) {
            case "script", "style", "svg", "noscript", "template", "button", "select" -> true;
            default -> element.hasAttr("hidden");
        };
    }
}
