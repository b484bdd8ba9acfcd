package cuttings.crawl;

import java.util.SortedMap;
import java.util.TreeMap;

/** The sites' reports while a run goes on. Safe for threads. */
final class Tally {

    private final SortedMap<String, SiteReport> sites = new TreeMap<>();
    private final CrawlProgress progress;

    Tally(CrawlProgress progress) {
        this.progress = progress;
    }

    synchronized void add(String site, SiteReport part) {
        sites.merge(site, part, SiteReport::plus);
        progress.landed(site, part);
    }

    synchronized SortedMap<String, SiteReport> sites() {
        return new TreeMap<>(sites);
    }
}
