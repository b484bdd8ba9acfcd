package cuttings.discover;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Resolves the references that sources contain. Stateless. */
final class Links {

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)^https?://");

    private Links() {}

    /** The absolute form of a reference, however it is spelled; the empty string where there is none. */
    static String absolute(String base, String reference) {
        String usual = BrowserSpelling.usual(reference);
        return isWebAddress(usual) ? usual : resolved(base, usual);
    }

    /** Where a link of a page leads; the empty string where that is nowhere. */
    static String target(Element link) {
        return resolved(link.baseUri(), BrowserSpelling.usual(link.attr("href")));
    }

    private static String resolved(String base, String reference) {
        Element link = new Element("a");
        link.setBaseUri(base);
        return link.attr("href", reference).absUrl("href");
    }

    /** Whether an address is an absolute one of the web. */
    static boolean isWebAddress(String url) {
        return WEB_ADDRESS.matcher(url).find();
    }
}
