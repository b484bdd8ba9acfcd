package cuttings.crawl;

/** Is told of a run's progress as it happens; called from several threads, one at a time. */
@FunctionalInterface
public interface CrawlProgress {

    /** Takes no notice. */
    CrawlProgress NONE = (site, part) -> {};

    /**
     * Something is on disk.
     *
     * @param site the site's name
     * @param part what it adds to the site's report
     */
    void landed(String site, SiteReport part);
}
