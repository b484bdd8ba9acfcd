package cuttings.cli;

import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.PageOutcome;
import cuttings.crawl.Figures;
import cuttings.crawl.Intake;
import cuttings.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings extract}: the clean article of a page as JSON; no archive is needed. */
final class ExtractCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<String> name = Argument.one(
            String.class,
            "FILE|URL|-",
            "A saved page (.html, .txt, also gzipped), the address of a page to fetch, or - for standard input.");

    private final Given<Path> list = Option.value(
            Path.class,
            "--list",
            "FILE",
            "JSON Lines with id, page (a path relative to the list) and url. Prints one line for each,"
                    + " in order; a page that fails gives a line with its fault.");

    private final PageOptions page = new PageOptions();

    private final Given<Boolean> pretty = Option.flag("--pretty", "Lay the JSON out over many lines.");

    ExtractCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "extract")
                .says(
                        "Print the clean article of a page as JSON. No archive is needed or touched.",
                        "A page of the network is fetched as politely as in a crawl: as robots.txt and the configuration say.")
                .examples(
                        "  cuttings extract page.html",
                        "  cuttings extract --pretty --url https://news.example/world/1 page.html.gz",
                        "  cuttings extract https://news.example/world/550012-harbour-talks/",
                        "  cat scrape.txt | cuttings extract -",
                        "  cuttings extract --list pages.jsonl > articles.jsonl")
                .oneOf(name, list)
                .takes(page.all())
                .takes(pretty)
                .spec();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        page.refuseWhatCannotBe(surroundings.clock().instant());
        return (list.value() == null ? extractPage(name.required()) : extractList(list.required())).number();
    }

    private Configuration configuration() {
        return new Configuration(surroundings, global);
    }

    private ExitCode extractPage(String name) throws IOException, InterruptedException {
        try {
            Capture capture = new GivenPage(surroundings, global, page).capture(name);
            PageOutcome outcome = new Intake(configuration().extractor()).read(capture, page.hints());
            return outcome instanceof Extraction extraction ? print(extraction, capture) : complain((Fault) outcome);
        } catch (FaultException e) {
            return complain(e.fault());
        }
    }

    private ExitCode print(Extraction extraction, Capture capture) {
        Cutting cutting = Cutting.notArchived(extraction, capture.fetched());
        surroundings.println(pretty.or(false) ? ArticleJson.pretty(cutting) : ArticleJson.compact(cutting));
        if (extraction.isArticle()) {
            return ExitCode.DONE;
        }
        surroundings
                .err()
                .println("cuttings: no article but " + extraction.status().label() + ": "
                        + Printable.line(String.valueOf(extraction.reason())));
        return ExitCode.NEEDS_A_LOOK;
    }

    private ExitCode complain(Fault fault) {
        surroundings.err().println("cuttings: " + Printable.line(fault.toString()));
        return ExitCode.NEEDS_A_LOOK;
    }

    private ExitCode extractList(Path of) throws IOException, InterruptedException {
        if (!Files.isReadable(of)) {
            throw CommandException.usage("there is no list to read: " + of, "Give a file of JSON Lines.");
        }
        Instant begun = surroundings.clock().instant();
        AtomicInteger pages = new AtomicInteger();
        AtomicInteger faults = new AtomicInteger();
        try (Progress progress = Progress.start(surroundings, global, "Extracting", -1)) {
            new BulkExtraction(configuration().extractor(), page.hints(), page.fetchedOr(begun)).run(of, result -> {
                surroundings.println(result.json());
                pages.incrementAndGet();
                faults.addAndGet(result.faulty() ? 1 : 0);
                progress.step();
            });
        }
        if (!global.quiet()) {
            surroundings.err().println(rate(pages.get(), faults.get(), begun));
        }
        return faults.get() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_LOOK;
    }

    private String rate(int pages, int faults, Instant begun) {
        double seconds = Math.max(1, begun.until(surroundings.clock().instant(), ChronoUnit.MILLIS)) / 1000.0;
        return String.format(
                Locale.ROOT,
                "%s in %.1f s: %.1f a second, %s",
                Figures.counted(pages, "page"),
                seconds,
                pages / seconds,
                Figures.counted(faults, "fault"));
    }
}
