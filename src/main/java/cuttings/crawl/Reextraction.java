package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveException;
import cuttings.archive.ArchiveWriter;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.PackedArticle;
import cuttings.article.Capture;
import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.FieldChange;
import cuttings.article.PageOutcome;
import cuttings.article.Repeats;
import cuttings.extract.Extractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archived pages of articles again with the present rules, on all cores and without the network. Applied, each
 * article that differs gets a revision that is marked as the extractor's doing; a page that is no article any more leaves
 * its article as it is. Articles are taken in the order of their numbers, and an archive that is open for writing notes
 * how far the work has come, so that the same work goes on there after it was stopped or killed.
 *
 * <p>Used once, by one thread.
 */
public final class Reextraction {

    private static final int BATCH = 64;
    private static final long BATCH_BYTES = 16L << 20;
    private static final String MARK = "reextract";

    private final Path folder;
    private final Filter filter;
    private final Intake intake;
    private final RereadHints hints;

    /**
     * A reextraction of the articles that a filter takes.
     *
     * @param folder the archive's
     * @param hints what is known of the pages
     */
    public Reextraction(Path folder, Filter filter, Extractor extractor, RereadHints hints) {
        this.folder = folder;
        this.filter = filter;
        this.intake = new Intake(extractor, known(folder));
        this.hints = hints;
    }

    private static Map<String, Repeats> known(Path folder) {
        try (Lookup archive = Lookup.open(folder)) {
            return archive.repeats();
        }
    }

    /** The articles to read, in the order of their numbers. */
    public List<Long> articles() {
        try (Lookup archive = Lookup.open(folder)) {
            return archive.numbers(filter).stream().sorted().toList();
        }
    }

    /** The last article that the same work had applied when it was stopped; 0 if it was not. */
    public long applied(Archive archive) {
        return archive.write(writer -> writer.marked(MARK))
                .filter(mark -> mark.startsWith(work()))
                .map(mark -> Long.parseLong(mark.substring(work().length())))
                .orElse(0L);
    }

    /** What the pages are now; nothing is changed. Says whether it came to the end. */
    public boolean tryOut(List<Long> articles, StopSignal stop, Consumer<Reread> receiver) {
        return eachBatch(articles, stop, batch -> batch.forEach(receiver));
    }

    /** Makes revisions of what has changed, and tells of each page when it is on disk. Says whether it came to the end. */
    public boolean apply(Archive archive, List<Long> articles, StopSignal stop, Consumer<Reread> receiver) {
        boolean ended = eachBatch(articles, stop, batch -> {
            archive.write(writer -> store(writer, batch));
            batch.forEach(receiver);
        });
        if (ended) {
            archive.write(writer -> mark(writer, null));
        }
        return ended;
    }

    private boolean eachBatch(List<Long> articles, StopSignal stop, Consumer<List<Reread>> receiver) {
        try (Lookup archive = Lookup.open(folder)) {
            for (Iterator<Long> left = articles.iterator(); left.hasNext(); ) {
                if (stop.isGiven()) {
                    return false;
                }
                receiver.accept(
                        pages(archive, left).parallelStream().map(this::read).toList());
            }
        }
        return true;
    }

    /** A page to read; without a capture where that cannot be had, which the fault tells of. */
    private record Page(
            Cutting current,
            @Nullable Capture capture,
            @Nullable Fault fault) {

        int bytes() {
            return capture == null ? 0 : capture.payload().length;
        }
    }

    /** The next pages, as many as memory has room for. */
    private static List<Page> pages(Lookup archive, Iterator<Long> left) {
        List<Page> pages = new ArrayList<>();
        for (long bytes = 0; left.hasNext() && pages.size() < BATCH && bytes < BATCH_BYTES; ) {
            long article = left.next();
            Page page = page(
                    archive,
                    archive.byId(article)
                            .orElseThrow(() -> new IllegalArgumentException("no such article: " + article)));
            pages.add(page);
            bytes += page.bytes();
        }
        return pages;
    }

    private static Page page(Lookup archive, Cutting current) {
        String url = current.article().url();
        try {
            return archive.capture(Objects.requireNonNull(current.id()))
                    .map(capture -> new Page(current, capture, null))
                    .orElseGet(() -> new Page(current, null, unreadable(url, "the archive holds no capture of it")));
        } catch (ArchiveException e) {
            return new Page(current, null, unreadable(url, Objects.toString(e.getMessage())));
        }
    }

    private static Fault unreadable(String url, String detail) {
        return new Fault(FaultKind.FILE_UNREADABLE, url, detail);
    }

    private Reread read(Page page) {
        Cutting current = page.current();
        long id = Objects.requireNonNull(current.id());
        PageOutcome outcome = page.capture() == null
                ? Objects.requireNonNull(page.fault())
                : intake.read(page.capture(), hints.of(current.article()));
        List<FieldChange> changes = outcome instanceof Extraction extraction && extraction.isArticle()
                ? ArchiveWriter.changes(current.article(), extraction)
                : List.of();
        return new Reread(id, outcome, changes);
    }

    private boolean store(ArchiveWriter writer, List<Reread> batch) {
        for (Reread page : batch) {
            if (!page.changes().isEmpty() && page.page() instanceof Extraction extraction) {
                writer.reextract(PackedArticle.of(extraction), page.article());
            }
        }
        return mark(writer, work() + batch.get(batch.size() - 1).article());
    }

    private static boolean mark(ArchiveWriter writer, @Nullable String value) {
        writer.mark(MARK, value);
        return true;
    }

    /** What this work is known by: another choice of articles or other rules are another work. */
    private String work() {
        return Extractor.VERSION + " " + filter + " ";
    }
}
