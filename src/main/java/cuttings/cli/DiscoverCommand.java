package cuttings.cli;

import cuttings.article.Candidate;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.config.Settings;
import cuttings.crawl.Figures;
import cuttings.discover.Discovered;
import cuttings.discover.Discoverer;
import cuttings.fetch.FetchOutcome;
import cuttings.fetch.FetchRequest;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings discover}: what a site announces, and the configuration that would crawl it. */
final class DiscoverCommand implements Callable<Integer>, DeclaredCommand {

    private static final int EXAMPLES = 3;
    private static final int MOST_SOURCES = 40;

    private final Surroundings surroundings;
    private final GlobalOptions global;
    private final Discoverer discoverer = new Discoverer();

    private final Given<String> url =
            Argument.one(String.class, "URL", "The site's front page, or one of its sections.");

    DiscoverCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    /** What a source brought; null where it could not be read. */
    private record Found(Source source, @Nullable Discovered announced, String summary) {}

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "discover")
                .says(
                        "Show which feeds and sitemaps a site has, what each announces, and the lines of configuration to paste.",
                        "Asks the page, the site's robots.txt and the sources that they name; archives nothing.")
                .examples(
                        "  cuttings discover https://news.example/",
                        "  cuttings discover https://news.example/ >> cuttings.yaml")
                .takes(url)
                .spec();
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = new Configuration(surroundings, global).settings();
        String site = GivenAddresses.sites(List.of(url.required()), null, List.of())
                .get(0)
                .name();
        List<Found> found = new ArrayList<>();
        try (Fetcher fetcher = new Fetcher(settings.fetch(), surroundings.clock(), Ticker.system())) {
            Found home = look(fetcher, new Source(SourceKind.HOME_PAGE, url.required(), null));
            if (home.announced() == null) {
                throw new CommandException(ExitCode.NEEDS_A_LOOK, home.summary(), null);
            }
            List<Source> sources = new ArrayList<>(home.announced().further());
            fetcher.sitemaps(url.required())
                    .forEach(sitemap -> sources.add(new Source(SourceKind.SITEMAP, sitemap, null)));
            sources.add(new Source(SourceKind.SECTION_PAGE, url.required(), null));
            for (Source source : sources.subList(0, Math.min(sources.size(), MOST_SOURCES))) {
                Found one = look(fetcher, source);
                found.add(one);
                tell(one);
                for (Source part : sample(one)) {
                    tell(look(fetcher, part));
                }
            }
        }
        paste(site, found);
        return ExitCode.DONE.number();
    }

    private Found look(Fetcher fetcher, Source source) throws InterruptedException {
        FetchOutcome answer = fetcher.fetch(FetchRequest.of(source));
        if (answer instanceof FetchOutcome.Fetched fetched) {
            Discovered announced = discoverer.read(source, fetched.capture());
            return announced.faults().isEmpty()
                    ? new Found(source, announced, summary(announced))
                    : new Found(source, null, announced.faults().get(0).toString());
        }
        return new Found(source, null, ((FetchOutcome.Failed) answer).fault().toString());
    }

    /** The first and the last of the sources that a sitemap index names: one of them is the newest. */
    private static List<Source> sample(Found found) {
        List<Source> parts =
                found.announced() == null ? List.of() : found.announced().further();
        return parts.size() < 2 ? parts : List.of(parts.get(0), parts.get(parts.size() - 1));
    }

    private static String summary(Discovered announced) {
        long dated = announced.candidates().stream()
                .filter(candidate -> candidate.published() != null)
                .count();
        int further = announced.further().size();
        return further > 0 && announced.candidates().isEmpty()
                ? "an index of " + Figures.counted(further, "source") + ", such as"
                : String.format(
                        Locale.ROOT,
                        "%,d address%s, %,d of them dated",
                        announced.candidates().size(),
                        announced.candidates().size() == 1 ? "" : "es",
                        dated);
    }

    /** What a source brings goes to standard error, so that standard output holds just what can be pasted. */
    private void tell(Found found) {
        say(found.source().kind().label() + " " + found.source().url() + ": " + found.summary());
        if (found.announced() != null) {
            found.announced().candidates().stream()
                    .limit(EXAMPLES)
                    .map(Candidate::url)
                    .forEach(example -> say("    " + example));
        }
    }

    private void paste(String site, List<Found> found) {
        surroundings.println("  - name: " + site);
        for (SourceKind kind : List.of(SourceKind.FEED, SourceKind.SITEMAP, SourceKind.SECTION_PAGE)) {
            List<Source> useful = found.stream()
                    .filter(one -> one.source().kind() == kind && brings(one))
                    .map(Found::source)
                    .toList();
            if (!useful.isEmpty()) {
                surroundings.println("    " + kind.label().replace('-', '_') + "s:");
                useful.forEach(source -> surroundings.println("      - " + Printable.line(source.url())));
            }
        }
    }

    private static boolean brings(Found found) {
        return found.announced() != null
                && !(found.announced().candidates().isEmpty()
                        && found.announced().further().isEmpty());
    }

    private void say(String line) {
        surroundings.err().println(Printable.line(line));
    }
}
