package cuttings.crawl;

/**
 * How far a run follows the feeds and sitemaps that a site names itself: in its robots.txt, on its front page and in
 * sitemap indexes. What is configured is always visited.
 *
 * @param perSite how many of them are visited in one run
 * @param depth how many sitemap indexes may stand one above the other
 */
public record SourceLimits(int perSite, int depth) {

    /** 200 sources, 3 indexes deep. */
    public static final SourceLimits DEFAULTS = new SourceLimits(200, 3);
}
