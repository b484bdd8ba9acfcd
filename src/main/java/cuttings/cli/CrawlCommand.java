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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuttings crawl}: visits the sites once and archives what is new. */
@Command(
        name = "crawl",
        description = {
            "Visit the configured sites, and the addresses given here, and archive what is new.",
            "Says nothing when all is well and no terminal shows it, and one line for each site that needs a look.",
            "Only one run at a time writes an archive. A run that is stopped or killed goes on with the next one."
        },
        footer = {
            "  cuttings crawl",
            "  cuttings crawl --config /etc/cuttings.yaml --report last-night.json",
            "  cuttings crawl --since 2025-01 --until 2025-06 --max-duration 6h",
            "  cuttings crawl https://news.example/rss.xml https://news.example/world/",
            "  0 3 * * *  cuttings crawl --config /etc/cuttings.yaml    (a line for cron)"
        })
final class CrawlCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(
            paramLabel = "URL",
            arity = "0..*",
            description = "Feeds, sitemaps, section pages or articles to visit besides the configured sites.")
    private List<String> urls = List.of();

    @Option(
            names = "--as",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What the addresses are: ${COMPLETION-CANDIDATES}. Otherwise told from their form.")
    private GivenAddresses.@Nullable Kind kind;

    @Option(
            names = "--site",
            paramLabel = "NAME",
            description = "Of the configured sites visit only this one; can be given several times.")
    private List<String> only = List.of();

    @Option(names = "--only-urls", description = "Visit none of the configured sites, just the addresses given here.")
    private boolean onlyUrls;

    @Mixin
    private CrawlLimits limits = new CrawlLimits();

    @Option(names = "--report", paramLabel = "FILE", description = "Write the run's report as JSON to this file.")
    private @Nullable Path reportFile;

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
                WholeFile file = reportFile == null ? null : new WholeFile(reportFile);
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
        Guesses.doubts(kind == null ? urls : List.of(), report, global.tellsAll(surroundings))
                .forEach(doubt -> surroundings.err().println("  " + Printable.line(doubt)));
        return (report.needsALook() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE).number();
    }

    private List<Site> sites(Settings settings) {
        List<Site> sites = new ArrayList<>();
        if (!onlyUrls) {
            sites.addAll(only.isEmpty() ? settings.sites() : named(settings.sites()));
        }
        GivenAddresses.sites(urls, kind, settings.sites()).forEach(given -> {
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
        for (String name : only) {
            if (!names.contains(name)) {
                throw CommandException.usage(
                        "there is no site '" + name + "' in the configuration" + Suggestion.didYouMean(name, names),
                        "Configured are: " + String.join(", ", names));
            }
        }
        return configured.stream().filter(site -> only.contains(site.name())).toList();
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
