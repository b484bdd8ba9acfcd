package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveWriter;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Site;
import cuttings.crawl.RunReport.Ending;
import cuttings.crawl.SiteReport.Count;
import cuttings.discover.Discoverer;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Crawls the configured sites once: asks their sources what is new, fetches it, extracts it, keeps it. What a killed run
 * left in the frontier goes on where it stood.
 *
 * <p>Nothing that a server or a page does ends a run; each such fault is stored and counted. What does end it is an
 * {@link cuttings.archive.ArchiveException}: when nothing can be kept there is no use in fetching. One run at a time.
 */
public final class Crawl {

    private static final Logger LOG = LoggerFactory.getLogger(Crawl.class);
    private static final int READERS = Runtime.getRuntime().availableProcessors();
    private static final int ANSWERS_IN_MEMORY = 4 * READERS + 16;

    private final CrawlSettings settings;
    private final Fetcher fetcher;
    private final Discoverer discoverer;
    private final Intake intake;
    private final Archive archive;
    private final Clock clock;
    private final Offers offers = new Offers();

    /**
     * A crawl that writes to an open archive.
     *
     * @param clock dates the run and decides what is due
     */
    public Crawl(CrawlSettings settings, Fetcher fetcher, Extractor extractor, Archive archive, Clock clock) {
        this.settings = settings;
        this.fetcher = fetcher;
        this.discoverer = new Discoverer();
        this.intake = new Intake(extractor, archive.write(ArchiveWriter::repeats));
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * One run.
     *
     * @param sites what to ask: their sources, and their pages that are due in the frontier
     * @param stop ends the run early, with everything saved
     */
    public RunReport run(List<Site> sites, StopSignal stop, CrawlProgress progress) throws InterruptedException {
        Instant started = clock.instant();
        Budget budget = new Budget(settings, stop, clock);
        Tally tally = new Tally(progress);
        sites.forEach(site -> tally.add(site.name(), SiteReport.NOTHING));
        long run = archive.write(writer -> writer.beginRun());
        List<String> names = sites.stream().map(Site::name).toList();
        SourceBudget sourceBudget = new SourceBudget(settings.sources());
        Agenda agenda = new Agenda(
                archive,
                names,
                offers,
                budget,
                sourceBudget,
                clock,
                settings.period().isBounded());
        agenda.add(sites);
        for (Site site : sites) {
            agenda.unaskable(site).forEach(fault -> note(run, site.name(), fault, false, tally));
        }
        work(run, agenda, budget, sites, tally);
        sourceBudget.leftForLater().forEach((site, fault) -> note(run, site, fault, false, tally));
        agenda.barren().forEach((source, fault) -> note(run, source.site(), fault, true, tally));
        sourceBudget.neverFollowed().forEach((site, fault) -> note(run, site, fault, true, tally));
        return archive.write(
                writer -> finish(writer, run, started, budget.ending(), completed(writer, agenda, started, tally)));
    }

    private void note(long run, String site, Fault fault, boolean ofSource, Tally tally) {
        note(run, site, fault, SiteReport.ofFault(fault, ofSource), tally);
    }

    private void note(long run, String site, Fault fault, SiteReport part, Tally tally) {
        archive.write(writer -> {
            writer.note(run, fault);
            return fault;
        });
        tally.add(site, part);
    }

    private void noteBrokenOff(long run, String host, VirtualMachineError broken, Tally tally) {
        LOG.debug("broke off at {}", host, broken);
        String site = archive.write(writer -> writer.siteAt(host)).orElse(host);
        String detail = broken + "; what was not done there is left for the next run";
        Fault fault = new Fault(FaultKind.OUT_OF_MEMORY, host, detail);
        note(run, site, fault, SiteReport.ofBrokenOff(fault), tally);
    }

    /** The sites' reports with what waits of each for a later run, and how many texts its new articles are. */
    private SortedMap<String, SiteReport> completed(ArchiveWriter writer, Agenda agenda, Instant started, Tally tally) {
        Map<String, Integer> pages = writer.waitingPages(clock.instant());
        Map<String, Integer> sources = agenda.waitingSources();
        SortedMap<String, SiteReport> parts = tally.sites();
        parts.replaceAll((site, part) -> {
            long waiting = pages.getOrDefault(site, 0) + sources.getOrDefault(site, 0);
            long texts = part.count(Count.ADDED) == 0 ? 0 : writer.textsOf(site, started);
            return part.plus(SiteReport.of(Map.of(Count.WAITING, waiting, Count.TEXTS, texts)));
        });
        return parts;
    }

    private RunReport finish(
            ArchiveWriter writer, long run, Instant started, Ending ending, SortedMap<String, SiteReport> parts) {
        SortedMap<String, SiteHealth> health = new TreeMap<>();
        parts.forEach((site, part) -> {
            SiteHistory history = SiteHistory.of(writer.siteReports(site, HealthJudge.RUNS_REMEMBERED));
            SiteHealth judged = history.judge(part, writer.restOf(site, started).orElse(null));
            health.put(site, judged);
            writer.noteSite(run, site, judged.verdict().label(), RunReportJson.ofSite(part, judged));
        });
        RunReport report = new RunReport(run, started, clock.instant(), ending, parts, health);
        writer.finishRun(run, RunReportJson.of(report));
        return report;
    }

    private void work(long run, Agenda agenda, Budget budget, List<Site> sites, Tally tally)
            throws InterruptedException {
        Map<String, Site> byName = sites.stream().collect(Collectors.toMap(Site::name, Function.identity()));
        fetcher.askWhile(() -> !budget.isOver());
        Visitor visitor = new Visitor(fetcher, discoverer, intake, settings.period(), byName, clock);
        Recorder recorder = new Recorder(intake, new Aftermath(settings), offers, run);
        Round round = new Round(agenda, budget, fetcher::endPauses, fetcher::close, settings.hostsSideBySide());
        ExecutorService readers = Executors.newFixedThreadPool(READERS, new NamedThreads("reader"));
        try (Keeper keeper = new Keeper(archive, recorder)) {
            Memory memory = new Memory(ANSWERS_IN_MEMORY, Runtime.getRuntime().maxMemory());
            try {
                round.work(new Lane(
                        agenda,
                        budget,
                        visitor,
                        readers,
                        memory,
                        keeper,
                        tally,
                        round::lookAgain,
                        (host, broken) -> noteBrokenOff(run, host, broken, tally)));
            } finally {
                readers.shutdown();
                readers.awaitTermination(1, TimeUnit.MINUTES);
            }
        }
    }
}
