package cuttings.crawl;

import cuttings.crawl.RunReport.Ending;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run may still spend: pages, pages of one site, time. Safe for threads. */
final class Budget {

    private final CrawlSettings settings;
    private final StopSignal stop;
    private final Clock clock;
    private final @Nullable Instant end;
    private final Map<String, Integer> pagesOfSite = new HashMap<>();
    private final Set<String> spentSites = new HashSet<>();
    private int pages;
    private Ending ending = Ending.DONE;

    Budget(CrawlSettings settings, StopSignal stop, Clock clock) {
        this.settings = settings;
        this.stop = stop;
        this.clock = clock;
        this.end = settings.maxDuration() == null ? null : clock.instant().plus(settings.maxDuration());
    }

    /** Whether no further request may be begun. */
    synchronized boolean isOver() {
        if (stop.isGiven()) {
            ending = Ending.STOPPED;
        } else if (end != null && !clock.instant().isBefore(end)) {
            ending = Ending.MAX_DURATION;
        }
        return ending == Ending.STOPPED || ending == Ending.MAX_DURATION;
    }

    /** Takes one page of a site out of the budget; false when none is left. */
    synchronized boolean takePage(String site) {
        if (settings.maxPages() != null && pages >= settings.maxPages()) {
            ending = Ending.MAX_PAGES;
            spentSites.add(site);
            return false;
        }
        int taken = pagesOfSite.getOrDefault(site, 0);
        if (settings.maxPerSite() != null && taken >= settings.maxPerSite()) {
            ending = ending == Ending.DONE ? Ending.MAX_PER_SITE : ending;
            spentSites.add(site);
            return false;
        }
        pagesOfSite.put(site, taken + 1);
        pages++;
        return true;
    }

    /** Whether a page of a site was refused, so that there is no use in looking for more of them. */
    synchronized boolean isSpent(String site) {
        return spentSites.contains(site);
    }

    /** Why the run ended, as far as it is known by now; a request to stop may have cut off the only one who looked. */
    synchronized Ending ending() {
        return stop.isGiven() ? Ending.STOPPED : ending;
    }
}
