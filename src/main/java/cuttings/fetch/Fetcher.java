package cuttings.fetch;

import cuttings.article.Capture;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * Fetches pages with manners. A request goes in, an outcome comes out: it obeys robots.txt (RFC 9309), asks a host
 * one thing at a time and pauses between the end of one exchange and the start of the next, takes no more time and
 * bytes than the settings allow, and stays on the public network. Each hop of a redirect is held to all of that
 * again.
 *
 * <p>Nothing that a server does throws: whatever goes wrong is a {@link FetchOutcome.Failed}. Blocks while it waits
 * for its turn; safe for threads. An interrupt ends it with {@link InterruptedException}.
 */
public final class Fetcher implements AutoCloseable {

    private final FetchSettings settings;
    private final AddressGuard guard;
    private final PoliteExchange exchange;
    private final RobotsCache robots;

    /**
     * A fetcher over the machine's own network.
     *
     * @param clock dates the captures and the copies of robots.txt
     * @param ticker times the pauses
     */
    public Fetcher(FetchSettings settings, InstantSource clock, Ticker ticker) {
        this(settings, clock, ticker, Resolver.system());
    }

    Fetcher(FetchSettings settings, InstantSource clock, Ticker ticker, Resolver resolver) {
        this.settings = settings;
        this.guard = new AddressGuard(settings.allowedHosts());
        this.exchange = new PoliteExchange(
                new Exchange(settings, guard, clock, resolver), new HostGates(ticker), guard, settings.delay());
        this.robots = new RobotsCache(
                clock, new RobotsLoader(exchange, new RobotsParser(settings.productToken(), settings.crawlDelayCap())));
    }

    /** Fetches one address; the answers on the way to it are of no interest. */
    public FetchOutcome fetch(FetchRequest request) throws InterruptedException {
        return fetch(request, answer -> {}, Room.UNBOUNDED);
    }

    /**
     * Fetches one address.
     *
     * @param onTheWay is given, by this thread, each answer that is not the outcome's own: redirects, and robots.txt where
     *     it had to be asked for
     * @param room memory for the content of the answer
     */
    public FetchOutcome fetch(FetchRequest request, Consumer<Capture> onTheWay, Room room) throws InterruptedException {
        BodyLimit limit = limit(request, room);
        HttpUrl start = HttpUrl.parse(request.url());
        if (start == null) {
            return new FetchException(FaultKind.BAD_URL, "no absolute http or https address").at(request.url());
        }
        RedirectChain hops = new RedirectChain(start.newBuilder().fragment(null).build(), settings.maxRedirects());
        try {
            Answer answer = ask(hops.current(), request, onTheWay, limit);
            while (answer.isRedirect()) {
                onTheWay.accept(answer.capture());
                hops.follow(answer);
                answer = ask(hops.current(), request, onTheWay, limit);
            }
            return judge(request, answer, hops.isMoveForGood());
        } catch (FetchException failed) {
            return failed.at(hops.current().toString());
        }
    }

    /**
     * The addresses of the {@code Sitemap:} lines in the robots.txt that holds for an address; none if it cannot be
     * had.
     */
    public List<String> sitemaps(String url) throws InterruptedException {
        return sitemaps(url, answer -> {});
    }

    /**
     * The same.
     *
     * @param onTheWay is given the answers, if the server has to be asked
     */
    public List<String> sitemaps(String url, Consumer<Capture> onTheWay) throws InterruptedException {
        HttpUrl address = HttpUrl.parse(url);
        return address == null ? List.of() : robots.rulesFor(address, onTheWay).sitemaps();
    }

    /**
     * Sends requests only as long as a condition holds, which is asked for just before each one: what waits for its turn when
     * it no longer holds, or has a redirect to follow, ends as if interrupted. Without this there is no such condition.
     */
    public void askWhile(BooleanSupplier condition) {
        exchange.askWhile(condition);
    }

    /** Ends the pauses before requests that may not be begun any more; what is in the air goes on. */
    public void endPauses() {
        exchange.endPauses();
    }

    private Answer ask(HttpUrl url, FetchRequest request, Consumer<Capture> onTheWay, BodyLimit limit)
            throws FetchException, InterruptedException {
        guard.checkUrl(url);
        RobotsRules rules = robots.rulesFor(url, onTheWay);
        rules.require(url.toString());
        Duration crawlDelay = rules.crawlDelay();
        Duration longer = crawlDelay.compareTo(request.delay()) > 0 ? crawlDelay : request.delay();
        return exchange.ask(url, conditions(request), longer, limit);
    }

    private BodyLimit limit(FetchRequest request, Room room) {
        long atLeast = request.sitemap() ? settings.maxSitemapBytes() : 0;
        return new BodyLimit(
                Math.max(atLeast, settings.maxBytes()), Math.max(atLeast, settings.maxExpandedBytes()), false, room);
    }

    private static Headers conditions(FetchRequest request) {
        List<Headers.Field> fields = new ArrayList<>();
        if (request.etag() != null) {
            fields.add(new Headers.Field("If-None-Match", request.etag()));
        }
        if (request.lastModified() != null) {
            fields.add(new Headers.Field("If-Modified-Since", request.lastModified()));
        }
        return new Headers(fields);
    }

    private FetchOutcome judge(FetchRequest request, Answer answer, boolean movedForGood) {
        String url = answer.url().toString();
        if (answer.status() == 304 && request.isConditional()) {
            return new FetchOutcome.NotModified(url, movedForGood);
        }
        Capture capture = answer.capture(request.url());
        Optional<FaultKind> byStatus = Statuses.fault(answer.status());
        if (byStatus.isEmpty() && answer.failure() == null && answer.payload().length > 0) {
            return new FetchOutcome.Fetched(capture, movedForGood);
        }
        Fault fault = byStatus.isEmpty() && answer.failure() != null
                ? answer.failure().fault(url)
                : new Fault(byStatus.orElse(FaultKind.EMPTY), url, "status " + answer.status());
        return new FetchOutcome.Failed(fault, answer.retryAfter(), capture);
    }

    /** Ends what is in the air, which is then as if interrupted, and closes all connections. */
    @Override
    public void close() {
        exchange.close();
    }
}
