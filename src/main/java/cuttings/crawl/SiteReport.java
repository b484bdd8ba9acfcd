package cuttings.crawl;

import cuttings.archive.Stored;
import cuttings.article.Fault;
import cuttings.article.PageStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did for one site. Immutable; reports of parts add up to the report of the whole.
 *
 * @param announced addresses that its sources announced and that were not known before
 * @param pages pages that answered with content
 * @param sources feeds, sitemaps and section pages that answered with content
 * @param notModified answers that nothing had changed
 * @param bytes content of all answers as sent
 * @param added articles that are new
 * @param revised articles whose text had changed
 * @param unchanged articles that were there already and had not changed
 * @param otherPages pages that are no articles, by what they are
 * @param sourceFaults faults of feeds, sitemaps and section pages
 * @param faults all faults, by kind
 * @param examples the first {@value #MOST_EXAMPLES} faults
 */
public record SiteReport(
        int announced,
        int pages,
        int sources,
        int notModified,
        long bytes,
        int added,
        int revised,
        int unchanged,
        SortedMap<String, Integer> otherPages,
        int sourceFaults,
        SortedMap<String, Integer> faults,
        List<Fault> examples) {

    /** Nothing was done. */
    public static final SiteReport NOTHING =
            new SiteReport(0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), List.of());

    static final int MOST_EXAMPLES = 5;

    public SiteReport {
        otherPages = Collections.unmodifiableSortedMap(new TreeMap<>(otherPages));
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
        examples = List.copyOf(examples.subList(0, Math.min(MOST_EXAMPLES, examples.size())));
    }

    /** Articles of the run, whether new or known. */
    public int articles() {
        return added + revised + unchanged;
    }

    /** All that went wrong, in number. */
    public int faultCount() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether a person should look: a source could not be read, or pages failed and not one article came of the rest. */
    public boolean isFailing() {
        return sourceFaults > 0 || (faultCount() > 0 && articles() == 0 && notModified == 0);
    }

    /** Both parts together. */
    public SiteReport plus(SiteReport more) {
        List<Fault> all = new ArrayList<>(examples);
        all.addAll(more.examples);
        return new SiteReport(
                announced + more.announced,
                pages + more.pages,
                sources + more.sources,
                notModified + more.notModified,
                bytes + more.bytes,
                added + more.added,
                revised + more.revised,
                unchanged + more.unchanged,
                sum(otherPages, more.otherPages),
                sourceFaults + more.sourceFaults,
                sum(faults, more.faults),
                all);
    }

    static SiteReport ofFault(Fault fault, boolean ofSource) {
        SortedMap<String, Integer> one = new TreeMap<>(Map.of(fault.kind().label(), 1));
        return new SiteReport(0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>(), ofSource ? 1 : 0, one, List.of(fault));
    }

    static SiteReport ofNotModified() {
        return new SiteReport(0, 0, 0, 1, 0, 0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), List.of());
    }

    static SiteReport ofSource(int announced, long bytes) {
        return new SiteReport(announced, 0, 1, 0, bytes, 0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), List.of());
    }

    static SiteReport ofOtherPage(PageStatus status, long bytes) {
        SortedMap<String, Integer> one = new TreeMap<>(Map.of(status.label(), 1));
        return new SiteReport(0, 1, 0, 0, bytes, 0, 0, 0, one, 0, new TreeMap<>(), List.of());
    }

    static SiteReport ofArticle(Stored.Outcome outcome, long bytes) {
        return new SiteReport(
                0,
                1,
                0,
                0,
                bytes,
                outcome == Stored.Outcome.NEW ? 1 : 0,
                outcome == Stored.Outcome.REVISED ? 1 : 0,
                outcome == Stored.Outcome.UNCHANGED ? 1 : 0,
                new TreeMap<>(),
                0,
                new TreeMap<>(),
                List.of());
    }

    private static SortedMap<String, Integer> sum(Map<String, Integer> some, Map<String, Integer> more) {
        SortedMap<String, Integer> all = new TreeMap<>(some);
        more.forEach((key, count) -> all.merge(key, count, Integer::sum));
        return all;
    }
}
