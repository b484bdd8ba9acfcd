package cuttings.fetch;

import cuttings.article.FaultKind;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one origin's robots.txt says to us (RFC 9309). Immutable.
 *
 * @param permits whether an address of this origin may be fetched
 * @param crawlDelay the pause that it asks for, within our bounds; zero if it asks for none
 * @param sitemaps the addresses of its {@code Sitemap:} lines
 * @param failure why the file could not be had; null if it could be, or is known not to exist
 */
record RobotsRules(
        Predicate<String> permits,
        Duration crawlDelay,
        List<String> sitemaps,
        @Nullable FetchException failure) {

    /** A server that has no rules (RFC 9309 section 2.3.1.3). */
    static final RobotsRules NONE = new RobotsRules(url -> true, Duration.ZERO, List.of(), null);

    RobotsRules {
        sitemaps = List.copyOf(sitemaps);
    }

    /** A server whose rules cannot be known now: nothing may be fetched (RFC 9309 section 2.3.1.4). */
    static RobotsRules unreachable(FetchException why) {
        return new RobotsRules(url -> false, Duration.ZERO, List.of(), why);
    }

    boolean isUnreachable() {
        return failure != null;
    }

    /** Refuses an address that may not be fetched. */
    void require(String url) throws FetchException {
        if (failure != null) {
            throw failure.again();
        }
        if (!permits.test(url)) {
            throw new FetchException(FaultKind.ROBOTS_DISALLOWED, "robots.txt forbids it");
        }
    }
}
