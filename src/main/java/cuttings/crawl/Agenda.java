package cuttings.crawl;

import cuttings.archive.Archive;
import cuttings.archive.ArchiveWriter;
import cuttings.archive.FrontierEntry;
import cuttings.archive.FrontierKind;
import cuttings.archive.FrontierOffer;
import cuttings.article.Candidate;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Site;
import cuttings.article.Source;
import cuttings.article.SourceKind;
import cuttings.crawl.NamedSources.Named;
import cuttings.crawl.Patience.Rest;
import cuttings.discover.Discovered.Part;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be visited in this run, host by host: the sources, kept here, and the pages that are due in the
 * frontier. No address is given out twice in one run. Safe for threads.
 */
final class Agenda {

    private static final int PAGES_AT_ONCE = 100;

    private final Archive archive;
    private final List<String> sites;
    private final Offers offers;
    private final Budget budget;
    private final SourceBudget sourceBudget;
    private final Clock clock;
    private final boolean everySource;
    private final Map<String, Deque<Visit>> sources = new HashMap<>();
    private final SourceTrees trees = new SourceTrees();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> finished = new HashSet<>();

    /**
     * An empty agenda.
     *
     * @param sites the names of the sites whose pages are visited
     * @param everySource whether sources are visited though they are not due
     */
    Agenda(
            Archive archive,
            List<String> sites,
            Offers offers,
            Budget budget,
            SourceBudget sourceBudget,
            Clock clock,
            boolean everySource) {
        this.archive = archive;
        this.sites = sites;
        this.offers = offers;
        this.budget = budget;
        this.sourceBudget = sourceBudget;
        this.clock = clock;
        this.everySource = everySource;
    }

    /** Puts the sites' sources and single articles on the agenda, in one transaction. */
    void add(List<Site> all) {
        archive.write(writer -> {
            all.forEach(site -> add(writer, site));
            return all;
        });
    }

    private void add(ArchiveWriter writer, Site site) {
        List<FrontierOffer> articles = offers.of(articles(site));
        writer.offer(site.name(), FrontierKind.PAGE, articles);
        articles.forEach(article -> writer.adopt(site.name(), article.identityKey()));
        site.sources().forEach(source -> add(writer, site.name(), source, 0, null));
    }

    private static List<Candidate> articles(Site site) {
        return site.articleUrls().stream().map(Candidate::of).toList();
    }

    /** A fault for each address of a site that cannot be asked for. */
    List<Fault> unaskable(Site site) {
        Stream<String> lostArticles = articles(site).stream()
                .filter(article -> offers.of(article).isEmpty())
                .map(Candidate::url);
        Stream<String> lostSources = site.sources().stream()
                .filter(source -> offers.of(source).isEmpty())
                .map(Source::url);
        return Stream.concat(lostSources, lostArticles)
                .map(url -> new Fault(FaultKind.BAD_URL, url, "no host that can be asked"))
                .toList();
    }

    /** Puts sources on the agenda that another one names, as many as a run may visit of the site. */
    void addNamed(Visit namedBy, List<Part> parts) {
        trees.note(namedBy, parts);
        List<Part> fresh = parts.stream().filter(this::isFresh).toList();
        String site = namedBy.entry().site();
        String where = namedBy.entry().url();
        int depth = depthUnder(namedBy);
        if (!fresh.isEmpty() && sourceBudget.allows(site, depth, where, fresh.size())) {
            archive.write(writer -> {
                for (Named named : NamedSources.inOrder(fresh, part -> entry(writer, part))) {
                    if (isDue(named.known()) && sourceBudget.take(site, where)) {
                        add(writer, site, named.part().source(), depth, namedBy.root());
                    }
                }
                return depth;
            });
        }
    }

    private static @Nullable FrontierEntry entry(ArchiveWriter writer, Part part) {
        return writer.entry(Offers.identity(part.source())).orElse(null);
    }

    /** What a front page names stands on the same level as what is configured. */
    private static int depthUnder(Visit namedBy) {
        boolean isIndex = namedBy.source() != null && namedBy.source().kind() == SourceKind.SITEMAP;
        return isIndex ? namedBy.depth() + 1 : namedBy.depth();
    }

    private synchronized boolean isFresh(Part part) {
        return !begun.contains(Offers.identity(part.source()));
    }

