package cuttings.crawl;

import cuttings.archive.FrontierEntry;
import cuttings.archive.FrontierKind;
import cuttings.archive.FrontierState;
import cuttings.archive.Settlement;
import cuttings.article.Capture;
import cuttings.article.Extraction;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import cuttings.discover.Discovered;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of an address after a visit: done, looked at again, tried again, given up. Immutable. */
final class Aftermath {

    private static final Duration MOST_SLACK = Duration.ofHours(3);

    private final List<Duration> retryAfter;
    private final List<Duration> lookAgainAfter;
    private final boolean passesOver;

    Aftermath(CrawlSettings settings) {
        this.passesOver = settings.period().isBounded();
        this.retryAfter = settings.retryAfter();
        this.lookAgainAfter = settings.lookAgainAfter();
    }

    /** After a page was read: an article is looked at again, a wall tried again, anything else is done with. */
    Settlement ofPage(FrontierEntry entry, Extraction page, Capture capture, long captureId) {
        Settlement done = Settlement.done(page.status(), page.reason(), captureId);
        if (page.isArticle()) {
            return validated(done, nextLook(entry, capture.fetched()), capture);
        }
        if (isWall(page.status()) && entry.attempts() < retryAfter.size()) {
            Instant due = capture.fetched().plus(retryAfter.get(entry.attempts()));
            return new Settlement(
                    FrontierState.RETRY,
                    entry.attempts() + 1,
                    due,
                    null,
                    null,
                    null,
                    page.status(),
                    page.reason(),
                    captureId);
        }
        return done;
    }

    /**
     * After a source was read: it is asked again by the {@link RevisitRule}, and only for what has changed. One that names
     * others, which are visited only when it does, is asked in every run and for all of it; and so is one that was broken.
     * A run for certain days passes over what later runs may want: it holds nothing against a source, which is asked for
     * all of it again.
     *
     * @param nothing why the source can bring nothing; null where it can
     */
    Settlement ofSource(
            FrontierEntry entry,
            Discovered announced,
            boolean broughtSomething,
            @Nullable String nothing,
            Capture capture,
            long captureId) {
        boolean namesOthers = !announced.parts().isEmpty();
        boolean mayBringMore =
                announced.faults().stream().anyMatch(fault -> fault.kind().isPassing());
        int quiet = broughtSomething || namesOthers ? 0 : entry.attempts() + (passesOver ? 0 : 1);
        Duration pause = mayBringMore ? Duration.ZERO : RevisitRule.pause(entry.kind(), quiet);
        Instant due = capture.fetched().plus(pause);
        Settlement read = new Settlement(FrontierState.DONE, quiet, due, null, null, null, null, nothing, captureId);
        return namesOthers || mayBringMore || passesOver ? read : validated(read, due, capture);
    }

    /** After an answer that nothing has changed. */
    Settlement ofNotModified(FrontierEntry entry, Instant at) {
        if (entry.kind() == FrontierKind.PAGE) {
            return Settlement.unchanged(entry, 0, nextLook(entry, at));
        }
        int quiet = entry.attempts() + 1;
        return Settlement.unchanged(entry, quiet, at.plus(RevisitRule.pause(entry.kind(), quiet)));
    }

    /**
     * After a fault.
     *
     * @param serverWish how long the server wants to be left alone; null if it did not say
     */
    Settlement ofFault(
            FrontierEntry entry, Fault fault, @Nullable Duration serverWish, Instant at, @Nullable Long captureId) {
        int attempts = entry.attempts() + 1;
        if (entry.kind().source().isPresent()) {
            return Settlement.retry(fault, attempts, at.plus(orZero(serverWish)), captureId)
                    .again(at.plus(orZero(serverWish)), entry.etag(), entry.lastModified());
        }
        if (!fault.kind().isPassing() || attempts > retryAfter.size() || isStillNotFound(entry, fault)) {
            return Settlement.ended(fault, attempts, captureId);
        }
        Duration own = retryAfter.get(attempts - 1);
        Duration wish = orZero(serverWish);
        return Settlement.retry(fault, attempts, at.plus(own.compareTo(wish) > 0 ? own : wish), captureId);
    }

    /** What was not found twice in a row is not there; after another fault it may just be coming back. */
    private static boolean isStillNotFound(FrontierEntry entry, Fault fault) {
        return fault.kind() == FaultKind.NOT_FOUND && entry.lastFault() == FaultKind.NOT_FOUND;
    }

    private @Nullable Instant nextLook(FrontierEntry entry, Instant now) {
        return lookAgainAfter.stream()
                .map(age -> entry.offered().plus(age).minus(slack(age)))
                .filter(look -> look.isAfter(now))
                .findFirst()
                .orElse(null);
    }

    /** No nightly run begins to the second when the last one did, and it must not miss by minutes what is a day old. */
    private static Duration slack(Duration age) {
        Duration share = age.dividedBy(8);
        return share.compareTo(MOST_SLACK) < 0 ? share : MOST_SLACK;
    }

    private static Settlement validated(Settlement done, @Nullable Instant due, Capture capture) {
        return new Settlement(
                done.state(),
                done.attempts(),
                due,
                capture.headers().first("ETag").orElse(null),
                capture.headers().first("Last-Modified").orElse(null),
                null,
                done.status(),
                done.reason(),
                done.capture());
    }

    static boolean isWall(PageStatus status) {
        return status == PageStatus.CONSENT_WALL || status == PageStatus.BOT_CHALLENGE;
    }

    private static Duration orZero(@Nullable Duration wish) {
        return wish == null ? Duration.ZERO : wish;
    }
}
