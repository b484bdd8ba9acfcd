package cuttings.crawl;

import cuttings.archive.FrontierEntry;
import cuttings.article.Source;
import org.jspecify.annotations.Nullable;

/**
 * One address to go to in this run.
 *
 * @param entry the address as it stands in the frontier
 * @param source what it is to the site; null for a page
 * @param depth how many sitemap indexes led to it, one after the other
 * @param root the source of the configuration that led to it; for a page itself
 */
record Visit(FrontierEntry entry, @Nullable Source source, int depth, FrontierEntry root) {

    static Visit ofPage(FrontierEntry entry) {
        return new Visit(entry, null, 0, entry);
    }
}
