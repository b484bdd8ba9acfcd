package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.archive.RunLog;
import cuttings.archive.RunRecord;
import cuttings.crawl.RunReport;
import cuttings.crawl.RunReportReader;
import cuttings.crawl.SiteReport;
import cuttings.crawl.SiteReport.Count;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings runs}: what earlier crawls and imports did. */
final class RunsCommand implements Callable<Integer>, DeclaredCommand {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("RUN", 3),
            new Table.Heading("BEGUN", 17),
            new Table.Heading("TOOK", 4),
            new Table.Heading("NEW", 3),
            new Table.Heading("REVISED", 7),
            new Table.Heading("FAULTS", 6),
            new Table.Heading("END", 9));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Integer> limit = Option.value(
                    Integer.class, "-n --limit", "N", "At most so many (default: ${DEFAULT-VALUE}).")
            .readBy(new CrawlLimits.Positive())
            .usually("20");

    RunsCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "runs")
                .says("List the latest runs (crawls and imports), the last one first.")
                .examples("  cuttings runs", "  cuttings runs -n 100", "  cuttings runs show 12")
                .takes(limit)
                .with(new Show(surroundings, global))
                .spec();
    }

    @Override
    public Integer call() {
        Style style = new Style(surroundings.colours());
        Table table = new Table(HEADINGS, surroundings.columns(), style, surroundings::println);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            List<RunRecord> runs = archive.runs().latest(limit.required());
            runs.forEach(run -> table.add(row(run)));
            if (runs.isEmpty() && !global.quiet()) {
                surroundings.err().println("nothing has been crawled or imported yet");
            }
        }
        table.end();
        return ExitCode.DONE.number();
    }

    private static List<String> row(RunRecord run) {
        Optional<RunReport> report = Optional.ofNullable(run.report()).map(RunReportReader::run);
        return List.of(
                String.valueOf(run.id()),
                seconds(run.begun()),
                run.finished() == null ? "" : took(run.begun(), run.finished()),
                figure(report, total -> total.count(Count.ADDED)),
                figure(report, total -> total.count(Count.REVISED)),
                figure(report, SiteReport::faultCount),
                report.map(RunsCommand::end).orElse(run.isBrokenOff() ? "broke off" : "not ended"));
    }

    /** A run that did not end in order has brought nobody knows how much, which is not nothing. */
    private static String figure(Optional<RunReport> report, ToLongFunction<SiteReport> count) {
        return report.map(RunReport::total)
                .map(total -> String.valueOf(count.applyAsLong(total)))
                .orElse("");
    }

    private static String end(RunReport report) {
        long waiting = report.total().count(Count.WAITING);
        return report.ending().label()
                + (waiting == 0 ? "" : String.format(Locale.ROOT, ", %,d left", waiting))
                + (report.needsALook() ? ", needs a look" : "");
    }

    private static String took(Instant begun, Instant finished) {
        return Duration.between(begun, finished)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .substring(2)
                .toLowerCase(Locale.ROOT);
    }

    private static String seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code cuttings runs show}: one run's report. */
    static final class Show implements Callable<Integer>, DeclaredCommand {

        private final Surroundings surroundings;
        private final GlobalOptions global;

        private static final String KEPT = "What it stored is there all the same; the next crawl goes on from there.";

        private final Given<Long> id =
                Argument.one(Long.class, "RUN", "The run's number, as 'cuttings runs' lists it.");

        private final Given<Boolean> json = Option.flag("--json", "As one JSON object.");

        Show(Surroundings surroundings, GlobalOptions global) {
            this.surroundings = surroundings;
            this.global = global;
        }

        @Override
        public CommandSpec spec() {
            return new Declaration(this, "show")
                    .says(
                            "Show what one run did for each site, how each was judged, and what went wrong: of each site the first faults,"
                                    + " with --verbose all.")
                    .examples(
                            "  cuttings runs show 12",
                            "  cuttings runs show --verbose 12",
                            "  cuttings runs show --json 12 | jq .sites")
                    .takes(id, json)
                    .spec();
        }

        @Override
        public Integer call() {
            try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
                RunRecord run = archive.runs()
                        .byId(id.required())
                        .orElseThrow(() -> CommandException.usage(
                                "there is no run " + id.required() + " in the archive",
                                "'cuttings runs' lists those there are."));
                if (json.or(false)) {
                    surroundings.println(reportOf(run));
                } else {
                    print(run, archive.runs());
                }
            }
            return ExitCode.DONE.number();
        }

        private static String reportOf(RunRecord run) {
            if (run.report() == null) {
                throw CommandException.usage("run " + run.id() + " has no report: " + state(run), KEPT);
            }
            return run.report();
        }

        private void print(RunRecord run, RunLog runs) {
            RunPrinter printer = new RunPrinter(surroundings.columns(), surroundings::println);
            if (run.report() == null) {
                surroundings.println("run " + run.id() + ", begun " + seconds(run.begun()) + ": " + state(run));
                surroundings.println("  " + KEPT);
                runs.faults(run.id(), printer::printFault);
            } else if (global.verbose()) {
                printer.printWhole(RunReportReader.run(run.report()), faults -> runs.faults(run.id(), faults));
            } else {
                printer.printAll(RunReportReader.run(run.report()));
            }
        }

        private static String state(RunRecord run) {
            return run.isBrokenOff() ? "it broke off, killed or unable to write" : "it still goes on, or was killed";
        }
    }
}
