package cuttings.crawl;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one run did. Only what is on disk is counted. Immutable.
 *
 * @param run the run's number in the archive
 * @param started when it began
 * @param finished when it ended
 * @param ending why it ended
 * @param sites what it did for each site, by the site's name
 * @param health how each site fared, by the site's name
 */
public record RunReport(
        long run,
        Instant started,
        Instant finished,
        Ending ending,
        SortedMap<String, SiteReport> sites,
        SortedMap<String, SiteHealth> health) {

    /** Why a run ended. */
    public enum Ending {
        /** Nothing was left to do. */
        DONE,
        /** The configured number of pages was reached. */
        MAX_PAGES,
        /** The configured number of pages was reached at one site or more; of the others nothing was left to do. */
        MAX_PER_SITE,
        /** The configured time was up. */
        MAX_DURATION,
        /** Somebody asked it to stop. */
        STOPPED;

        /** The name in reports: {@code max-pages}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public RunReport {
        health = Collections.unmodifiableSortedMap(new TreeMap<>(health));
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
    }

    /** All sites together. */
    public SiteReport total() {
        return sites.values().stream().reduce(SiteReport.NOTHING, SiteReport::plus);
    }

    /** Whether a person should look at one of the sites. */
    public boolean needsALook() {
        return health.values().stream().anyMatch(site -> !site.isOk());
    }
}
