package cuttings.extract.metadata;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What surrounds a story: navigation, footer, comments, lists of other stories. Stateless. */
final class Chrome {

    private static final List<String> WORDS = List.of(
            "comment",
            "related",
            "sidebar",
            "footer",
            "recommend",
            "newsletter",
            "most-read",
            "mostread",
            "popular",
            "trending",
            "read-more",
            "read-also",
            "breadcrumb",
            "cookie",
            "more-stories",
            "latest-news",
            "outbrain",
            "taboola",
            "navigation",
            "next-article");

    private Chrome() {}

    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "aside", "form", "figure" -> true;
            case "html", "body", "main", "article", "h1" -> false;
            default -> element.attributesSize() > 0 && says(element.className() + ' ' + element.id());
        };
    }

    private static boolean says(String words) {
        if (words.length() < 5) {
            return false;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }
}
