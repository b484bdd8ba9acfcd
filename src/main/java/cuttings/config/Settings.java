package cuttings.config;

import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.fetch.FetchSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that can be configured, typed. Immutable.
 *
 * @param archive the archive's folder
 * @param archiving how the archive is written
 * @param fetch how to behave towards servers
 * @param sites which sites to visit
 */
public record Settings(Path archive, ArchiveSettings archiving, FetchSettings fetch, List<Site> sites) {

    public Settings {
        sites = List.copyOf(sites);
    }
}
