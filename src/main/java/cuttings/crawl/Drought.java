package cuttings.crawl;

import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import cuttings.crawl.SiteReport.Count;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * A site's runs up to now since one that brought a new article, and what they got in place of articles. A site with little
 * news shows only over several runs that something is wrong. Immutable.
 *
 * @param now the run to be judged, whatever it brought
 * @param dry the runs before it that brought no new article, the latest first
 * @param earlier those before them, the latest first; the first of them did bring one
 */
record Drought(SiteReport now, List<SiteReport> dry, List<SiteReport> earlier) {

    /** Statuses of pages that keep an article back. */
    static final Set<String> WALLS =
            Set.of(PageStatus.CONSENT_WALL.label(), PageStatus.PAYWALL_STUB.label(), PageStatus.BOT_CHALLENGE.label());

    private static final double SURPRISE = 0.01;
    private static final int FEWEST_EARLIER_PAGES = 5;
    private static final int FEWEST_PAGES = 3;
    private static final int FEWEST_PAGES_OF_A_NEW_SITE = 5;
    private static final int FEWEST_LOST = 2;
    private static final int FEWEST_LOST_OF_A_QUIET_SITE = 3;

    /** The runs before this one, the latest first. */
    static Drought of(SiteReport now, List<SiteReport> before) {
        int dry = (int)
                before.stream().takeWhile(run -> run.count(Count.ADDED) == 0).count();
        return new Drought(now, before.subList(0, dry), before.subList(dry, before.size()));
    }

    /** Whether of the new pages of this run not one became an article, and at least half of them were lost. */
    boolean isTotal() {
        long announced = now.count(Count.ANNOUNCED);
        return announced > 0 && now.count(Count.ADDED) == 0 && 2 * lost(now) >= announced;
    }

    /**
     * A page that is lost now and then says nothing of a site whose sources answer and that brought articles of late; what
     * was lost since the last article does.
     */
    boolean isMoreThanChance() {
        boolean answers = now.count(Count.SOURCES) + now.count(Count.NOT_MODIFIED) > 0 && !now.isTrouble();
        boolean isQuiet = now.count(Count.ANNOUNCED) == 0;
        return !answers
                || earlier.isEmpty()
                || sum(Drought::lost) >= (isQuiet ? FEWEST_LOST_OF_A_QUIET_SITE : FEWEST_LOST);
    }

    /**
     * Whether there were so many pages of other kinds that an article should have been among them, by their share in the
     * runs before the drought; where those are few, by their number.
     */
    boolean lacksArticles() {
        if (now.count(Count.ADDED) > 0 || others(now) == 0) {
            return false;
        }
        long pages = sum(Drought::others);
        long articlesBefore = earlier.stream().mapToLong(Drought::added).sum();
        long pagesBefore =
                articlesBefore + earlier.stream().mapToLong(Drought::others).sum();
        if (pagesBefore < FEWEST_EARLIER_PAGES) {
            return now.articles() == 0 && pages >= FEWEST_PAGES_OF_A_NEW_SITE;
        }
        double share = (articlesBefore + 0.5) / (pagesBefore + 1);
        return pages >= FEWEST_PAGES && Math.pow(1 - share, pages) < SURPRISE;
    }

    /** All its runs together, this one first. */
    SiteReport total() {
        return dry.stream().reduce(now, SiteReport::plus);
    }

    /** How many runs it has lasted, with this one. */
    int length() {
        return dry.size() + 1;
    }

    /**
     * Pages that were kept back or failed. One that was before tells nothing new, and what was not come to because the host
     * wants to be left alone is lost as well.
     */
    private static long lost(SiteReport run) {
        boolean wantsRest = run.faults().containsKey(FaultKind.RATE_LIMITED.label());
        return walls(run) + run.failures() - run.count(Count.FAILED_AGAIN) + (wantsRest ? run.count(Count.WAITING) : 0);
    }

    /** Pages that are no articles and no walls. */
    private static long others(SiteReport run) {
        return run.otherPages().values().stream().mapToLong(Integer::longValue).sum() - walls(run);
    }

    private static long walls(SiteReport run) {
        return WALLS.stream()
                .mapToLong(wall -> run.otherPages().getOrDefault(wall, 0))
                .sum();
    }

    private static long added(SiteReport run) {
        return run.count(Count.ADDED);
    }

    private long sum(ToLongFunction<SiteReport> count) {
        return count.applyAsLong(now) + dry.stream().mapToLong(count).sum();
    }
}
