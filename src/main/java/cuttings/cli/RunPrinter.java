package cuttings.cli;

import cuttings.article.Fault;
import cuttings.crawl.RunReport;
import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says on standard error what a run did. With {@code --quiet} it speaks only of what needs a look. */
final class RunPrinter {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("SITE", 12),
            new Table.Heading("NEW", 5),
            new Table.Heading("REVISED", 7),
            new Table.Heading("UNCHANGED", 9),
            new Table.Heading("OTHER PAGES", 11),
            new Table.Heading("FAULTS", 6));

    private final Surroundings surroundings;
    private final GlobalOptions options;

    RunPrinter(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    /** Something that a killed run left was put right. */
    void repaired(String what) {
        println("repaired: " + what);
    }

    void print(RunReport report) {
        if (options.quiet && !report.needsALook()) {
            return;
        }
        SiteReport total = report.total();
        Duration time = Duration.between(report.started(), report.finished());
        println(String.format(
                Locale.ROOT,
                "run %d: %s in %s; %s",
                report.run(),
                count(total.count(Count.PAGES), "page"),
                spoken(time),
                report.ending().label()));
        Table table = new Table(HEADINGS, surroundings.columns(), new Style(false), this::println);
        report.sites().forEach((name, site) -> table.add(row(name, site)));
        table.end();
        report.sites().values().forEach(this::printFaults);
    }

    private static List<String> row(String name, SiteReport site) {
        return List.of(
                name,
                number(site.count(Count.ADDED)),
                number(site.count(Count.REVISED)),
                number(site.count(Count.UNCHANGED) + site.count(Count.NOT_MODIFIED)),
                counts(site.otherPages()),
                counts(site.faults()));
    }

    private void printFaults(SiteReport site) {
        for (Fault fault : site.examples()) {
            println("  " + fault);
        }
        int more = site.faultCount() - site.examples().size();
        if (more > 0) {
            println("  and " + count(more, "more fault"));
        }
    }

    private static String counts(Map<String, Integer> kinds) {
        return kinds.isEmpty()
                ? "0"
                : kinds.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static String spoken(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private void println(String line) {
        surroundings.err().println(Printable.line(line));
    }
}
