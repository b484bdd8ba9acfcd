package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The one thread that writes to the archive during a run. Landings that arrive while it is busy are written together in
 * its next transaction, so that one sync of the disk serves many. A landing's future completes when it is on disk, or
 * with the {@link ArchiveException} that kept it from getting there.
 */
final class Keeper implements AutoCloseable {

    private static final int MOST_AT_ONCE = 64;

    private record Waiting(Landing landing, CompletableFuture<SiteReport> kept) {}

    private final Archive archive;
    private final Recorder recorder;
    private final BlockingQueue<Waiting> arrivals = new LinkedBlockingQueue<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new NamedThreads("keeper"));

    Keeper(Archive archive, Recorder recorder) {
        this.archive = archive;
        this.recorder = recorder;
    }

    /** Hands a landing over; the future gives what it adds to its site's report once it is on disk. */
    CompletableFuture<SiteReport> keep(Landing landing) {
        CompletableFuture<SiteReport> kept = new CompletableFuture<>();
        arrivals.add(new Waiting(landing, kept));
        thread.execute(this::keepWhatIsThere);
        return kept;
    }

    private void keepWhatIsThere() {
        List<Waiting> batch = new ArrayList<>();
        arrivals.drainTo(batch, MOST_AT_ONCE);
        if (batch.isEmpty()) {
            return;
        }
        try {
            List<SiteReport> reports = archive.write(writer -> batch.stream()
                    .map(waiting -> recorder.record(writer, waiting.landing()))
                    .toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).kept().complete(reports.get(i));
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError notKept) {
            batch.forEach(waiting -> waiting.kept().completeExceptionally(notKept));
        }
    }

    /** Writes what was handed over and ends. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            while (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
                // A transaction is never cut short: what was fetched would be lost.
                continue;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
