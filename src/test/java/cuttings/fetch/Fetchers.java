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

    private static FetchSettings settings(Duration delay, @Nullable URI proxy, Set<String> allowedHosts) {
        return new FetchSettings(
                "CuttingsTest/1.0 (+https://paper.example/bot; desk@paper.example)",
                delay,
                Duration.ofSeconds(30),
                Duration.ofMillis(500),
                Duration.ofMillis(600),
                CALL_TIMEOUT,
                100_000,
                200_000,
                3,
                allowedHosts,
                proxy);
    }
}
