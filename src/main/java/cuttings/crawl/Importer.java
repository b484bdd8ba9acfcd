package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveWriter;
import cuttings.archive.PackedCapture;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.PageOutcome;
import cuttings.crawl.RunReport.Ending;
import cuttings.discover.RegisteredDomain;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings saved pages into the archive, the same way from the capture on as a crawl. One import is one run in the
 * archive; its faults are kept with it. Used by one thread.
 */
public final class Importer {

    private final Archive archive;
    private final Intake intake;
    private final Clock clock;
    private final Tally tally;
    private final Instant started;
    private final long run;

    /** Begins an import into an open archive. */
    public Importer(Extractor extractor, Archive archive, Clock clock, CrawlProgress progress) {
        this.archive = archive;
        this.intake = new Intake(extractor);
        this.clock = clock;
        this.tally = new Tally(progress);
        this.started = clock.instant();
        this.run = archive.write(ArchiveWriter::beginRun);
    }

    private record Read(PackedCapture packed, String site, PageOutcome page) {}

    /** Reads captures on all cores and stores them in one transaction; returns when they are on disk. */
    public void add(List<Capture> captures, ExtractionHints hints) {
        List<Read> pages =
                captures.parallelStream().map(capture -> read(capture, hints)).toList();
        List<SiteReport> parts = archive.write(
                writer -> pages.stream().map(page -> store(writer, page)).toList());
        for (int i = 0; i < parts.size(); i++) {
            tally.add(pages.get(i).site(), parts.get(i));
        }
    }

    /** Notes what could not even be read as a capture, such as a missing file. */
    public void note(String site, Fault fault) {
        archive.write(writer -> {
            writer.note(run, fault);
            return run;
        });
        tally.add(site, SiteReport.ofFault(fault, false));
    }

    /** Ends the import with its report. */
    public RunReport finish() {
        RunReport report = new RunReport(run, started, clock.instant(), Ending.DONE, tally.sites(), new TreeMap<>());
        archive.write(writer -> {
            writer.finishRun(run, RunReportJson.of(report));
            return run;
        });
        return report;
    }

    private Read read(Capture capture, ExtractionHints hints) {
        PageOutcome page = intake.read(capture, hints);
        String site =
                page instanceof Extraction extraction ? extraction.article().site() : siteOf(capture, hints);
        return new Read(PackedCapture.of(capture), site, page);
    }

    private static String siteOf(Capture capture, ExtractionHints hints) {
        return Optional.ofNullable(hints.site())
                .or(() -> RegisteredDomain.of(capture.url()).map(RegisteredDomain::name))
                .orElse("");
    }

    private SiteReport store(ArchiveWriter writer, Read read) {
        long captureId = writer.keep(read.packed());
        int bytes = read.packed().capture().wire().length;
        if (read.page() instanceof Extraction page) {
            return page.isArticle()
                    ? SiteReport.ofArticle(
                            intake.store(writer, page, captureId, read.site()).outcome(), page.article(), bytes)
                    : SiteReport.ofOtherPage(page.status(), page.article().url(), bytes);
        }
        Fault fault = (Fault) read.page();
        writer.note(run, fault);
        return SiteReport.ofFault(fault, false);
    }
}
