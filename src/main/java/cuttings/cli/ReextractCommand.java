package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.archive.Filter;
import cuttings.archive.Pages;
import cuttings.config.Settings;
import cuttings.crawl.PageReextraction;
import cuttings.crawl.Reextraction;
import cuttings.crawl.RereadHints;
import cuttings.crawl.Rereading;
import cuttings.export.JsonText;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings reextract}: reads archived pages again with the present rules. */
final class ReextractCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final OrderOptions order = new OrderOptions();

    private final Given<Boolean> dryRun = Option.flag("--dry-run", "Only say what would change.");

    private final Given<Boolean> anew =
            Option.flag("--anew", "Begin with the first article even if the same work was stopped on the way.");

    private final Given<Boolean> json = Option.flag("--json", "The report as one JSON object.");

    ReextractCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "reextract")
                .says(
                        "Read the archived pages of articles again with this version's rules, without the network, and make a"
                                + " revision of each article that comes out differently. Such revisions are marked as the"
                                + " extractor's doing, not the newsroom's; nothing is overwritten.",
                        "Says by field how many articles change, with examples. When it was stopped, the same command goes on where"
                                + " it was. Ends with 1 when a page is no article any more; its article stays as it is.",
                        "With --status, reads the pages again that crawls did not take for articles. What turns out to be one now"
                                + " is archived; of the others it is noted what they are now.")
                .examples(
                        "  cuttings reextract --dry-run",
                        "  cuttings reextract --dry-run --site news.example -n 100",
                        "  cuttings reextract --missing author",
                        "  cuttings reextract --status no-story,paywall-stub --dry-run",
                        "  cuttings reextract --dry-run --json | jq '.fields[].field'")
                .takes(filter.all())
                .takes(order.all())
                .takes(dryRun, anew, json)
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        Configuration configuration = new Configuration(surroundings, global);
        Settings settings = configuration.settings();
        Path folder = configuration.archive();
        Extractor extractor = Configuration.extractor(settings);
        RereadHints hints = RereadHints.of(settings.sites());
        boolean plan = dryRun.or(false);
        if (filter.areAboutPages()) {
            Pages.Wanted wanted = order.pages(filter.pages(surroundings.clock()));
            return run(
                    new PageReextraction(folder, wanted, extractor, hints),
                    new PageReextractionReport(plan),
                    folder,
                    settings);
        }
        Filter wanted = order.filter(filter.conditions(surroundings.clock()), Filter.Order.ID);
        return run(new Reextraction(folder, wanted, extractor, hints), new ReextractionReport(plan), folder, settings);
    }

    private <R> int run(Rereading<?, R> rereading, RereadingReport<R> report, Path folder, Settings settings) {
        boolean ended = dryRun.or(false) ? tryOut(rereading, report) : apply(rereading, report, folder, settings);
        tell(report, ended);
        return (report.needsALook() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE).number();
    }

    private <R> boolean tryOut(Rereading<?, R> rereading, RereadingReport<R> report) {
        List<Long> numbers = rereading.numbers();
        try (Stopping stopping = new Stopping();
                Progress progress = Progress.start(surroundings, global, "Reading", numbers.size())) {
            return rereading.tryOut(numbers, stopping.signal(), page -> {
                report.add(page);
                progress.step();
            });
        }
    }

    private <R> boolean apply(Rereading<?, R> rereading, RereadingReport<R> report, Path folder, Settings settings) {
        try (Stopping stopping = new Stopping();
                Archive archive = Archive.openForWriting(folder, surroundings.clock(), settings.archiving())) {
            archive.repairs().forEach(repair -> surroundings.err().println("repaired: " + repair));
            List<Long> numbers = left(rereading.numbers(), anew.or(false) ? 0 : rereading.applied(archive));
            try (Progress progress = Progress.start(surroundings, global, "Reading", numbers.size())) {
                return rereading.apply(archive, numbers, stopping.signal(), page -> {
                    report.add(page);
                    progress.step();
                });
            }
        }
    }

    private List<Long> left(List<Long> numbers, long applied) {
        if (applied > 0 && !global.quiet()) {
            String what = filter.areAboutPages() ? "page " : "article ";
            surroundings.err().println("goes on after " + what + applied + ", where it was stopped");
        }
        return numbers.stream().filter(number -> number > applied).toList();
    }

    private void tell(RereadingReport<?> report, boolean ended) {
        if (json.or(false)) {
            surroundings.println(JsonText.pretty(report.object(ended)));
        } else {
            report.print(surroundings);
        }
        if (!global.quiet()) {
            surroundings.err().println(report.summary());
            if (!ended) {
                surroundings
                        .err()
                        .println("stopped on the way"
                                + (dryRun.or(false) ? "" : "; the same command goes on from here"));
            }
        }
    }
}
