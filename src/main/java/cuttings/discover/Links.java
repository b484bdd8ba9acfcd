package cuttings.discover;

import org.jsoup.nodes.Element;

/** Resolves the references that sources contain. Stateless. */
final class Links {

    private Links() {}

    /** The absolute form of a reference, however it is spelled; the empty string where there is none. */
    static String absolute(String base, String reference) {
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", reference.strip()).absUrl("href");
    }
}
