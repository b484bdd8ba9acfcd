package cuttings.testing;

import cuttings.fetch.FetchSettings;
import cuttings.fetch.Proxies;
import java.time.Duration;
import java.util.Set;

/** How tests fetch from servers of their own: as the program usually does, but without pauses. */
public final class LoopbackFetching {

    private LoopbackFetching() {}

    /** Straight from sites on this machine. */
    public static FetchSettings settings() {
        return settings(Set.of("127.0.0.1"), Proxies.NONE);
    }

    /** From hosts by name, which need not be on the public network, and by proxies. */
    public static FetchSettings settings(Set<String> allowedHosts, Proxies proxies) {
        FetchSettings usual = FetchSettings.defaults("CuttingsTest/1 (test@example.org)");
        return new FetchSettings(
                usual.userAgent(),
                Duration.ZERO,
                Duration.ZERO,
                usual.connectTimeout(),
                usual.firstByteTimeout(),
                usual.callTimeout(),
                usual.maxBytes(),
                usual.maxExpandedBytes(),
                usual.maxSitemapBytes(),
                usual.maxRedirects(),
                allowedHosts,
                proxies);
    }
}
