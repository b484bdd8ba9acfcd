package cuttings.fetch;

import cuttings.article.Capture;
import cuttings.article.FaultKind;
import cuttings.article.Headers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/**
 * Fetches an origin's robots.txt and decides what its answer means (RFC 9309 section 2.3.1): found, the rules; 4xx,
 * no rules; 407, 429, 5xx, no answer or too many redirects, nothing may be fetched. Safe for threads.
 */
final class RobotsLoader implements RobotsCache.Loader {

    private static final Set<FaultKind> OF_THE_HOST =
            Set.of(FaultKind.ADDRESS_REFUSED, FaultKind.UNKNOWN_HOST, FaultKind.TLS_FAILED);
    private static final int MOST_REDIRECTS = 5;

    /** Statuses that do not say that there is no such file: a proxy's refusal, and too many requests. */
    private static final Set<Integer> SAY_NOTHING = Set.of(407, 429);

    private static final BodyLimit LIMIT =
            new BodyLimit(RobotsParser.MOST_BYTES, RobotsParser.MOST_BYTES, true, Room.UNBOUNDED);

    private final PoliteExchange exchange;
    private final RobotsParser parser;

    RobotsLoader(PoliteExchange exchange, RobotsParser parser) {
        this.exchange = exchange;
        this.parser = parser;
    }

    @Override
    public RobotsRules load(HttpUrl robotsUrl, Consumer<Capture> onTheWay) throws InterruptedException {
        RedirectChain hops = new RedirectChain(robotsUrl, MOST_REDIRECTS);
        try {
            Answer answer = ask(robotsUrl, onTheWay);
            while (answer.isRedirect()) {
                hops.follow(answer);
                answer = ask(hops.current(), onTheWay);
            }
            return judge(answer);
        } catch (FetchException failed) {
            return RobotsRules.unreachable(explain(failed, hops.current()));
        }
    }

    private Answer ask(HttpUrl url, Consumer<Capture> onTheWay) throws FetchException, InterruptedException {
        Answer answer = exchange.ask(url, Headers.NONE, Duration.ZERO, LIMIT);
        onTheWay.accept(answer.capture());
        return answer;
    }

    /** What is wrong with the host is that for all its pages; the rest is a matter of robots.txt. */
    private static FetchException explain(FetchException failed, HttpUrl url) {
        return OF_THE_HOST.contains(failed.kind())
                ? failed.again()
                : new FetchException(
                        FaultKind.ROBOTS_UNREACHABLE,
                        failed.fault(url.toString()).toString(),
                        failed);
    }

    private RobotsRules judge(Answer answer) throws FetchException {
        int status = answer.status();
        if (status >= 200 && status < 300) {
            if (answer.failure() != null) {
                throw answer.failure();
            }
            return parser.parse(answer.url().toString(), answer.payload());
        }
        if (status >= 400 && status < 500 && !SAY_NOTHING.contains(status)) {
            return RobotsRules.NONE;
        }
        String detail = answer.url() + " answered with status " + status;
        return RobotsRules.unreachable(
                new FetchException(FaultKind.ROBOTS_UNREACHABLE, detail, answer.retryAfter(), null));
    }
}
