package cuttings.crawl;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the sources that sites name and that this run may visit, and those that it leaves out because they are too many
 * or too deep. Safe for threads.
 */
final class SourceBudget {

    private final SourceLimits limits;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Surplus> tooMany = new TreeMap<>();
    private final Map<String, Surplus> tooDeep = new TreeMap<>();

    private record Surplus(String where, int count) {
        Surplus plus(Surplus more) {
            return new Surplus(where, count + more.count);
        }
    }

    SourceBudget(SourceLimits limits) {
        this.limits = limits;
    }

    /** Whether sources that stand under so many indexes are visited; otherwise they are counted as left out. */
    synchronized boolean allows(String site, int depth, String namedBy, int count) {
        boolean allowed = depth <= limits.depth();
        if (!allowed && count > 0) {
            tooDeep.merge(site, new Surplus(namedBy, count), Surplus::plus);
        }
        return allowed;
    }

    /** Takes one source of a site out of what the run may visit; otherwise it is counted as left out. */
    synchronized boolean take(String site, String namedBy) {
        int before = taken.getOrDefault(site, 0);
        if (before < limits.perSite()) {
            taken.put(site, before + 1);
            return true;
        }
        tooMany.merge(site, new Surplus(namedBy, 1), Surplus::plus);
        return false;
    }

    /** What was left for later runs because it was too many, by site. */
    synchronized Map<String, Fault> leftForLater() {
        return faults(
                tooMany, "left for later runs: %s more than crawl.max_sources_per_site (" + limits.perSite() + ")");
    }

    /** What no run will follow, because indexes that name indexes are most likely a trap, by site. */
    synchronized Map<String, Fault> neverFollowed() {
        return faults(tooDeep, "not followed: %s deeper than crawl.max_sitemap_depth (" + limits.depth() + ")");
    }

    private static Map<String, Fault> faults(Map<String, Surplus> surplus, String detail) {
        Map<String, Fault> faults = new TreeMap<>();
        surplus.forEach((site, left) -> faults.put(
                site,
                new Fault(
                        FaultKind.TOO_MANY_SOURCES,
                        left.where(),
                        String.format(Locale.ROOT, detail, Figures.counted(left.count(), "source")))));
        return faults;
    }
}
