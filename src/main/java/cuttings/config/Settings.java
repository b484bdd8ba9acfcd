package cuttings.config;

import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.crawl.CrawlSettings;
import cuttings.fetch.FetchSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that can be configured, typed. Immutable.
 *
 * @param archive the archive's folder
 * @param archiving how the archive is written
 * @param fetch how to behave towards servers
 * @param crawl how a run goes about its work
 * @param sites which sites to visit
 */
public record Settings(
        Path archive, ArchiveSettings archiving, FetchSettings fetch, CrawlSettings crawl, List<Site> sites) {

    /** The archive's folder where nobody names one. */
    public static final Path USUAL_ARCHIVE = Path.of("data", "archive");

    public Settings {
        sites = List.copyOf(sites);
    }
}
