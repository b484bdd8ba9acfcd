package cuttings.crawl;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps a lane at every host that has something to visit, as many side by side as the settings allow, until nothing is
 * left or the budget is spent. Used once, by one thread.
 */
final class Round {

    /** How long exchanges that are in the air may go on after a request to stop, or when the time is up. */
    private static final Duration GRACE = Duration.ofSeconds(8);

    private static final long LOOK_UP_EVERY_MILLIS = 250;
    private static final String NO_HOST = "";

    private final Agenda agenda;
    private final Budget budget;
    private final Runnable endPauses;
    private final Runnable cut;
    private final ExecutorService threads;
    private final BlockingQueue<String> signals = new LinkedBlockingQueue<>();
    private final Set<String> running = new HashSet<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /**
     * A round.
     *
     * @param endPauses wakes lanes that wait for their turn, when nothing may be begun any more
     * @param cut ends at once what is in the air
     */
    Round(Agenda agenda, Budget budget, Runnable endPauses, Runnable cut, int hostsSideBySide) {
        this.agenda = agenda;
        this.budget = budget;
        this.endPauses = endPauses;
        this.cut = cut;
        this.threads = Executors.newFixedThreadPool(hostsSideBySide, new NamedThreads("lane"));
    }

    /** Wakes the round: there may be work at a host that no lane is at. */
    void lookAgain() {
        signals.add(NO_HOST);
    }

    /** Works until everything is done; the first failure of a lane ends all and is thrown. */
    void work(Lane lane) throws InterruptedException {
        try {
            startLanes(lane);
            while (!running.isEmpty()) {
                Optional.ofNullable(signals.poll(LOOK_UP_EVERY_MILLIS, TimeUnit.MILLISECONDS))
                        .ifPresent(host -> {
                            running.remove(host);
                            startLanes(lane);
                        });
                if (budget.isOver() || hasFailed()) {
                    endLanes();
                }
            }
        } finally {
            threads.shutdownNow();
        }
        if (hasFailed()) {
            throw failure.get();
        }
    }

    private boolean hasFailed() {
        return failure.get() != null;
    }

    private void startLanes(Lane lane) {
        if (budget.isOver() || hasFailed()) {
            return;
        }
        for (String host : agenda.hosts()) {
            if (running.add(host)) {
                threads.execute(() -> run(lane, host));
            }
        }
    }

    private void run(Lane lane, String host) {
        try {
            lane.run(host);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (CompletionException failed) {
            failure.compareAndSet(null, failed.getCause() instanceof RuntimeException cause ? cause : failed);
        } catch (RuntimeException failed) {
            failure.compareAndSet(null, failed);
        } finally {
            signals.add(host);
        }
    }

    private void endLanes() throws InterruptedException {
        threads.shutdown();
        endPauses.run();
        if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
            cut.run();
            threads.awaitTermination(1, TimeUnit.SECONDS);
        }
        running.clear();
    }
}
