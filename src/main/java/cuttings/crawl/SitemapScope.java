package cuttings.crawl;

import cuttings.article.Candidate;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Site;
import cuttings.discover.Discovered;
import cuttings.discover.RegisteredDomain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a sitemap may name (sitemaps.org, "Sitemap file location" and "Sitemaps &amp; Cross Submits"): those of its
 * own host, those of the domains that the site is configured with, and those of a host whose robots.txt names the sitemap,
 * or the one of the configuration that led to it. All others are left out and counted: nobody there asked for us.
 */
final class SitemapScope {

    /** Each costs a request to a host that may have nothing to do with the site. */
    private static final int MOST_HOSTS_ASKED = 5;

    private final RobotsTxt robotsTxt;
    private final Predicate<String> mayBeAsked;

    /** The sitemaps that the robots.txt of an address's host names. */
    @FunctionalInterface
    interface RobotsTxt {
        List<String> sitemaps(String url) throws InterruptedException;
    }

    /**
     * A scope.
     *
     * @param mayBeAsked whether a host may be asked now
     */
    SitemapScope(RobotsTxt robotsTxt, Predicate<String> mayBeAsked) {
        this.robotsTxt = robotsTxt;
        this.mayBeAsked = mayBeAsked;
    }

    /**
     * What a sitemap announces and may announce, and a fault that counts the rest, if there is any.
     *
     * @param site as it is configured; null if it is not
     */
    Discovered of(Visit sitemap, Discovered all, @Nullable Site site) throws InterruptedException {
        Map<String, List<Candidate>> foreign = foreign(sitemap, all.candidates(), site);
        List<String> byPages = foreign.keySet().stream()
                .sorted(Comparator.comparing(host -> -foreign.get(host).size()))
                .limit(MOST_HOSTS_ASKED)
                .toList();
        for (String host : byPages) {
            if (knows(host, foreign.get(host).get(0).url(), sitemap)) {
                foreign.remove(host);
            }
        }
        return foreign.isEmpty() ? all : without(foreign, all, sitemap);
    }

    /** The pages that are neither of the sitemap's own host nor of the site's domains, by host. */
    private static Map<String, List<Candidate>> foreign(Visit sitemap, List<Candidate> pages, @Nullable Site site) {
        Set<RegisteredDomain> domains = domains(site);
        Map<String, List<Candidate>> byHost = new LinkedHashMap<>();
        pages.forEach(page -> byHost.computeIfAbsent(host(page.url()), host -> new ArrayList<>())
                .add(page));
        byHost.remove(host(sitemap.entry().url()));
        byHost.values()
                .removeIf(some -> RegisteredDomain.of(some.get(0).url())
                        .filter(domains::contains)
                        .isPresent());
        return byHost;
    }

    private static Set<RegisteredDomain> domains(@Nullable Site site) {
        return Stream.ofNullable(site)
                .flatMap(configured -> Stream.concat(
                        configured.sources().stream().map(source -> source.url()), configured.articleUrls().stream()))
                .map(RegisteredDomain::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean knows(String host, String url, Visit sitemap) throws InterruptedException {
        if (!mayBeAsked.test(host)) {
            return false;
        }
        List<String> named = robotsTxt.sitemaps(url);
        return named.contains(sitemap.entry().url())
                || named.contains(sitemap.root().url());
    }

    private static Discovered without(Map<String, List<Candidate>> foreign, Discovered all, Visit sitemap) {
        Set<Candidate> left = foreign.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        String detail = "left out: " + Figures.counted(left.size(), "page") + " of "
                + Figures.counted(foreign.size(), "other host") + ", such as "
                + foreign.values().iterator().next().get(0).url()
                + "; neither is that host one of the site's sources, nor does its robots.txt name this sitemap";
        return new Discovered(
                        all.candidates().stream()
                                .filter(page -> !left.contains(page))
                                .toList(),
                        all.parts(),
                        all.faults(),
                        all.seen())
                .with(new Fault(FaultKind.FOREIGN_PAGES, sitemap.entry().url(), detail));
    }

    private static String host(String url) {
        return Offers.host(url).orElse("");
    }
}
