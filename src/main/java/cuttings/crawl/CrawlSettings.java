package cuttings.crawl;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run goes about its work.
 *
 * @param hostsSideBySide how many hosts are asked at the same time, at least 1
 * @param retryAfter how long to wait before each further try of an address whose fault may pass; when the list is used
 *     up the address is given up
 * @param lookAgainAfter the ages, counted from when an article was first seen, at which it is fetched again
 * @param maxPages the most article pages fetched in one run; null for no limit
 * @param maxPerSite the most article pages fetched of one site in one run; null for no limit
 * @param maxDuration after this no new request is begun; null for no limit
 * @param sources how far the sources that a site names itself are followed
 * @param period the days of publication that are wanted; with bounds, sources are visited though they are not due
 */
public record CrawlSettings(
        int hostsSideBySide,
        List<Duration> retryAfter,
        List<Duration> lookAgainAfter,
        @Nullable Integer maxPages,
        @Nullable Integer maxPerSite,
        @Nullable Duration maxDuration,
        SourceLimits sources,
        Period period) {

    public CrawlSettings {
        if (hostsSideBySide < 1) {
            throw new IllegalArgumentException("at least one host must be asked at a time");
        }
        retryAfter = List.copyOf(retryAfter);
        lookAgainAfter = List.copyOf(lookAgainAfter);
    }

    /** Settings for whatever days the sources bring. */
    public CrawlSettings(
            int hostsSideBySide,
            List<Duration> retryAfter,
            List<Duration> lookAgainAfter,
            @Nullable Integer maxPages,
            @Nullable Integer maxPerSite,
            @Nullable Duration maxDuration) {
        this(
                hostsSideBySide,
                retryAfter,
                lookAgainAfter,
                maxPages,
                maxPerSite,
                maxDuration,
                SourceLimits.DEFAULTS,
                Period.ALWAYS);
    }

    /** 32 hosts side by side; tries again after 1 hour, 1 day and 3 days; looks again after 1, 3 and 7 days. */
    public static CrawlSettings defaults() {
        return new CrawlSettings(
                32,
                List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(3)),
                List.of(Duration.ofDays(1), Duration.ofDays(3), Duration.ofDays(7)),
                null,
                null,
                null);
    }

    /** The same with other limits for the sources that a site names itself. */
    public CrawlSettings following(SourceLimits limits) {
        return new CrawlSettings(
                hostsSideBySide, retryAfter, lookAgainAfter, maxPages, maxPerSite, maxDuration, limits, period);
    }

    /** The same for certain days of publication. */
    public CrawlSettings forPeriod(Period wanted) {
        return new CrawlSettings(
                hostsSideBySide, retryAfter, lookAgainAfter, maxPages, maxPerSite, maxDuration, sources, wanted);
    }
}
