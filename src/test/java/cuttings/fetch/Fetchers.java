package cuttings.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settings for tests on loopback: short limits, no pause unless one is asked for. */
final class Fetchers {

    /** The deadline of {@link #hasty()}. */
    static final Duration HASTY_DEADLINE = Duration.ofSeconds(2);

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1");
    private static final Duration NEVER = Duration.ofHours(1);

    private Fetchers() {}

    /** Settings under which a time-out comes later than the test's own. */
    static FetchSettings settings() {
        return settings(Duration.ZERO, null);
    }

    /** The same for a name that the test resolves to loopback. */
    static FetchSettings settings(String allowedHost) {
        return settings(Duration.ZERO, Proxies.NONE, Set.of(allowedHost), NEVER);
    }

    static FetchSettings settings(Duration delay, @Nullable URI proxy) {
        return settings(delay, Proxies.of(proxy), LOOPBACK, NEVER);
    }

    /** The same behind proxies. */
    static FetchSettings settings(Proxies proxies) {
        return settings(Duration.ZERO, proxies, LOOPBACK, NEVER);
    }

    /** Settings for servers of which only a time-out can rid us. */
    static FetchSettings hasty() {
        return settings(Duration.ZERO, Proxies.NONE, LOOPBACK, HASTY_DEADLINE);
    }

    private static FetchSettings settings(Duration delay, Proxies proxies, Set<String> allowedHosts, Duration timeout) {
        return new FetchSettings(
                "CuttingsTest/1.0 (+https://paper.example/bot; desk@paper.example)",
                delay,
                Duration.ofSeconds(30),
                timeout.dividedBy(4),
                timeout.dividedBy(2),
                timeout,
                100_000,
                200_000,
                400_000,
                3,
                allowedHosts,
                proxies);
    }
}
