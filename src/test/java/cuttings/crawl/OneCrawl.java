package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveSettings;
import cuttings.article.Site;
import cuttings.extract.Extractor;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Ticker;
import cuttings.testing.LoopbackFetching;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Crawls of sites on loopback, without pauses, each with a clock that stands still at the time it is given. */
record OneCrawl(Path archive, CrawlSettings settings, StopSignal stop) {

    OneCrawl(Path archive) {
        this(archive, CrawlSettings.defaults(), new StopSignal());
    }

    RunReport at(Instant now, Site... sites) throws InterruptedException {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        try (Archive opened = Archive.openForWriting(archive, clock, ArchiveSettings.DEFAULTS);
                Fetcher fetcher = new Fetcher(LoopbackFetching.settings(), clock, Ticker.system())) {
            return new Crawl(settings, fetcher, new Extractor(), opened, clock)
                    .run(List.of(sites), stop, CrawlProgress.NONE);
        }
    }
}
