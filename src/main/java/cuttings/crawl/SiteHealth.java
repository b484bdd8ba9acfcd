package cuttings.crawl;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a site fared in a run, held against its own recent runs.
 *
 * @param verdict the judgement
 * @param reason what it rests on, in one line: the field, the figures now and before, an example; empty when all is well
 * @param restsUntil until when it is left alone, all of it or one of its hosts; null if it may be asked
 */
public record SiteHealth(
        Verdict verdict, String reason, @Nullable Instant restsUntil) {

    /** All is well. */
    public static final SiteHealth OK = new SiteHealth(Verdict.OK, "");

    /** What a site can be judged to be. */
    public enum Verdict {
        /** As always. */
        OK,
        /** Its sources announce nothing where they always did. */
        SILENT,
        /** Its articles lack what they used to have, or all are one text. */
        DEGRADED,
        /** It shows walls and refusals in place of articles, or wants to be left alone. */
        BLOCKED,
        /** One of its sources cannot be had or is empty, though others may bring articles; or it brings no articles. */
        FAILING;

        /** The name in reports, JSON and the archive: {@code degraded}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A judgement of a site that may be asked. */
    public SiteHealth(Verdict verdict, String reason) {
        this(verdict, reason, null);
    }

    /** Whether nobody needs to look. */
    public boolean isOk() {
        return verdict == Verdict.OK;
    }

    /** The reason, and until when the site is left alone, in one line. */
    public String explanation() {
        if (restsUntil == null) {
            return reason;
        }
        String rest = "left alone until " + restsUntil.truncatedTo(ChronoUnit.SECONDS);
        return reason.isEmpty() ? rest : reason + "; " + rest;
    }

    /** The same at a later time: a rest that is over by then is told no more. */
    public SiteHealth asOf(Instant time) {
        return restsUntil == null || restsUntil.isAfter(time) ? this : restingUntil(null);
    }

    SiteHealth restingUntil(@Nullable Instant end) {
        return new SiteHealth(verdict, reason, end);
    }
}
