package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveException;
import cuttings.archive.ArchiveWriter;
import cuttings.archive.Lookup;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.article.Repeats;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads archived pages again with the present rules, on all cores and without the network. They are taken in the order
 * of their numbers, and an archive that is open for writing notes how far the work has come, so that the same work goes
 * on there after it was stopped or killed.
 *
 * <p>Used once, by one thread.
 *
 * @param <B> what the archive knows of a page before
 * @param <R> what comes of reading it
 */
public abstract sealed class Rereading<B, R> permits Reextraction, PageReextraction {

    private static final int BATCH = 64;
    private static final long BATCH_BYTES = 16L << 20;
    private static final String MARK = "reextract";

    final Intake intake;

    private final Path folder;
    private final String work;

    /**
     * A reading of an archive's pages.
     *
     * @param chosen what is chosen, as a text: another choice or other rules are another work
     */
    Rereading(Path folder, Extractor extractor, String chosen) {
        this.folder = folder;
        this.intake = new Intake(extractor, known(folder));
        this.work = Extractor.VERSION + " " + chosen + " ";
    }

    private static Map<String, Repeats> known(Path folder) {
        try (Lookup archive = Lookup.open(folder)) {
            return archive.repeats();
        }
    }

    /** The numbers that are chosen. */
    abstract List<Long> chosen(Lookup archive);

    /** What the archive knows of one before it is read again; empty if it is no longer one to read. */
    abstract Optional<B> before(Lookup archive, long number);

    abstract String url(B before);

    abstract ExtractionHints hints(B before);

    abstract Optional<Capture> capture(Lookup archive, B before);

    /** What has come of a page; may be called on any thread. */
    abstract R after(B before, PageOutcome now);

    /** Writes what has come of a page. */
    abstract void store(ArchiveWriter writer, R after);

    /** What is to be read, in ascending order. */
    public final List<Long> numbers() {
        try (Lookup archive = Lookup.open(folder)) {
            return chosen(archive).stream().sorted().toList();
        }
    }

    /** The last number that the same work had applied when it was stopped; 0 if it was not. */
    public final long applied(Archive archive) {
        return archive.write(writer -> writer.marked(MARK))
                .filter(mark -> mark.startsWith(work))
                .map(mark -> Long.parseLong(mark.substring(work.length())))
                .orElse(0L);
    }

    /** What the pages are now; nothing is changed. Says whether it came to the end. */
    public final boolean tryOut(List<Long> numbers, StopSignal stop, Consumer<R> receiver) {
        return eachBatch(numbers, stop, (last, batch) -> batch.forEach(receiver));
    }

    /** Archives what has come of the pages, and tells of each when it is on disk. Says whether it came to the end. */
    public final boolean apply(Archive archive, List<Long> numbers, StopSignal stop, Consumer<R> receiver) {
        boolean ended = eachBatch(numbers, stop, (last, batch) -> {
            archive.write(writer -> {
                batch.forEach(page -> store(writer, page));
                return mark(writer, work + last);
            });
            batch.forEach(receiver);
        });
        if (ended) {
            archive.write(writer -> mark(writer, null));
        }
        return ended;
    }

    private static boolean mark(ArchiveWriter writer, @Nullable String value) {
        writer.mark(MARK, value);
        return true;
    }

    /** Takes what a batch has come to, whose last number this is. */
    private interface BatchReceiver<R> {
        void accept(long last, List<R> batch);
    }

    private boolean eachBatch(List<Long> numbers, StopSignal stop, BatchReceiver<R> receiver) {
        try (Lookup archive = Lookup.open(folder)) {
            for (Iterator<Long> left = numbers.iterator(); left.hasNext(); ) {
                if (stop.isGiven()) {
                    return false;
                }
                Batch<R> batch = batch(archive, left);
                receiver.accept(
                        batch.last(),
                        batch.pages().parallelStream()
                                .map(page -> page.reading().get())
                                .toList());
            }
        }
        return true;
    }

    /** A page to read. */
    private record Page<R>(int bytes, Supplier<R> reading) {}

    /** Pages to read together, the last of which has this number. */
    private record Batch<R>(long last, List<Page<R>> pages) {}

    /** The next pages, as many as memory has room for. */
    private Batch<R> batch(Lookup archive, Iterator<Long> left) {
        List<Page<R>> pages = new ArrayList<>();
        long last = 0;
        for (long bytes = 0; left.hasNext() && pages.size() < BATCH && bytes < BATCH_BYTES; ) {
            last = left.next();
            Optional<Page<R>> page = before(archive, last).map(before -> page(archive, before));
            page.ifPresent(pages::add);
            bytes += page.map(Page::bytes).orElse(0);
        }
        return new Batch<>(last, pages);
    }

    private Page<R> page(Lookup archive, B before) {
        try {
            return capture(archive, before)
                    .map(capture -> new Page<>(
                            capture.payload().length, () -> after(before, intake.read(capture, hints(before)))))
                    .orElseGet(() -> unreadable(before, "the archive holds no capture of it"));
        } catch (ArchiveException e) {
            return unreadable(before, Objects.toString(e.getMessage()));
        }
    }

    private Page<R> unreadable(B before, String detail) {
        Fault fault = new Fault(FaultKind.FILE_UNREADABLE, url(before), detail);
        return new Page<>(0, () -> after(before, fault));
    }
}