    private void add(ArchiveWriter writer, String site, Source source, int depth, @Nullable FrontierEntry root) {
        writer.offer(site, FrontierKind.of(source.kind()), offers.of(source));
        if (root == null) {
            writer.adopt(site, Offers.identity(source));
        }
        writer.entry(Offers.identity(source))
                .filter(this::isDue)
                .map(entry -> new Visit(entry, source, depth, root == null ? entry : root))
                .ifPresent(this::add);
    }

    private synchronized void add(Visit visit) {
        if (begun.add(visit.entry().identityKey())) {
            sources.computeIfAbsent(host(visit), host -> new ArrayDeque<>()).add(visit);
        }
    }

    private boolean isDue(@Nullable FrontierEntry source) {
        return source == null
                || everySource
                || (source.due() != null && !source.due().isAfter(clock.instant()));
    }

    /** The hosts that have something to visit. */
    Set<String> hosts() {
        Set<String> hosts =
                new LinkedHashSet<>(archive.write(writer -> writer.hostsWithDuePages(openSites(), clock.instant())));
        List<String> resting = archive.write(writer -> writer.restingHosts(clock.instant()));
        synchronized (this) {
            sources.entrySet().stream()
                    .filter(host -> !host.getValue().isEmpty())
                    .forEach(host -> hosts.add(host.getKey()));
            finished.addAll(resting);
            hosts.removeAll(finished);
        }
        return hosts;
    }

    /** The next visits at a host: a source if there is one, else the pages that wait longest; empty when all is done. */
    List<Visit> next(String host) {
        if (isFinished(host)) {
            return List.of();
        }
        Optional<Visit> source = nextSource(host);
        if (source.isPresent()) {
            return List.of(source.get());
        }
        List<FrontierEntry> due =
                archive.write(writer -> writer.duePages(host, openSites(), clock.instant(), PAGES_AT_ONCE));
        return fresh(host, due);
    }

    /** The sources of the configuration of which all that they name can bring nothing, with the reason. */
    Map<FrontierEntry, Fault> barren() {
        return everySource ? Map.of() : archive.write(trees::barren);
    }

    /** How many sources of each site were not come to. */
    synchronized Map<String, Integer> waitingSources() {
        return sources.values().stream()
                .flatMap(Deque::stream)
                .collect(Collectors.toMap(visit -> visit.entry().site(), visit -> 1, Integer::sum));
    }

    /** Patience with a host, which counts the rests of earlier runs. */
    Patience patience(String host) {
        return new Patience(archive.write(writer -> writer.restsInARow(host)));
    }

    /** Leaves a host alone, in this run and for this long in those to come. */
    void rest(String host, Rest rest) {
        Instant until = clock.instant().plus(rest.time());
        archive.write(writer -> {
            writer.rest(host, until, rest.inARow());
            return until;
        });
        finish(host);
    }

    /** Holds nothing against a host any more that was left alone before. */
    void forgetRests(String host) {
        archive.write(writer -> {
            writer.forgetRests(host);
            return host;
        });
    }

    /** Leaves a host alone in this run. */
    synchronized void finish(String host) {
        finished.add(host);
    }

    /** Whether a host neither rests nor is done with in this run. */
    boolean mayBeAsked(String host) {
        return !isFinished(host);
    }

    private synchronized boolean isFinished(String host) {
        return finished.contains(host);
    }

    /** Whether a visit that was given out may begin: the host may be asked, and there is budget, of which it takes its part. */
    boolean begin(String host, Visit visit) {
        return !budget.isOver()
                && !isFinished(host)
                && (visit.source() != null || budget.takePage(visit.entry().site()));
    }

    private synchronized Optional<Visit> nextSource(String host) {
        return Optional.ofNullable(sources.get(host)).map(Deque::poll);
    }

    private List<String> openSites() {
        return sites.stream().filter(site -> !budget.isSpent(site)).toList();
    }

    /** Pages that were not given out yet. A host whose longest waiting pages all were is finished for this run. */
    private synchronized List<Visit> fresh(String host, List<FrontierEntry> due) {
        List<Visit> visits = due.stream()
                .filter(entry -> begun.add(entry.identityKey()))
                .map(Visit::ofPage)
                .toList();
        if (visits.isEmpty() && !due.isEmpty()) {
            finished.add(host);
        }
        return visits;
    }

    private static String host(Visit visit) {
        return Offers.host(visit.entry().url()).orElse("");
    }
}
