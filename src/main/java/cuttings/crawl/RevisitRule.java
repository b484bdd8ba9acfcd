package cuttings.crawl;

import cuttings.archive.FrontierKind;
import java.time.Duration;

/**
 * How soon a source is asked again. One that brings something new, or names other sources, is asked in every run. Each visit in a row that brings
 * nothing doubles the pause up to a cap by kind: feeds and section pages change by the hour, while the sitemap of a month
 * long past never will. A nightly run finds every feed and section page due, and soon leaves out old sitemaps.
 */
final class RevisitRule {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration FIRST_PAUSE_OF_SITEMAP = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 30;

    private RevisitRule() {}

    /**
     * The pause before the next visit.
     *
     * @param quietVisits how many visits in a row brought nothing
     */
    static Duration pause(FrontierKind kind, int quietVisits) {
        if (quietVisits == 0) {
            return Duration.ZERO;
        }
        Duration doubled = first(kind).multipliedBy(1L << Math.min(quietVisits - 1, MOST_DOUBLINGS));
        return doubled.compareTo(cap(kind)) < 0 ? doubled : cap(kind);
    }

    private static Duration first(FrontierKind kind) {
        return kind == FrontierKind.SITEMAP ? FIRST_PAUSE_OF_SITEMAP : FIRST_PAUSE;
    }

    private static Duration cap(FrontierKind kind) {
        return kind == FrontierKind.SITEMAP ? Duration.ofDays(14) : Duration.ofHours(6);
    }
}
