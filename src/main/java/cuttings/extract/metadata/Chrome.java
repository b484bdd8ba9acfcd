package cuttings.extract.metadata;

import org.jsoup.nodes.Element;

/** What surrounds a story: navigation, footer, comments, lists of other stories. Stateless. */
final class Chrome {

    private Chrome() {}

    static boolean is(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "aside", "form", "figure" -> true;
            case "html", "body", "main", "article", "h1" -> false;
            default -> isNamed(element);
        };
    }

    /** Whether its class or the like says so. */
    static boolean isNamed(Element element) {
        return (ClassWords.ofClass(element) & ClassWords.CHROME) != 0;
    }
}
