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
 * its robots.txt cannot be had, or when several answers in a row show it in trouble. Each further time without a sound
 * answer between doubles the rest, up to eight hours, so that no night passes without a try. One is used for one host in
 * one run.
 */
final class Patience {

    private static final Duration FIRST_REST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 3;

    /** Four silences, or a dozen pages that the server refuses or breaks on: that may be the pages' own fault. */
    private static final int TROUBLE_ENOUGH = 12;

    private static final int OF_A_SILENCE = 3;
    private static final int OF_A_PAGE = 1;
    private static final int INTERNAL_SERVER_ERROR = 500;
    private static final Set<FaultKind> SILENCES =
            EnumSet.of(FaultKind.TIMED_OUT, FaultKind.CONNECTION_FAILED, FaultKind.UNKNOWN_HOST, FaultKind.TLS_FAILED);

    /** Faults for which the host need not have been asked. */
    private static final Set<FaultKind> SAY_NOTHING =
            EnumSet.of(FaultKind.BAD_URL, FaultKind.ADDRESS_REFUSED, FaultKind.ROBOTS_DISALLOWED);

    private int restsInARow;
    private int trouble;
    private boolean pageWasSound;
    private boolean sourceWasSound;

    /**
     * A rest.
     *
     * @param inARow how many without a sound answer between them this one makes
     */
    record Rest(Duration time, int inARow) {}

    /**
     * Patience with one host.
     *
     * @param restsInARow how often it was left alone since its last sound answer
     */
    Patience(int restsInARow) {
        this.restsInARow = restsInARow;
    }

    /**
     * How the host is to rest after this answer; empty if it may be asked on. A feed may well be sound while every page
     * fails: its answer shows that the host is well only in a run without trouble.
     */
    Optional<Rest> restAfter(FetchOutcome answer, boolean isPage) {
        if (!(answer instanceof Failed failed)) {
            sound(isPage);
            return Optional.empty();
        }
        FaultKind kind = failed.fault().kind();
        boolean wantsRest =
                kind == FaultKind.RATE_LIMITED || kind == FaultKind.ROBOTS_UNREACHABLE || failed.retryAfter() != null;
        int more = troubleOf(failed);
        trouble += more;
        if (wantsRest || trouble >= TROUBLE_ENOUGH) {
            return Optional.of(rest(failed));
        }
        if (more == 0 && !SAY_NOTHING.contains(kind)) {
            sound(isPage);
        }
        return Optional.empty();
    }

    /** Whether a host that was left alone before has answered soundly in this run. */
    boolean hasRecovered() {
        return pageWasSound || sourceWasSound && trouble == 0;
    }

    private void sound(boolean isPage) {
        trouble = 0;
        if (isPage) {
            pageWasSound = true;
            restsInARow = 0;
        } else {
            sourceWasSound = true;
        }
    }

    private Rest rest(Failed failed) {
        Duration usual = FIRST_REST.multipliedBy(1L << Math.min(restsInARow, MOST_DOUBLINGS));
        restsInARow++;
        return new Rest(failed.retryAfter() == null ? usual : failed.retryAfter(), restsInARow);
    }

    private static int troubleOf(Failed failed) {
        Fault fault = failed.fault();
        if (fault.kind() == FaultKind.SERVER_ERROR) {
            boolean isOfThePage = failed.capture() != null && failed.capture().status() == INTERNAL_SERVER_ERROR;
            return isOfThePage ? OF_A_PAGE : OF_A_SILENCE;
        }
        return fault.kind() == FaultKind.FORBIDDEN ? OF_A_PAGE : SILENCES.contains(fault.kind()) ? OF_A_SILENCE : 0;
    }
}
