package cuttings.discover;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import cuttings.article.Candidate;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** Reads sitemaps, sitemap indexes and news sitemaps by crawler-commons. Stateless. */
final class SitemapReader {

    private SitemapReader() {}

    static Discovered read(Source source, Capture capture) {
        try {
            SiteMapParser parser = new SiteMapParser(false);
            parser.enableExtension(crawlercommons.sitemaps.extension.Extension.NEWS);
            AbstractSiteMap map = parser.parseSiteMap(
                    capture.payload(), URI.create(capture.url()).toURL());
            return map instanceof SiteMapIndex index ? further(index) : Discovered.of(candidates((SiteMap) map));
        } catch (IOException | UnknownFormatException | IllegalArgumentException broken) {
            return Discovered.failed(
                    new Fault(FaultKind.BAD_SOURCE, capture.url(), String.valueOf(broken.getMessage())));
        }
    }

    private static Discovered further(SiteMapIndex index) {
        List<Source> further = index.getSitemaps().stream()
                .map(map -> new Source(SourceKind.SITEMAP, map.getUrl().toString(), null))
                .toList();
        return new Discovered(List.of(), further, List.of());
    }

    private static List<Candidate> candidates(SiteMap map) {
        return map.getSiteMapUrls().stream()
                .map(entry -> new Candidate(entry.getUrl().toString(), null, null))
                .toList();
    }
}
