package cuttings.cli;

import cuttings.crawl.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns a signal to the process (Ctrl-C, kill) into a run's {@link StopSignal} and lets the process live until the run has
 * saved its state, though not longer than {@value #PATIENCE_SECONDS} s. The process then ends with 130 or 143, as the
 * virtual machine sees to. Closed when the run is over.
 */
final class Stopping implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final StopSignal signal = new StopSignal();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop the run");

    Stopping() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What the run has to heed. */
    StopSignal signal() {
        return signal;
    }

    private void stop() {
        signal.give();
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        if (!signal.isGiven()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
