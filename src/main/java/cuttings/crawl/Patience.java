package cuttings.crawl;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.fetch.FetchOutcome;
import cuttings.fetch.FetchOutcome.Failed;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Decides when a host is left alone for a while: when it asks for it (RFC 6585 section 4, RFC 9110 section 10.2.3), when
 * its robots.txt cannot be had, or when it has not answered several times in a row. One is used for one host in one run.
 */
final class Patience {

    private static final Duration USUAL_REST = Duration.ofHours(1);
    private static final int SILENCES_IN_A_ROW = 4;
    private static final Set<FaultKind> SILENCES =
            EnumSet.of(FaultKind.TIMED_OUT, FaultKind.CONNECTION_FAILED, FaultKind.UNKNOWN_HOST, FaultKind.TLS_FAILED);

    private int silences;

    /** How long the host is to rest after this answer; empty if it may be asked on. */
    Optional<Duration> restAfter(FetchOutcome answer) {
        if (!(answer instanceof Failed failed)) {
            silences = 0;
            return Optional.empty();
        }
        Fault fault = failed.fault();
        silences = SILENCES.contains(fault.kind()) ? silences + 1 : 0;
        boolean mustRest = fault.kind() == FaultKind.RATE_LIMITED
                || fault.kind() == FaultKind.ROBOTS_UNREACHABLE
                || failed.retryAfter() != null
                || silences >= SILENCES_IN_A_ROW;
        return mustRest ? Optional.of(rest(failed)) : Optional.empty();
    }

    private static Duration rest(Failed failed) {
        return failed.retryAfter() == null ? USUAL_REST : failed.retryAfter();
    }
}
