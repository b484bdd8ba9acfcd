package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.archive.Filter;
import cuttings.config.Settings;
import cuttings.crawl.Reextraction;
import cuttings.crawl.RereadHints;
import cuttings.export.JsonText;
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

    private final LimitOption limit = new LimitOption();

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
                                + " it was. Ends with 1 when a page is no article any more; its article stays as it is.")
                .examples(
                        "  cuttings reextract --dry-run",
                        "  cuttings reextract --dry-run --site news.example -n 100",
                        "  cuttings reextract --missing author",
                        "  cuttings reextract --dry-run --json | jq '.fields[].field'")
                .takes(filter.all())
                .takes(limit.limit, dryRun, anew, json)
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        Filter wanted = filter.conditions(surroundings.clock())
                .limit(limit.most())
                .order(Filter.Order.ID)
                .build();
        Configuration configuration = new Configuration(surroundings, global);
        Settings settings = configuration.settings();
        Path folder = configuration.archive();
        Reextraction reextraction =
                new Reextraction(folder, wanted, Configuration.extractor(settings), RereadHints.of(settings.sites()));
        ReextractionReport report = new ReextractionReport(dryRun.or(false));
        List<Long> articles = reextraction.articles();
        boolean ended = dryRun.or(false)
                ? tryOut(reextraction, articles, report)
                : apply(reextraction, articles, report, folder, settings);
        tell(report, ended);
        return (report.needsALook() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE).number();
    }

    private boolean tryOut(Reextraction reextraction, List<Long> articles, ReextractionReport report) {
        try (Stopping stopping = new Stopping();
                Progress progress = Progress.start(surroundings, global, "Reading", articles.size())) {
            return reextraction.tryOut(articles, stopping.signal(), page -> {
                report.add(page);
                progress.step();
            });
        }
    }

    private boolean apply(
            Reextraction reextraction, List<Long> all, ReextractionReport report, Path folder, Settings settings) {
        try (Stopping stopping = new Stopping();
                Archive archive = Archive.openForWriting(folder, surroundings.clock(), settings.archiving())) {
            archive.repairs().forEach(repair -> surroundings.err().println("repaired: " + repair));
            List<Long> articles = left(all, anew.or(false) ? 0 : reextraction.applied(archive));
            try (Progress progress = Progress.start(surroundings, global, "Reading", articles.size())) {
                return reextraction.apply(archive, articles, stopping.signal(), page -> {
                    report.add(page);
                    progress.step();
                });
            }
        }
    }

    private List<Long> left(List<Long> articles, long applied) {
        if (applied > 0 && !global.quiet()) {
            surroundings.err().println("goes on after article " + applied + ", where it was stopped");
        }
        return articles.stream().filter(article -> article > applied).toList();
    }

    private void tell(ReextractionReport report, boolean ended) {
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
