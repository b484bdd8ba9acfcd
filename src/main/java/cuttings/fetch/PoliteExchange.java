package cuttings.fetch;

import cuttings.article.Headers;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;

/** An exchange that waits for its turn at the host. Safe for threads. */
final class PoliteExchange implements AutoCloseable {

    private final Exchange exchange;
    private final HostGates gates;
    private final AddressGuard guard;
    private final Duration delay;

    PoliteExchange(Exchange exchange, HostGates gates, AddressGuard guard, Duration delay) {
        this.exchange = exchange;
        this.gates = gates;
        this.guard = guard;
        this.delay = delay;
    }

    /** Asks once, or once more when there is memory for a large answer, no earlier than the longer of the common delay and the given one after the host's last answer. */
    Answer ask(HttpUrl url, Headers conditions, Duration ownDelay, BodyLimit limit)
            throws FetchException, InterruptedException {
        guard.checkUrl(url);
        Duration longer = ownDelay.compareTo(delay) > 0 ? ownDelay : delay;
        while (true) {
            try (HostGates.Turn turn = gates.await(url.host(), longer)) {
                return exchange.ask(url, conditions, limit);
            } catch (NoRoomException noRoom) {
                limit.room().await(noRoom.bytes());
            }
        }
    }

    /** Asks only as long as this holds; who waits for a turn then is as if interrupted. */
    void askWhile(BooleanSupplier condition) {
        gates.openWhile(condition);
    }

    /** Wakes who waits for a turn, once there is none to be had any more. */
    void endPauses() {
        gates.endPauses();
    }

    @Override
    public void close() {
        exchange.close();
    }
}
