package cuttings.cli;

import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the line on the terminal says of a crawl beside its rate: how many addresses this run has learned of and not yet
 * been to, and how far the sites are that something has come from last. For one thread at a time.
 */
final class CrawlLine {

    private static final int MOST_SITES = 3;

    private final Map<String, SiteReport> sites = new LinkedHashMap<>();

    /** Takes in what has landed and gives the line. */
    String landed(String site, SiteReport part) {
        SiteReport before = sites.remove(site);
        sites.put(site, before == null ? part : before.plus(part));
        String latest = sites.entrySet().stream()
                .skip(Math.max(0, sites.size() - MOST_SITES))
                .map(entry -> state(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
        long waiting = sites.values().stream().mapToLong(CrawlLine::waiting).sum();
        return String.format(Locale.ROOT, "%d waiting; %s", waiting, latest);
    }

    private static String state(String site, SiteReport report) {
        return site + " " + report.articles() + (report.faultCount() == 0 ? "" : "/" + report.faultCount() + " failed");
    }

    private static long waiting(SiteReport report) {
        return Math.max(0, report.count(Count.ANNOUNCED) - report.count(Count.PAGES) - report.faultCount());
    }
}
