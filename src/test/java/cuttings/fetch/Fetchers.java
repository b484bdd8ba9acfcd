package cuttings.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings for tests on loopback: short limits, no pause unless one is asked for. */
final class Fetchers {

    static final Duration CALL_TIMEOUT = Duration.ofMillis(1200);

    private Fetchers() {}

    static FetchSettings settings() {
        return settings(Duration.ZERO, null);
    }

    /** Settings for a name that the test resolves to loopback. */
    static FetchSettings settings(String allowedHost) {
        return settings(Duration.ZERO, null, Set.of(allowedHost));
    }

    static FetchSettings settings(Duration delay, @Nullable URI proxy) {
        return settings(delay, proxy, Set.of("127.0.0.1"));
    }

    /** Settings under which no time-out comes before the test's own. */
    static FetchSettings patient() {
        return settings(Duration.ZERO, null, Set.of("127.0.0.1"), Duration.ofHours(1));
    }

    private static FetchSettings settings(Duration delay, @Nullable URI proxy, Set<String> allowedHosts) {
        return settings(delay, proxy, allowedHosts, CALL_TIMEOUT);
    }

    private static FetchSettings settings(
            Duration delay, @Nullable URI proxy, Set<String> allowedHosts, Duration timeout) {
        return new FetchSettings(
                "CuttingsTest/1.0 (+https://paper.example/bot; desk@paper.example)",
                delay,
                Duration.ofSeconds(30),
                Duration.ofMillis(500),
                timeout.dividedBy(2),
                timeout,
                100_000,
                200_000,
                3,
                allowedHosts,
                proxy);
    }
}
