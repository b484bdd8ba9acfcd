package cuttings.discover;

import cuttings.article.Capture;
import cuttings.article.SourceKind;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells feeds and sitemaps by their root element where a page of links was expected: an address does not always show what
 * stands there. Stateless.
 */
final class SourceForm {

    private static final int HEAD = 2048;
    private static final Pattern ROOT =
            Pattern.compile("(?i)<(?:(html|!doctype html)|(rss|feed|rdf:rdf)|(urlset|sitemapindex))[\\s>]");

    private SourceForm() {}

    /** How a source of a kind is to be read. */
    static SourceKind of(SourceKind expected, Capture capture) {
        boolean isPage = expected == SourceKind.SECTION_PAGE || expected == SourceKind.HOME_PAGE;
        Matcher root = ROOT.matcher(isPage ? head(capture.payload()) : "");
        if (!root.find() || root.group(1) != null) {
            return expected;
        }
        return root.group(2) == null ? SourceKind.SITEMAP : SourceKind.FEED;
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    }
}
