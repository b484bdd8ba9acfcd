package cuttings.crawl;

import java.util.Locale;

/**
 * How a site fared in a run, held against its own recent runs.
 *
 * @param verdict the judgement
 * @param reason what it rests on, in one line: the field, the figures now and before, an example; empty when all is well
 */
public record SiteHealth(Verdict verdict, String reason) {

    /** All is well. */
    public static final SiteHealth OK = new SiteHealth(Verdict.OK, "");

    /** What a site can be judged to be. */
    public enum Verdict {
        /** As always. */
        OK,
        /** Its sources announce nothing where they always did. */
        SILENT,
        /** Its articles lack what they used to have. */
        DEGRADED,
        /** It shows walls and refusals in place of articles. */
        BLOCKED,
        /** Its sources or pages cannot be had. */
        FAILING;

        /** The name in reports, JSON and the archive: {@code degraded}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
