package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.config.Settings;
import cuttings.config.SettingsReader;
import cuttings.config.Suggestion;
import cuttings.crawl.Crawl;
import cuttings.crawl.CrawlSettings;
import cuttings.crawl.RunReport;
import cuttings.crawl.RunReportJson;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings crawl}: visits the sites once and archives what is new. */
final class CrawlCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<List<String>> urls = Argument.any(
            String.class, "URL", "Feeds, sitemaps, section pages or articles to visit besides the configured sites.");

    private final Given<GivenAddresses.Kind> kind = Option.value(
                    GivenAddresses.Kind.class,
                    "--as",
                    "KIND",
                    "What the addresses are: ${COMPLETION-CANDIDATES}. Otherwise told from their form.")
            .outOf(new Kinds());

    private final Given<List<String>> only = Option.repeated(
            String.class, "--site", "NAME", "Of the configured sites visit only this one; can be given several times.");

    private final Given<Boolean> onlyUrls = Option.flag(
            "--only-urls",
            "Visit none of the configured sites, just the addresses given here, and what waits of their sites.");

    private final CrawlLimits limits = new CrawlLimits();

    private final Given<Path> reportFile =
            Option.value(Path.class, "--report", "FILE", "Write the run's report as JSON to this file.");

    /** What addresses can be, in the help. */
    static final class Kinds extends LowerCaseNames {
        Kinds() {
            super(Stream.of(GivenAddresses.Kind.values()));
        }
    }

    CrawlCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "crawl")
                .says(
                        "Visit the configured sites, and the addresses given here, and archive what is new.",
                        "Says nothing when all is well and no terminal shows it, and one line for each site that needs a look.",
                        "Only one run at a time writes an archive. A run that is stopped or killed goes on with the next one.")
                .examples(
                        "  cuttings crawl",
                        "  cuttings crawl --config /etc/cuttings.yaml --report last-night.json",
                        "  cuttings crawl --since 2025-01 --until 2025-06 --max-duration 6h",
                        "  cuttings crawl https://news.example/rss.xml https://news.example/world/",
                        "  0 3 * * *  cuttings crawl --config /etc/cuttings.yaml    (a line for cron)")
                .takes(urls, kind, only, onlyUrls)
                .takes(limits.all())
                .takes(reportFile)
                .spec();
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        Configuration configuration = new Configuration(surroundings, global);
        Settings settings = configuration.settings();
        List<Site> sites = sites(settings);
        Extractor extractor = Configuration.extractor(settings);
        Contact.expect(settings, sites);
        CrawlSettings crawling = limits.over(settings.crawl());
        CrawlLine line = new CrawlLine();
        RunReport report;
        if (!global.quiet()) {
            SettingsReader.strayVariables(surroundings.environment())
                    .forEach(stray -> surroundings.err().println("cuttings: " + Printable.line(stray)));
        }
        try (Stopping stopping = new Stopping();
                Archive archive =
                        Archive.openForWriting(configuration.archive(), surroundings.clock(), settings.archiving());
                WholeFile file = reportFile.value() == null ? null : new WholeFile(reportFile.value());
                Fetcher fetcher = new Fetcher(settings.fetch(), surroundings.clock(), Ticker.system());
                Progress progress = Progress.start(surroundings, global, "Crawling", -1)) {
            archive.repairs().forEach(repair -> surroundings.err().println("repaired: " + repair));
            Crawl crawl = new Crawl(crawling, fetcher, extractor, archive, surroundings.clock());
            report = crawl.run(sites, stopping.signal(), (site, part) -> progress.step(line.landed(site, part)));
            if (file != null) {
                file.out().write((RunReportJson.of(report) + "\n").getBytes(StandardCharsets.UTF_8));
                file.out().close();
                file.complete();
            }
        }
        RunPrinter.tell(report, surroundings, global);
        Guesses.doubts(kind.value() == null ? urls.or(List.of()) : List.of(), report, global.tellsAll(surroundings))
                .forEach(doubt -> surroundings.err().println("  " + Printable.line(doubt)));
        return (report.needsALook() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE).number();
    }

    private List<Site> sites(Settings settings) {
        List<Site> sites = new ArrayList<>();
        if (!onlyUrls.or(false)) {
            sites.addAll(only.value() == null ? settings.sites() : named(settings.sites()));
        }
        GivenAddresses.sites(urls.or(List.of()), kind.value(), settings.sites()).forEach(given -> {
            int known = indexOf(sites, given.name());
            if (known < 0) {
                sites.add(given);
            } else {
                sites.set(known, joined(sites.get(known), given));
            }
        });
        if (sites.isEmpty()) {
            throw CommandException.usage(
                    "there is nothing to visit", "Give an address, or a configuration with sites (--config FILE).");
        }
        return sites;
    }

    private List<Site> named(List<Site> configured) {
        List<String> names = configured.stream().map(Site::name).toList();
        for (String name : only.required()) {
            if (!names.contains(name)) {
                throw CommandException.usage(
                        "there is no site '" + name + "' in the configuration" + Suggestion.didYouMean(name, names),
                        "Configured are: " + String.join(", ", names));
            }
        }
        return configured.stream()
                .filter(site -> only.required().contains(site.name()))
                .toList();
    }

    private static int indexOf(List<Site> sites, String name) {
        return sites.stream().map(Site::name).toList().indexOf(name);
    }

    private static Site joined(Site configured, Site given) {
        List<Source> sources = new ArrayList<>(configured.sources());
        sources.addAll(given.sources());
        List<String> articles = new ArrayList<>(configured.articleUrls());
        articles.addAll(given.articleUrls());
        return new Site(configured.name(), sources, articles, configured.zone(), configured.delay());
    }
}
