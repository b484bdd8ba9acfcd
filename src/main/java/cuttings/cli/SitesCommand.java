package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.archive.RunLog;
import cuttings.crawl.RunReportReader;
import cuttings.crawl.SiteHealth;
import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings sites}: how each site fares. */
final class SitesCommand implements Callable<Integer>, DeclaredCommand {

    private static final int RUNS_SHOWN = 14;
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("SITE", 8),
            new Table.Heading("VERDICT", 8),
            new Table.Heading("NEW", 3),
            new Table.Heading("LATEST RUNS", RUNS_SHOWN),
            new Table.Heading("WHY", 10));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    SitesCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "sites")
                .says(
                        "List the sites with how the last run judged each, and the new articles of its latest runs as bars.",
                        "ok: as always. silent: its sources announce nothing where they did. degraded: its articles lack what they"
                                + " had. blocked: walls and refusals in place of articles. failing: one of its sources cannot be had or is"
                                + " empty, though others may bring articles, or it brings no articles. A site that was not asked, such as"
                                + " one that rests, keeps its last verdict.")
                .examples("  cuttings sites", "  cuttings sites | grep -v ' ok '")
                .takes()
                .spec();
    }

    @Override
    public Integer call() {
        Style style = new Style(surroundings.colours());
        Table table = new Table(HEADINGS, surroundings.columns(), style, surroundings::println);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            RunLog runs = archive.runs();
            List<String> sites = runs.sites();
            Instant now = surroundings.clock().instant();
            sites.forEach(site -> table.add(row(site, runs.reportsOf(site, RUNS_SHOWN), now)));
            if (sites.isEmpty() && !global.quiet()) {
                surroundings.err().println("no site has been crawled yet; 'cuttings stats' tells what was imported");
            }
        }
        table.end();
        return ExitCode.DONE.number();
    }

    private static List<String> row(String site, List<String> latestFirst, Instant now) {
        SiteHealth health = RunReportReader.health(latestFirst.get(0)).asOf(now);
        List<Long> added = new ArrayList<>(latestFirst.stream()
                .map(RunReportReader::site)
                .map(SitesCommand::added)
                .toList());
        String last = String.valueOf(added.get(0));
        Collections.reverse(added);
        return List.of(site, health.verdict().label(), last, bars(added), health.explanation());
    }

    private static Long added(SiteReport report) {
        return report.count(Count.ADDED);
    }

    /** One bar a run; a run without any new article leaves a blank, so that silence is seen. */
    static String bars(List<Long> counts) {
        long most = Math.max(1, Collections.max(counts));
        return counts.stream().map(count -> count == 0 ? " " : bar(count, most)).collect(Collectors.joining());
    }

    private static String bar(long count, long most) {
        int height = (int) ((count * BARS.length() - 1) / most);
        return BARS.substring(height, height + 1);
    }
}
