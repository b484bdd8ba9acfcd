package cuttings.crawl;

import cuttings.archive.FrontierEntry;
import cuttings.archive.FrontierKind;
import cuttings.archive.PackedCapture;
import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageOutcome;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.discover.Discovered;
import cuttings.discover.Discovered.Part;
import cuttings.discover.Discoverer;
import cuttings.extract.ExtractionHints;
import cuttings.fetch.FetchOutcome;
import cuttings.fetch.FetchRequest;
import cuttings.fetch.Fetcher;
import cuttings.fetch.Room;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Goes to one address and reads what is there; nothing is written yet. Safe for threads. */
final class Visitor {

    private final Fetcher fetcher;
    private final Discoverer discoverer;
    private final Intake intake;
    private final Period period;
    private final Map<String, Site> sites;
    private final Clock clock;

    Visitor(
            Fetcher fetcher,
            Discoverer discoverer,
            Intake intake,
            Period period,
            Map<String, Site> sites,
            Clock clock) {
        this.fetcher = fetcher;
        this.discoverer = discoverer;
        this.intake = intake;
        this.period = period;
        this.sites = sites;
        this.clock = clock;
    }

    /** Asks the server; blocks for as long as politeness demands. Redirects and robots.txt are given on the way. */
    FetchOutcome fetch(FrontierEntry entry, Consumer<Capture> onTheWay, Room room) throws InterruptedException {
        Duration delay = site(entry).map(Site::delay).orElse(Duration.ZERO);
        FetchRequest request = new FetchRequest(
                entry.url(), entry.etag(), entry.lastModified(), entry.kind() == FrontierKind.SITEMAP, delay);
        return fetcher.fetch(request, onTheWay, room);
    }

    /** The sitemaps that a home page's robots.txt names, which was read before the page was; none for another source. */
    List<Part> sitemaps(Visit visit) throws InterruptedException {
        return visit.source() == null || visit.source().kind() != SourceKind.HOME_PAGE
                ? List.of()
                : fetcher.sitemaps(visit.source().url()).stream()
                        .map(url -> new Part(
                                new Source(
                                        SourceKind.SITEMAP, url, visit.source().links()),
                                null))
                        .toList();
    }

    /** What a source announces, whatever is wanted of it: work for the processor, none for the network. */
    Discovered announced(Source source, Capture capture) {
        return discoverer.read(source, capture);
    }

    /** What a source announces that it may announce; asks the robots.txt of other hosts where a sitemap names their pages. */
    Discovered scoped(Visit visit, Discovered all, Consumer<Capture> onTheWay, Predicate<String> mayBeAsked)
            throws InterruptedException {
        SitemapScope scope = new SitemapScope(url -> fetcher.sitemaps(url, onTheWay), mayBeAsked);
        return visit.entry().kind() == FrontierKind.SITEMAP
                ? scope.of(visit, all, sites.get(visit.entry().site()))
                : all;
    }

    /**
     * Reads an answer: work for the processor, none for the network.
     *
     * @param all what the source announces and may announce; null for a page, and where there was no content
     */
    Landing read(Visit visit, FetchOutcome answer, List<Capture> onTheWay, @Nullable Discovered all) {
        FrontierEntry entry = visit.entry();
        Source source = visit.source();
        PageOutcome page = null;
        Discovered announced = null;
        String nothing = null;
        if (source == null && answer instanceof FetchOutcome.Fetched fetched) {
            page = intake.read(fetched.capture(), hints(entry));
        } else if (source != null && all != null) {
            nothing = all.whyNothing(source).orElse(null);
            announced = period.of(nothing == null || !isConfigured(entry) ? all : judged(all, source, nothing));
        }
        return new Landing(
                entry,
                answer,
                onTheWay.stream().map(PackedCapture::of).toList(),
                capture(answer).map(PackedCapture::of).orElse(null),
                page,
                Intake.packed(page),
                announced,
                nothing,
                capture(answer).map(Capture::fetched).orElseGet(clock::instant));
    }

    /** What a person wrote into the configuration is meant to bring something; what a site names itself need not. */
    private static Discovered judged(Discovered all, Source source, String why) {
        return all.with(new Fault(FaultKind.NOTHING_ANNOUNCED, source.url(), why));
    }

    private boolean isConfigured(FrontierEntry source) {
        return site(source).stream()
                .flatMap(site -> site.sources().stream())
                .anyMatch(configured -> Offers.identity(configured).equals(source.identityKey()));
    }

    private static Optional<Capture> capture(FetchOutcome answer) {
        if (answer instanceof FetchOutcome.Fetched fetched) {
            return Optional.of(fetched.capture());
        }
        return answer instanceof FetchOutcome.Failed failed ? Optional.ofNullable(failed.capture()) : Optional.empty();
    }

    private ExtractionHints hints(FrontierEntry entry) {
        return new ExtractionHints(entry.site(), site(entry).map(Site::zone).orElse(null));
    }

    private Optional<Site> site(FrontierEntry entry) {
        return Optional.ofNullable(sites.get(entry.site()));
    }
}
