package cuttings.fetch;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One request at a time per host, with a pause between the end of one and the start of the next. Safe for threads;
 * those that wait for the same host go in the order in which they came.
 *
 * <p>Whoever holds a gate never asks for another, so two hosts that redirect to each other cannot lock each other up.
 */
final class HostGates {

    private final Ticker ticker;
    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Set<Thread> pausing = new HashSet<>();
    private volatile BooleanSupplier open = () -> true;

    HostGates(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Gives turns only as long as this holds; who waits for one then is as if interrupted. */
    void openWhile(BooleanSupplier condition) {
        open = condition;
    }

    /**
     * Waits until the host may be asked; the caller asks once and then closes the turn.
     *
     * @param delay what this request knows of the host's wishes; a longer one that was asked for before still holds
     */
    Turn await(String host, Duration delay) throws InterruptedException {
        Gate gate = gates.computeIfAbsent(host, name -> new Gate());
        gate.lock.lockInterruptibly();
        gate.delay = delay.compareTo(gate.delay) > 0 ? delay : gate.delay;
        try {
            pause(host, remaining(gate));
            expectOpen(host);
        } catch (InterruptedException stopped) {
            gate.lock.unlock();
            throw stopped;
        }
        return () -> {
            gate.lastEnd = ticker.nanoTime();
            gate.lock.unlock();
        };
    }

    /** Wakes who waits for a turn, once there are none any more. */
    void endPauses() {
        synchronized (pausing) {
            pausing.forEach(Thread::interrupt);
        }
    }

    /** Who begins a pause after the others were woken sees that there are no turns any more. */
    private void pause(String host, Duration time) throws InterruptedException {
        synchronized (pausing) {
            pausing.add(Thread.currentThread());
        }
        try {
            expectOpen(host);
            ticker.sleep(time);
        } finally {
            synchronized (pausing) {
                pausing.remove(Thread.currentThread());
            }
        }
    }

    private void expectOpen(String host) throws InterruptedException {
        if (!open.getAsBoolean()) {
            throw new InterruptedException("no further request to " + host);
        }
    }

    private Duration remaining(Gate gate) {
        Long end = gate.lastEnd;
        if (end == null) {
            return Duration.ZERO;
        }
        Duration left = gate.delay.minusNanos(ticker.nanoTime() - end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The right to send one request to a host. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Gate {
        private final ReentrantLock lock = new ReentrantLock(true);
        private Duration delay = Duration.ZERO;
        private @Nullable Long lastEnd;
    }
}
