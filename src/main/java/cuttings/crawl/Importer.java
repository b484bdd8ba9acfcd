package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveWriter;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.crawl.ImportBatch.Read;
import cuttings.crawl.RunReport.Ending;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/**
 * Brings saved pages into the archive, the same way from the capture on as a crawl. One import is one run in the
 * archive; its faults are kept with it. While one batch is read on all cores, the one before is written; no more than
 * those two are in memory. Used by one thread, and closed at the end.
 */
public final class Importer implements AutoCloseable {

    private final Archive archive;
    private final Intake intake;
    private final ExtractionHints hints;
    private final Clock clock;
    private final Tally tally;
    private final Instant started;
    private final long run;
    private final ForkJoinPool readers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    private ImportBatch filling = new ImportBatch();
    private @Nullable InTheAir inTheAir;

    private record InTheAir(ImportBatch batch, ForkJoinTask<List<Read>> reading) {}

    /**
     * Begins an import into an open archive.
     *
     * @param hints what a person knows of all the pages
     */
    public Importer(Extractor extractor, Archive archive, ExtractionHints hints, Clock clock, CrawlProgress progress) {
        this.archive = archive;
        this.intake = new Intake(extractor, archive.write(ArchiveWriter::repeats));
        this.hints = hints;
        this.clock = clock;
        this.tally = new Tally(progress);
        this.started = clock.instant();
        this.run = archive.write(ArchiveWriter::beginRun);
    }

    /** Takes a page; it is on disk soon, and at the latest when the import is finished. */
    public void add(Capture capture) {
        filling.add(capture);
        goOn();
    }

    /** Notes what could not even be read as a capture, such as a missing file. */
    public void note(Fault fault) {
        filling.add(hints.site() == null ? "" : hints.site(), fault);
        goOn();
    }

    /** Counts what is no page, such as a picture; it is not kept. */
    public void pass(String url, String what) {
        filling.add(SiteNames.of(url, hints), url, what);
        goOn();
    }

    /** Notes how far the work has come; on disk together with all that was given before. */
    public void mark(String name, String value) {
        filling.mark(name, value);
    }

    /**
     * Ends the import with its report.
     *
     * @param ending whether everything was read, or somebody asked it to stop
     */
    public RunReport finish(Ending ending) {
        handOver();
        storeWhatIsRead();
        RunReport report = new RunReport(run, started, clock.instant(), ending, tally.sites(), new TreeMap<>());
        archive.write(writer -> {
            writer.finishRun(run, RunReportJson.of(report));
            return run;
        });
        return report;
    }

    private void goOn() {
        if (filling.isFull()) {
            handOver();
        }
    }

    private void handOver() {
        ImportBatch batch = filling;
        filling = new ImportBatch();
        Intake asOfNow = intake.asOfNow();
        ForkJoinTask<List<Read>> reading = readers.submit(() -> batch.read(asOfNow, hints));
        storeWhatIsRead();
        inTheAir = new InTheAir(batch, reading);
    }

    private void storeWhatIsRead() {
        if (inTheAir != null) {
            ImportBatch batch = inTheAir.batch();
            List<Read> entries = inTheAir.reading().join();
            inTheAir = null;
            List<SiteReport> parts = archive.write(writer -> batch.store(entries, intake, writer, run));
            for (int i = 0; i < parts.size(); i++) {
                tally.add(entries.get(i).site(), parts.get(i));
            }
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
