package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CrawlLineTest {

    private final CrawlLine line = new CrawlLine();

    @Test
    void tellsWhatWaitsAndHowFarTheLatestSitesAre() {
        line.landed("Harbour Post", counting(Map.of(Count.ANNOUNCED, 5L, Count.SOURCES, 1L), Map.of()));
        line.landed("Harbour Post", counting(Map.of(Count.PAGES, 1L, Count.ADDED, 1L), Map.of()));
        line.landed("Harbour Post", counting(Map.of(), Map.of("not-found", 1)));

        assertThat(line.landed("Valley Mark", counting(Map.of(Count.ANNOUNCED, 2L), Map.of())))
                .isEqualTo("5 waiting; Harbour Post 1/1 failed, Valley Mark 0");
    }

    @Test
    void namesOnlyTheSitesThatSomethingCameFromLast() {
        for (String site : List.of("a", "b", "c", "d")) {
            line.landed(site, SiteReport.NOTHING);
        }

        assertThat(line.landed("b", SiteReport.NOTHING)).isEqualTo("0 waiting; c 0, d 0, b 0");
    }

    private static SiteReport counting(Map<Count, Long> counts, Map<String, Integer> faults) {
        return new SiteReport(
                counts,
                SiteReport.NOTHING.coverage(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(faults),
                List.of(),
                null);
    }
}
