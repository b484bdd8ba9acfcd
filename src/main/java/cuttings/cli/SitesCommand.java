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
import java.util.Set;
import java.util.TreeSet;
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
    private final Given<Boolean> all =
            Option.flag("--all", "Also those that do not stand in the configuration, or no longer.");

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
                                + " had, or all are one text. blocked: walls and refusals in place of articles. failing: one of its sources cannot be had or is"
                                + " empty, though others may bring articles, or it brings no articles. A site that was not asked, such as"
                                + " one that rests, keeps its last verdict.",
                        "Where the configuration has sites they are listed, and of others only how many there are.")
                .examples("  cuttings sites", "  cuttings sites | grep -v ' ok '")
                .takes(all)
                .spec();
    }

    @Override
    public Integer call() {
        Configuration configuration = new Configuration(surroundings, global);
        Table table =
                new Table(HEADINGS, surroundings.columns(), new Style(surroundings.colours()), surroundings::println);
        try (Lookup archive = Lookup.open(configuration.archive())) {
            RunLog runs = archive.runs();
            Set<String> configured = configuration.sitesOfTheArchive();
            Set<String> strays = new TreeSet<>(configured.isEmpty() ? List.of() : runs.sites());
            strays.removeAll(configured);
            Set<String> listed = new TreeSet<>(runs.sites());
            listed.addAll(configured);
            if (!all.or(false)) {
                listed.removeAll(strays);
            }
            Instant now = surroundings.clock().instant();
            listed.forEach(site -> table.add(row(site, runs.reportsOf(site, RUNS_SHOWN), strays.contains(site), now)));
            table.end();
            tellWhatIsNotListed(listed, strays);
        }
        return ExitCode.DONE.number();
    }

    private void tellWhatIsNotListed(Set<String> listed, Set<String> strays) {
        if (global.quiet()) {
            return;
        }
        if (listed.isEmpty() && strays.isEmpty()) {
            surroundings.err().println("no site has been crawled yet; 'cuttings stats' tells what was imported");
        } else if (!all.or(false) && !strays.isEmpty()) {
            surroundings
                    .err()
                    .println("not listed, for the configuration has no such sites: " + strays.size()
                            + " more; see them with --all");
        }
    }

    private static List<String> row(String site, List<String> latestFirst, boolean isStray, Instant now) {
        if (latestFirst.isEmpty()) {
            return List.of(site, "", "", "", "not crawled yet");
        }
        SiteHealth health = RunReportReader.health(latestFirst.get(0)).asOf(now);
        List<Long> added = new ArrayList<>(latestFirst.stream()
                .map(RunReportReader::site)
                .map(SitesCommand::added)
                .toList());
        String last = String.valueOf(added.get(0));
        Collections.reverse(added);
        String why = isStray ? "not in the configuration" : health.explanation();
        return List.of(site, health.verdict().label(), last, bars(added), why);
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
