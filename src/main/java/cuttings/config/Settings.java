package cuttings.config;

import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.crawl.CrawlSettings;
import cuttings.fetch.FetchSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be configured, typed. Immutable.
 *
 * @param archive the archive's folder
 * @param archiving how the archive is written
 * @param profiles the folder of the operator's own site profiles; null where there is none
 * @param fetch how to behave towards servers
 * @param crawl how a run goes about its work
 * @param sites which sites to visit
 */
public record Settings(
        Path archive,
        ArchiveSettings archiving,
        @Nullable Path profiles,
        FetchSettings fetch,
        CrawlSettings crawl,
        List<Site> sites) {

    /** The archive's folder where nobody names one. */
    public static final Path USUAL_ARCHIVE = Path.of("data", "archive");

    public Settings {
        sites = List.copyOf(sites);
    }
}
