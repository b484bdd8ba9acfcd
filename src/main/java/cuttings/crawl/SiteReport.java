package cuttings.crawl;

import cuttings.archive.Stored;
import cuttings.article.Article;
import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a run did for one site. Immutable; reports of parts add up to the report of the whole.
 *
 * @param counts how much of what; what is missing is 0
 * @param coverage what the new articles had of what articles should have
 * @param otherPages pages that are no articles, by what they are
 * @param otherExamples the address of a page of each such kind
 * @param faults all faults, by kind
 * @param examples the first {@value #MOST_EXAMPLES} faults
 * @param quietSource the address of a source that announced nothing new; null if each brought something
 */
public record SiteReport(
        Map<Count, Long> counts,
        Coverage coverage,
        SortedMap<String, Integer> otherPages,
        SortedMap<String, String> otherExamples,
        SortedMap<String, Integer> faults,
        List<Fault> examples,
        @Nullable String quietSource) {

    /** Nothing was done. */
    public static final SiteReport NOTHING = of(Map.of());

    static final int MOST_EXAMPLES = 5;

    /** What is counted, in the order of a report. */
    public enum Count {
        /** Addresses that the site's sources announced and that were not known before. */
        ANNOUNCED,
        /** Pages that answered with content. */
        PAGES,
        /** Feeds, sitemaps and section pages that answered with content. */
        SOURCES,
        /** Answers of feeds, sitemaps and section pages that nothing had changed. */
        NOT_MODIFIED,
        /** Articles that are new. */
        ADDED,
        /** Different texts among the new articles. */
        TEXTS,
        /** Articles whose text had changed. */
        REVISED,
        /** Articles that were there already and had not changed. */
        UNCHANGED,
        /** Faults of feeds, sitemaps and section pages. */
        SOURCE_FAULTS,
        /** Hosts at which the run broke off for want of memory. */
        BROKEN_OFF,
        /** Pages that had failed or shown a wall before, and did so again. */
        FAILED_AGAIN,
        /** Pages and sources that were due and not come to; a later run goes to them. */
        WAITING,
        /** Content of all answers as sent, in bytes. */
        BYTES;

        /** The name in reports: {@code not_modified}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Count of(Stored.Outcome outcome) {
            return switch (outcome) {
                case NEW -> ADDED;
                case REVISED -> REVISED;
                case UNCHANGED -> UNCHANGED;
            };
        }
    }

    public SiteReport {
        Map<Count, Long> all = new EnumMap<>(Count.class);
        all.putAll(counts);
        counts = Collections.unmodifiableMap(all);
        otherPages = Collections.unmodifiableSortedMap(new TreeMap<>(otherPages));
        otherExamples = Collections.unmodifiableSortedMap(new TreeMap<>(otherExamples));
        faults = Collections.unmodifiableSortedMap(new TreeMap<>(faults));
        examples = List.copyOf(examples.subList(0, Math.min(MOST_EXAMPLES, examples.size())));
    }

    /** One of the counts. */
    public long count(Count what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Articles of the run, whether new or known. */
    public long articles() {
        return count(Count.ADDED) + count(Count.REVISED) + count(Count.UNCHANGED);
    }

    /** All that went wrong, in number. */
    public int faultCount() {
        return faults.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What went wrong with sources and pages, in number; pages that were left out on purpose did not. */
    int failures() {
        return faultCount() - faults.getOrDefault(FaultKind.FOREIGN_PAGES.label(), 0);
    }

    /** Whether a server was asked anything. */
    public boolean wasAsked() {
        return faultCount() > 0
                || articles() + count(Count.PAGES) + count(Count.SOURCES) + count(Count.NOT_MODIFIED) > 0;
    }

    /** Whether a person should look: a source could not be read, or pages failed and not one article came of the rest. */
    public boolean isFailing() {
        boolean nothingCame = articles() == 0 && count(Count.NOT_MODIFIED) == 0;
        return isTrouble() || failures() > 0 && nothingCame && !isQuiet();
    }

    /** What needs a look whatever else the run brought. */
    boolean isTrouble() {
        return count(Count.SOURCE_FAULTS) + count(Count.BROKEN_OFF) > 0;
    }

    /** Sources that announce nothing new: what failed then are pages that had failed in an earlier run. */
    private boolean isQuiet() {
        return count(Count.SOURCES) > 0 && count(Count.ANNOUNCED) == 0;
    }

    /** Both parts together. */
    public SiteReport plus(SiteReport more) {
        List<Fault> bothExamples = new ArrayList<>(examples);
        bothExamples.addAll(more.examples);
        return new SiteReport(
                sum(new EnumMap<>(Count.class), counts, more.counts, Long::sum),
                coverage.plus(more.coverage),
                sum(new TreeMap<>(), otherPages, more.otherPages, Integer::sum),
                sum(new TreeMap<>(), otherExamples, more.otherExamples, (first, second) -> first),
                sum(new TreeMap<>(), faults, more.faults, Integer::sum),
                bothExamples,
                quietSource == null ? more.quietSource : quietSource);
    }

    static SiteReport of(Map<Count, Long> counts) {
        return new SiteReport(
                counts, Coverage.NONE, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of(), null);
    }

    /** A source that answered. */
    static SiteReport ofSource(Map<Count, Long> counts, String url) {
        boolean isQuiet = counts.getOrDefault(Count.ANNOUNCED, 0L) == 0;
        return new SiteReport(
                counts,
                Coverage.NONE,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                isQuiet ? url : null);
    }

    static SiteReport ofBrokenOff(Fault fault) {
        return ofFault(fault, Map.of(Count.BROKEN_OFF, 1L));
    }

    static SiteReport ofFault(Fault fault, boolean ofSource) {
        return ofFault(fault, ofSource ? Map.of(Count.SOURCE_FAULTS, 1L) : Map.of());
    }

    private static SiteReport ofFault(Fault fault, Map<Count, Long> counts) {
        return new SiteReport(
                counts,
                Coverage.NONE,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(fault.kind().label(), 1)),
                List.of(fault),
                null);
    }

    static SiteReport ofOtherPage(PageStatus status, String url, long bytes) {
        return ofOther(Map.of(Count.PAGES, 1L, Count.BYTES, bytes), status.label(), url);
    }

    /** An archived answer that is no page at all, by what it is. */
    static SiteReport ofNoPage(String what, String url) {
        return ofOther(Map.of(), what, url);
    }

    private static SiteReport ofOther(Map<Count, Long> counts, String what, String url) {
        return new SiteReport(
                counts,
                Coverage.NONE,
                new TreeMap<>(Map.of(what, 1)),
                new TreeMap<>(Map.of(what, url)),
                new TreeMap<>(),
                List.of(),
                null);
    }

    static SiteReport ofArticle(Stored.Outcome outcome, Article article, long bytes) {
        return new SiteReport(
                Map.of(Count.PAGES, 1L, Count.BYTES, bytes, Count.of(outcome), 1L),
                outcome == Stored.Outcome.NEW ? Coverage.of(article) : Coverage.NONE,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                null);
    }

    private static <K, N, M extends Map<K, N>> M sum(M all, Map<K, N> some, Map<K, N> more, BinaryOperator<N> plus) {
        all.putAll(some);
        more.forEach((key, count) -> all.merge(key, count, plus));
        return all;
    }
}
