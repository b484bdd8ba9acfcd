package cuttings.cli;

import cuttings.article.Fault;
import cuttings.crawl.Figures;
import cuttings.crawl.RunReport;
import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Says in lines of text what a run did, or only what of it needs a look. */
final class RunPrinter {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("SITE", 12),
            new Table.Heading("NEW", 5),
            new Table.Heading("REVISED", 7),
            new Table.Heading("UNCHANGED", 9),
            new Table.Heading("OTHER PAGES", 11),
            new Table.Heading("FAULTS", 6));

    /** What helps where memory does not suffice. */
    static final String MORE_MEMORY = "  Give it more, such as two gigabytes with CUTTINGS_JAVA_OPTS=-Xmx2g.";

    private final OptionalInt columns;
    private final Consumer<String> lines;

    /** A printer that fits tables to the terminal and hands its lines, safe to show there, to {@code lines}. */
    RunPrinter(OptionalInt columns, Consumer<String> lines) {
        this.columns = columns;
        this.lines = lines;
    }

    /** What a person is told after a run: all of it on a terminal, else only what needs a look. */
    static void tell(RunReport report, Surroundings surroundings, GlobalOptions options) {
        RunPrinter printer = new RunPrinter(surroundings.columns(), surroundings.err()::println);
        if (options.tellsAll(surroundings)) {
            printer.printAll(report);
        } else {
            printer.printConcerns(report);
        }
    }

    /** One line for each site that needs a look; of an import, which is judged by no earlier one, its faults. */
    void printConcerns(RunReport report) {
        if (report.health().isEmpty()) {
            printExamples(report);
        }
        printVerdicts(report);
    }

    private void printVerdicts(RunReport report) {
        report.health().forEach((site, health) -> {
            if (!health.isOk()) {
                println(site + " " + health.verdict().label() + ": " + health.explanation());
            }
        });
        if (report.total().count(Count.BROKEN_OFF) > 0) {
            println(MORE_MEMORY);
        }
    }

    /** What the run did, with the first faults of each site. */
    void printAll(RunReport report) {
        printTable(report);
        if (!report.health().isEmpty()) {
            printExamples(report);
        }
        printConcerns(report);
    }

    /** What the run did, with all its faults. */
    void printWhole(RunReport report, Consumer<Consumer<Fault>> faults) {
        printTable(report);
        faults.accept(this::printFault);
        printVerdicts(report);
    }

    private void printTable(RunReport report) {
        SiteReport total = report.total();
        Duration time = Duration.between(report.started(), report.finished());
        println(String.format(
                Locale.ROOT,
                "run %d: %s in %s; %s%s",
                report.run(),
                Figures.counted(total.count(Count.PAGES), "page"),
                spoken(time),
                report.ending().label(),
                total.count(Count.WAITING) == 0 ? "" : "; " + waiting(total)));
        Table table = new Table(HEADINGS, columns, new Style(false), this::println);
        report.sites().forEach((name, site) -> table.add(row(name, site)));
        table.end();
        report.sites().forEach((name, site) -> {
            if (site.count(Count.WAITING) > 0) {
                println("  " + name + ": " + waiting(site));
            }
        });
        report.health().forEach((name, health) -> {
            if (!report.sites().getOrDefault(name, SiteReport.NOTHING).wasAsked() && health.restsUntil() == null) {
                println("  " + name + " was not asked: " + whyNotAsked(report, name));
            }
        });
    }

    private static String waiting(SiteReport part) {
        return String.format(Locale.ROOT, "%,d left for a later run", part.count(Count.WAITING));
    }

    private static String whyNotAsked(RunReport report, String site) {
        boolean waits = report.sites().getOrDefault(site, SiteReport.NOTHING).count(Count.WAITING) > 0;
        return waits ? "the run ended before (" + report.ending().label() + ")" : "nothing of it is due";
    }

    private static List<String> row(String name, SiteReport site) {
        return List.of(
                name.isEmpty() ? Split.UNKNOWN_SITE : name,
                number(site.count(Count.ADDED)),
                number(site.count(Count.REVISED)),
                number(site.count(Count.UNCHANGED)),
                counts(site.otherPages()),
                counts(site.faults()));
    }

    private void printExamples(RunReport report) {
        report.sites().values().stream()
                .flatMap(site -> site.examples().stream())
                .forEach(this::printFault);
        int more = report.sites().values().stream()
                .mapToInt(site -> site.faultCount() - site.examples().size())
                .sum();
        if (more > 0) {
            println("  and " + Figures.counted(more, "more fault") + ": cuttings runs show --verbose " + report.run());
        }
    }

    void printFault(Fault fault) {
        println("  " + fault);
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

    private static String spoken(Duration time) {
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private void println(String line) {
        lines.accept(Printable.line(line));
    }
}
