package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.extract.Extractor;
import cuttings.fetch.FetchSettings;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Proxies;
import cuttings.fetch.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** Crawls of sites on loopback, without pauses, each with a clock that stands still at the time it is given. */
record OneCrawl(Path archive, CrawlSettings settings, StopSignal stop) {

    OneCrawl(Path archive) {
        this(archive, CrawlSettings.defaults(), new StopSignal());
    }

    RunReport at(Instant now, Site... sites) throws InterruptedException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        try (Archive opened = Archive.openForWriting(archive, clock, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(impatient(), clock, Ticker.system())) {
            return new Crawl(settings, fetcher, new Extractor(), opened, clock)
                    .run(List.of(sites), stop, CrawlProgress.NONE);
        }
    }

    private static FetchSettings impatient() {
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
                Set.of("127.0.0.1"),
                Proxies.NONE);
    }
}
