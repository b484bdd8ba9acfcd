package cuttings.discover;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells links to stories from links to the rest of a site by their address alone: a story's has a slug of several
 * words, a date before its last part, a long number, or an opaque name of letters and digits. Stateless.
 */
final class StoryLink {

    private static final Set<String> NOT_STORIES = Set.of(
            "tag",
            "tags",
            "topic",
            "topics",
            "category",
            "categories",
            "author",
            "authors",
            "people",
            "profile",
            "search",
            "login",
            "signin",
            "register",
            "account",
            "subscribe",
            "newsletter",
            "newsletters",
            "about",
            "contact",
            "privacy",
            "terms",
            "cookies",
            "feed",
            "feeds",
            "rss",
            "podcast",
            "podcasts",
            "page",
            "archive",
            "jobs",
            "shop",
            "help",
            "legal",
            "policies",
            "imprint",
            "impressum",
            "advertise");
    private static final Pattern OTHER_FILE = Pattern.compile(
            "(?i)\\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|zip|gz|mp[34]|m4a|webm|xml|rss|atom|json|css|js|docx?|xlsx?|apk)$");
    private static final Pattern WORD_BREAK = Pattern.compile("[-_]++");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{5,}");
    private static final Pattern OPAQUE_NAME =
            Pattern.compile("(?=[^\\d.]*+\\d)(?=[^a-z.]*+[a-z])[a-z\\d]{10,}(?:\\.html?)?");
    private static final Pattern DATE =
            Pattern.compile("/(?:19|20)\\d\\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?\\d{1,2})?/[^/]");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|&)(?:id|p|article|story|aid|artid|newsid)=\\d{3,}");
    private static final Pattern LITERAL = Pattern.compile("[\\d.]++|\\[.*");
    private static final Pattern USUAL_PREFIX = Pattern.compile("^(?:www|m)\\.");
    private static final int SLUG_WORDS = 3;
    private static final UrlNormalizer NORMALIZER = new UrlNormalizer();

    private StoryLink() {}

    /** Whether an absolute address is likely a story of the site that the page belongs to. */
    static boolean isLikely(String pageUrl, String url) {
        Optional<URI> page = parse(pageUrl);
        Optional<URI> link = parse(url);
        return page.isPresent()
                && link.isPresent()
                && site(page.get()).equals(site(link.get()))
                && looksLikeStory(link.get());
    }

    private static boolean looksLikeStory(URI link) {
        String path = link.getRawPath() == null ? "" : link.getRawPath().toLowerCase(Locale.ROOT);
        List<String> parts = List.of(path.split("/")).stream()
                .filter(part -> !part.isEmpty())
                .toList();
        if (OTHER_FILE.matcher(path).find() || parts.stream().anyMatch(NOT_STORIES::contains)) {
            return false;
        }
        String query = link.getRawQuery() == null ? "" : link.getRawQuery();
        return NUMBERED.matcher(query).find() || !parts.isEmpty() && hasStoryPath(path, parts.get(parts.size() - 1));
    }

    private static boolean hasStoryPath(String path, String last) {
        return WORD_BREAK.split(last).length >= SLUG_WORDS
                || LONG_NUMBER.matcher(last).find()
                || OPAQUE_NAME.matcher(last).matches()
                || DATE.matcher(path).find();
    }

    /** An address with characters that none may have is read in its normal form. */
    private static Optional<URI> parse(String url) {
        return parsed(url).or(() -> NORMALIZER.normalize(url).flatMap(StoryLink::parsed));
    }

    private static Optional<URI> parsed(String url) {
        try {
            URI address = new URI(url);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The registrable domain; where the public suffix list does not know the ending, the host without its usual
     * prefix.
     */
    private static String site(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String domain = LITERAL.matcher(host).matches() ? host : EffectiveTldFinder.getAssignedDomain(host, false);
        return USUAL_PREFIX.matcher(domain == null ? host : domain).replaceFirst("");
    }
}
