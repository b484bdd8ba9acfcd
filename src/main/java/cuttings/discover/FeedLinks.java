package cuttings.discover;

import cuttings.article.Capture;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import java.util.List;

/** Finds the feeds that a page announces (RSS Advisory Board, "RSS Autodiscovery"). Stateless. */
final class FeedLinks {

    private static final String FEED =
            "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(?:rss|atom|rdf)\\+xml][href]";

    private FeedLinks() {}

    static List<Source> of(Capture page) {
        return SectionPageReader.page(page).select(FEED).stream()
                .map(link -> link.absUrl("href"))
                .filter(url -> !url.isEmpty())
                .distinct()
                .map(url -> new Source(SourceKind.FEED, url, null))
                .toList();
    }
}
