package cuttings.crawl;

import cuttings.archive.ArchiveWriter;
import cuttings.archive.PackedArticle;
import cuttings.archive.PackedCapture;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.PageOutcome;
import cuttings.extract.ExtractionHints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an import writes in one transaction: pages, what stands in the place of pages, and how far it has come. */
final class ImportBatch {

    private static final int MOST_ENTRIES = 256;
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private long bytes;

    private sealed interface Entry {}

    private record Page(Capture capture) implements Entry {}

    private record Trouble(String site, Fault fault) implements Entry {}

    private record Passed(String site, String url, String what) implements Entry {}

    /**
     * An entry after it has been read, ready to be written.
     *
     * @param packed the capture, where there is one
     * @param page what it is, or the fault in its place; null for what is no page
     * @param article the article, if that is what it is
     * @param report what it adds where that is known before it is written
     */
    record Read(
            String site,
            @Nullable PackedCapture packed,
            @Nullable PageOutcome page,
            @Nullable PackedArticle article,
            SiteReport report) {}

    void add(Capture capture) {
        entries.add(new Page(capture));
        bytes += (long) capture.payload().length + (capture.wire() == capture.payload() ? 0 : capture.wire().length);
    }

    void add(String site, Fault fault) {
        entries.add(new Trouble(site, fault));
    }

    void add(String site, String url, String what) {
        entries.add(new Passed(site, url, what));
    }

    void mark(String name, String value) {
        marks.put(name, value);
    }

    boolean isFull() {
        return entries.size() >= MOST_ENTRIES || bytes >= MOST_BYTES;
    }

    /** Reads the pages on all cores of the pool in which it is called. */
    List<Read> read(Intake intake, ExtractionHints hints) {
        return entries.parallelStream().map(entry -> read(entry, intake, hints)).toList();
    }

    private static Read read(Entry entry, Intake intake, ExtractionHints hints) {
        if (entry instanceof Trouble trouble) {
            return new Read(trouble.site(), null, trouble.fault(), null, SiteReport.NOTHING);
        }
        if (entry instanceof Passed passed) {
            return new Read(passed.site(), null, null, null, SiteReport.ofNoPage(passed.what(), passed.url()));
        }
        Capture capture = ((Page) entry).capture();
        PageOutcome page = intake.read(capture, hints);
        String site = page instanceof Extraction extraction
                ? extraction.article().site()
                : SiteNames.of(capture.url(), hints);
        return new Read(site, PackedCapture.of(capture), page, Intake.packed(page), SiteReport.NOTHING);
    }

    /** Writes what was read and says what each entry adds to its site's report. */
    List<SiteReport> store(List<Read> read, Intake intake, ArchiveWriter writer, long run) {
        List<SiteReport> reports =
                read.stream().map(entry -> store(entry, intake, writer, run)).toList();
        marks.forEach(writer::mark);
        return reports;
    }

    private static SiteReport store(Read entry, Intake intake, ArchiveWriter writer, long run) {
        Long capture = entry.packed() == null ? null : writer.keep(entry.packed());
        if (entry.page() instanceof Fault fault) {
            writer.note(run, fault);
            return SiteReport.ofFault(fault, false);
        }
        if (entry.page() instanceof Extraction page && entry.packed() != null) {
            int bytes = entry.packed().capture().wire().length;
            return entry.article() == null
                    ? SiteReport.ofOtherPage(page.status(), page.article().url(), bytes)
                    : SiteReport.ofArticle(
                            intake.store(writer, entry.article(), Objects.requireNonNull(capture), entry.site())
                                    .outcome(),
                            page.article(),
                            bytes);
        }
        return entry.report();
    }
}
