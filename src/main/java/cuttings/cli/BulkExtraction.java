package cuttings.cli;

import cuttings.article.Cutting;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.PageOutcome;
import cuttings.crawl.Intake;
import cuttings.export.ArticleJson;
import cuttings.extract.ExtractionHints;
import cuttings.extract.Extractor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Extracts the pages of a {@link PageList} on all cores and gives one JSON line for each, in the list's order. Only a few
 * pages for each core are in memory at any time.
 */
final class BulkExtraction {

    private static final int WORKERS = Runtime.getRuntime().availableProcessors();
    private static final int PAGES_IN_THE_AIR = WORKERS * 4;

    private final Intake intake;
    private final ExtractionHints hints;
    private final Instant fetched;

    BulkExtraction(Extractor extractor, ExtractionHints hints, Instant fetched) {
        this.intake = new Intake(extractor);
        this.hints = hints;
        this.fetched = fetched;
    }

    /**
     * What became of one line of the list.
     *
     * @param json the line to print
     * @param faulty whether it holds a fault
     */
    record Result(String json, boolean faulty) {}

    /** Hands each page's result to {@code results} in order. */
    void run(Path list, Consumer<Result> results) throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try (PageList lines = new PageList(list)) {
            Deque<Future<Result>> inTheAir = new ArrayDeque<>();
            for (Optional<PageList.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                PageList.Line page = line.get();
                if (inTheAir.size() == PAGES_IN_THE_AIR) {
                    results.accept(finished(inTheAir.remove()));
                }
                inTheAir.add(workers.submit(() -> extract(page)));
            }
            for (Future<Result> page : inTheAir) {
                results.accept(finished(page));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private Result extract(PageList.Line line) {
        Object id = line.where();
        try {
            PageList.Entry entry = line.read();
            id = entry.id();
            String url = entry.url() == null ? entry.page().toUri().toString() : entry.url();
            PageOutcome outcome = intake.read(PageFile.read(entry.page(), url, fetched), hints);
            return outcome instanceof Extraction extraction
                    ? new Result(ArticleJson.compact(id, Cutting.notArchived(extraction, fetched)), false)
                    : new Result(ArticleJson.compact(id, (Fault) outcome), true);
        } catch (FaultException e) {
            return new Result(ArticleJson.compact(id, e.fault()), true);
        }
    }

    private static Result finished(Future<Result> page) throws InterruptedException {
        try {
            return page.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page's extraction ended outside its guard", e.getCause());
        }
    }
}
