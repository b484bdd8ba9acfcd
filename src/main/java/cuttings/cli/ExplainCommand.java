package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Article;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.Repeats;
import cuttings.crawl.Intake;
import cuttings.crawl.RereadHints;
import cuttings.export.JsonText;
import cuttings.extract.ExtractionHints;
import cuttings.extract.trace.Explanation;
import java.io.IOException;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings explain}: why a page came out as it did. */
final class ExplainCommand implements Callable<Integer>, DeclaredCommand {

    private static final int USUAL_COLUMNS = 160;

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<String> name = Argument.one(
            String.class,
            "FILE|URL|ID|-",
            "A saved page (.html, .txt, also gzipped), the address of a page to fetch, an article's number in the"
                    + " archive (./17 is a file), or - for standard input.");

    private final PageOptions page = new PageOptions();

    private final Given<Boolean> full = Option.flag(
            "--full", "Do not shorten long texts to the width of the terminal, or to 160 columns in a pipe.");

    private final Given<Boolean> json = Option.flag("--json", "As JSON over many lines.");

    ExplainCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    /** A page to explain, and what is known of it besides. */
    private record Known(Capture capture, ExtractionHints hints, Map<String, Repeats> repeats) {}

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "explain")
                .says(
                        "Show why a page came out as it did: what it is taken for, each field with the rule that gave it and the values"
                                + " that were not taken, and the page's blocks in their order.",
                        "A block with + is in the body, one with ^ is the standfirst, one with - is left out; LIKELY is how likely it was"
                                + " judged to be of the story, and WHY says what decided.")
                .examples(
                        "  cuttings explain page.html",
                        "  cuttings explain 17",
                        "  cuttings explain https://news.example/world/550012-harbour-talks/",
                        "  cuttings capture 17 | cuttings explain --full -",
                        "  cuttings explain --json page.html | jq '.blocks[] | select(.kept)'")
                .takes(name)
                .takes(page.all())
                .takes(full, json)
                .spec();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        page.refuseWhatCannotBe(surroundings.clock().instant());
        try {
            Known known = known();
            Intake intake = new Intake(new Configuration(surroundings, global).extractor(), known.repeats());
            Explanation explanation = intake.explain(known.capture(), known.hints());
            return (explanation.outcome() instanceof Fault fault
                            ? complain(fault)
                            : print(explanation, known.capture()))
                    .number();
        } catch (FaultException e) {
            return complain(e.fault()).number();
        }
    }

    private Known known() throws FaultException, InterruptedException {
        return name.required().matches("[0-9]{1,18}")
                ? archived(Long.parseLong(name.required()))
                : new Known(new GivenPage(surroundings, global, page).capture(name.required()), page.hints(), Map.of());
    }

    private Known archived(long id) {
        Configuration configuration = new Configuration(surroundings, global);
        try (Lookup archive = Lookup.open(configuration.archive())) {
            Article article = NamedArticle.in(archive, id).article();
            Capture capture = archive.capture(id).orElseThrow(() -> NamedArticle.missing(id));
            ExtractionHints known =
                    RereadHints.of(configuration.settings().sites()).of(article);
            return new Known(capture, page.hintsOver(known), archive.repeats());
        }
    }

    private ExitCode print(Explanation explanation, Capture capture) {
        try (Pager pager = Pager.start(surroundings)) {
            Surroundings shown = pager.surroundings();
            ExplainedFields fields = new ExplainedFields(explanation, capture.fetched());
            if (json.or(false)) {
                shown.println(JsonText.pretty(ExplanationJson.of(explanation, fields)));
            } else {
                OptionalInt columns = full.or(false)
                        ? OptionalInt.empty()
                        : OptionalInt.of(shown.columns().orElse(USUAL_COLUMNS));
                new ExplanationPage(columns, new Style(shown.colours()), shown::println).print(explanation, fields);
            }
        }
        return ExitCode.DONE;
    }

    private ExitCode complain(Fault fault) {
        surroundings.err().println("cuttings: " + Printable.line(fault.toString()));
        return ExitCode.NEEDS_A_LOOK;
    }
}
