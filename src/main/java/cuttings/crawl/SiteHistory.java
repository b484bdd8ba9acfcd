package cuttings.crawl;

import cuttings.crawl.SiteHealth.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a site when a run is judged. No news is not good news: a site that was not asked keeps its last
 * verdict, and one that could not be asked is never well. Immutable.
 *
 * @param last how its last run was judged
 * @param runs what its recent runs found, the latest first, but for those that did not ask it
 */
record SiteHistory(SiteHealth last, List<SiteReport> runs) {

    private static final SiteHealth NOT_ASKED = new SiteHealth(Verdict.BLOCKED, "could not be asked");

    /** The history told by reports of runs, the latest first. */
    static SiteHistory of(List<String> reportsJson) {
        return new SiteHistory(
                reportsJson.isEmpty() ? SiteHealth.OK : RunReportReader.health(reportsJson.get(0)),
                reportsJson.stream()
                        .map(RunReportReader::site)
                        .filter(SiteReport::wasAsked)
                        .toList());
    }

    /**
     * Judges what a run found.
     *
     * @param restsUntil until when some of the site is left alone; null if all of it may be asked
     */
    SiteHealth judge(SiteReport now, @Nullable Instant restsUntil) {
        SiteHealth judged = now.wasAsked() ? judgeAsked(now) : last;
        if (restsUntil == null || !judged.isOk()) {
            return judged.restingUntil(restsUntil);
        }
        SiteHealth unknown = now.wasAsked() ? last : NOT_ASKED;
        return unknown.restingUntil(restsUntil);
    }

    private SiteHealth judgeAsked(SiteReport now) {
        SiteHealth judged = HealthJudge.judge(now, runs);
        return judged.isOk() ? HealthJudge.stillSilent(now, last).orElse(judged) : judged;
    }
}
