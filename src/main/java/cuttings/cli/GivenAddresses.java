package cuttings.cli;

import cuttings.article.Ipv6Literal;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes sites of addresses on the command line. What an address is, unless somebody says it, is told from its form: a
 * sitemap, a feed, a section page (hardly any path), else an article.
 */
final class GivenAddresses {

    private static final Pattern SITEMAP = Pattern.compile("sitemap[^/]*\\.xml(\\.gz)?$");
    private static final Pattern FEED = Pattern.compile("\\.(rss|atom|rdf|xml)$|/(feed|feeds|rss|atom)(/|$)");
    private static final Pattern SECTION = Pattern.compile("^/?$|^(/[a-z_]+)+/?$");

    private GivenAddresses() {}

    /** What an address can be. */
    enum Kind {
        FEED(SourceKind.FEED),
        SITEMAP(SourceKind.SITEMAP),
        SECTION(SourceKind.SECTION_PAGE),
        HOME(SourceKind.HOME_PAGE),
        ARTICLE(null);

        private final @Nullable SourceKind source;

        Kind(@Nullable SourceKind source) {
            this.source = source;
        }
    }

    /** One site for each host, in the order of the addresses. */
    static List<Site> sites(List<String> urls, @Nullable Kind kind) {
        Map<String, List<String>> byHost = new LinkedHashMap<>();
        urls.forEach(url ->
                byHost.computeIfAbsent(siteName(url), host -> new ArrayList<>()).add(url));
        return byHost.entrySet().stream()
                .map(host -> site(host.getKey(), host.getValue(), kind))
                .toList();
    }

    private static Site site(String name, List<String> urls, @Nullable Kind kind) {
        List<Source> sources = new ArrayList<>();
        List<String> articles = new ArrayList<>();
        for (String url : urls) {
            SourceKind source = (kind == null ? kindOf(url) : kind).source;
            if (source == null) {
                articles.add(url);
            } else {
                sources.add(new Source(source, url, null));
            }
        }
        return new Site(name, sources, articles, null, null);
    }

    /** What an address looks like. */
    static Kind kindOf(String url) {
        String path = Optional.ofNullable(parsed(url).getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        if (SITEMAP.matcher(path).find()) {
            return Kind.SITEMAP;
        }
        if (FEED.matcher(path).find()) {
            return Kind.FEED;
        }
        return SECTION.matcher(path).find() ? Kind.SECTION : Kind.ARTICLE;
    }

    private static String siteName(String url) {
        return Ipv6Literal.canonical(parsed(url).getHost()).replaceFirst("^www\\.", "");
    }

    private static URI parsed(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && url.matches("(?i)https?://.*")) {
                return uri;
            }
        } catch (URISyntaxException expected) {
            // said below, in the same words as for an address without a host
        }
        throw CommandException.usage(
                "'" + url + "' is no address of a page", "Write one such as https://news.example/feed.xml.");
    }
}
