package cuttings.cli;

import cuttings.article.Ipv6Literal;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /**
     * One site for each host, in the order of the addresses. At the host of a configured site it is that site, with its
     * name, zone and delay.
     */
    static List<Site> sites(List<String> urls, @Nullable Kind kind, List<Site> configured) {
        Map<String, Site> ofHosts = new HashMap<>();
        configured.forEach(site ->
                addresses(site).flatMap(url -> host(url).stream()).forEach(host -> ofHosts.putIfAbsent(host, site)));
        Map<Site, List<String>> bySite = new LinkedHashMap<>();
        for (String url : urls) {
            Site other = new Site(siteName(url), List.of(), List.of(), null, null);
            Site site = host(url).map(ofHosts::get).orElse(other);
            bySite.computeIfAbsent(site, same -> new ArrayList<>()).add(url);
        }
        return bySite.entrySet().stream()
                .map(site -> site(site.getKey(), site.getValue(), kind))
                .toList();
    }

    private static Stream<String> addresses(Site site) {
        return Stream.concat(site.sources().stream().map(Source::url), site.articleUrls().stream());
    }

    /** The host, and the port where one is given. */
    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getAuthority())
                    .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException odd) {
            return Optional.empty();
        }
    }

    private static Site site(Site of, List<String> urls, @Nullable Kind kind) {
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
        return new Site(of.name(), sources, articles, of.zone(), of.delay());
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
