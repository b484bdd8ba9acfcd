package cuttings.cli;

import cuttings.crawl.RunReport;
import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run's report with only the sites of which it had most; all others are put together as one. Stateless. */
final class BriefReport {

    private static final int MOST_SITES = 20;

    private BriefReport() {}

    static RunReport of(RunReport report) {
        if (report.sites().size() <= MOST_SITES + 1) {
            return report;
        }
        List<Map.Entry<String, SiteReport>> sites = report.sites().entrySet().stream()
                .sorted(Comparator.comparingLong(BriefReport::weight).reversed())
                .toList();
        TreeMap<String, SiteReport> told = new TreeMap<>();
        sites.subList(0, MOST_SITES).forEach(site -> told.put(site.getKey(), site.getValue()));
        told.put("… " + (sites.size() - MOST_SITES) + " more sites", others(sites));
        return new RunReport(report.run(), report.started(), report.finished(), report.ending(), told, report.health());
    }

    private static long weight(Map.Entry<String, SiteReport> site) {
        return site.getValue().count(Count.PAGES) + site.getValue().faultCount();
    }

    private static SiteReport others(List<Map.Entry<String, SiteReport>> sites) {
        return sites.stream().skip(MOST_SITES).map(Map.Entry::getValue).reduce(SiteReport.NOTHING, SiteReport::plus);
    }
}
