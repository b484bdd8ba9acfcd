package cuttings.discover;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Judges a page's word on which address is its own (RFC 6596). Who believes too much takes several articles for one, of
 * which only the last is shown; so a page cannot speak for another site, nor say that it is the section that it stands in.
 * Stateless.
 */
public final class CanonicalClaim {

    private static final Pattern INDEX_FILE = Pattern.compile("/(?:index|default|home)\\.\\p{Alnum}{2,5}$");

    /** Later pages and other forms of an article that stand below it. */
    private static final Pattern SAME_STORY = Pattern.compile("(?:page/?+)?+\\d{1,2}|amp|print");

    private static final UrlNormalizer NORMALIZER = new UrlNormalizer();

    private CanonicalClaim() {}

    /** Whether a page at an absolute address, or from a saved file, can be the one at the address that it names. */
    public static boolean isCredible(String url, String canonical) {
        return isOfSameSite(url, canonical) && !isSectionOf(url, canonical);
    }

    /** A saved file's address says nothing about a site. */
    private static boolean isOfSameSite(String url, String canonical) {
        Optional<RegisteredDomain> domain = RegisteredDomain.of(url);
        return domain.isEmpty() || domain.equals(RegisteredDomain.of(canonical));
    }

    private static boolean isSectionOf(String url, String canonical) {
        String page = NORMALIZER.key(url);
        String folder = INDEX_FILE.matcher(NORMALIZER.key(canonical)).replaceFirst("") + "/";
        return page.startsWith(folder)
                && !page.equals(NORMALIZER.key(canonical))
                && !SAME_STORY.matcher(page.substring(folder.length())).matches()
                && !StoryLink.isLikely(canonical, canonical);
    }
}
