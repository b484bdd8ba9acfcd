package cuttings.fetch;

import cuttings.article.Capture;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each origin's rules for at most a day (RFC 9309 section 2.4). Rules that could not be had are asked for again
 * after a while; until then the last good copy holds, if there is one. Safe for threads: one origin's file is fetched
 * once, however many ask for it.
 */
final class RobotsCache {

    private static final Duration LIFE = Duration.ofDays(1);
    private static final Duration LIFE_OF_A_FAILURE = Duration.ofMinutes(30);

    private final InstantSource clock;
    private final Loader loader;
    private final Map<HttpUrl, Entry> origins = new ConcurrentHashMap<>();

    /** Fetches and reads one robots.txt. */
    @FunctionalInterface
    interface Loader {
        RobotsRules load(HttpUrl robotsUrl, Consumer<Capture> onTheWay) throws InterruptedException;
    }

    RobotsCache(InstantSource clock, Loader loader) {
        this.clock = clock;
        this.loader = loader;
    }

    /**
     * The rules that hold for an address.
     *
     * @param onTheWay is given the answers, if the server has to be asked
     */
    RobotsRules rulesFor(HttpUrl url, Consumer<Capture> onTheWay) throws InterruptedException {
        HttpUrl robotsUrl = url.newBuilder()
                .encodedPath("/robots.txt")
                .query(null)
                .fragment(null)
                .build();
        Entry entry = origins.computeIfAbsent(robotsUrl, origin -> new Entry());
        entry.lock.lockInterruptibly();
        try {
            Instant now = clock.instant();
            if (entry.rules == null || !now.isBefore(entry.until)) {
                entry.replace(loader.load(robotsUrl, onTheWay), now);
            }
            return entry.rules;
        } finally {
            entry.lock.unlock();
        }
    }

    private static final class Entry {
        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable RobotsRules rules;
        private Instant until = Instant.MIN;

        private void replace(RobotsRules fresh, Instant now) {
            boolean keepsOld = fresh.isUnreachable() && rules != null && !rules.isUnreachable();
            rules = keepsOld ? rules : fresh;
            until = now.plus(fresh.isUnreachable() ? LIFE_OF_A_FAILURE : LIFE);
        }
    }
}
