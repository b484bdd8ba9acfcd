package cuttings.fetch;

import cuttings.article.FaultKind;
import java.util.HashSet;
import java.util.Set;
import okhttp3.HttpUrl;

/** The addresses of one request, from the one asked for to the one that answers. Not safe for threads. */
final class RedirectChain {

    private static final int LONGEST_URL = 8192;
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);

    private final int most;
    private final Set<HttpUrl> seen = new HashSet<>();
    private HttpUrl current;
    private boolean permanent = true;

    RedirectChain(HttpUrl start, int most) {
        this.most = most;
        this.current = start;
        seen.add(start);
    }

    HttpUrl current() {
        return current;
    }

    /** Whether there was a redirect, and each was for good (RFC 9110 sections 15.4.2 and 15.4.9). */
    boolean isMoveForGood() {
        return seen.size() > 1 && permanent;
    }

    /** Goes on to where the answer points (RFC 9110 section 10.2.2). */
    void follow(Answer answer) throws FetchException {
        String location = answer.headers().first("Location").orElse("");
        HttpUrl next = location.isEmpty() || location.length() > LONGEST_URL ? null : current.resolve(location);
        if (next == null) {
            throw bad("status " + answer.status() + " without an http or https target");
        }
        next = next.newBuilder().fragment(null).build();
        if (current.isHttps() && !next.isHttps()) {
            throw bad("from https to http: " + next);
        }
        if (!seen.add(next)) {
            throw bad("in a circle: " + next);
        }
        if (seen.size() > most + 1) {
            throw bad("more than " + most + " redirects");
        }
        permanent = permanent && FOR_GOOD.contains(answer.status());
        current = next;
    }

    private static FetchException bad(String detail) {
        return new FetchException(FaultKind.BAD_REDIRECT, detail);
    }
}
