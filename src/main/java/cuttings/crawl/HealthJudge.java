package cuttings.crawl;

import cuttings.article.FaultKind;
import cuttings.crawl.SiteHealth.Verdict;
import cuttings.crawl.SiteReport.Count;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a site's run by its own recent runs; recency counts, so that a site that worked once must still alarm.
 *
 * <p>A field's share has broken away when what is seen now would hardly come about by chance if nothing had changed: the
 * chance, by the binomial distribution with the recent share, of as few articles having the field is below
 * {@value #SURPRISE}. Sources are silent by the same measure over runs. Stateless.
 */
final class HealthJudge {

    /** How many earlier runs are looked at. */
    static final int RUNS_REMEMBERED = 14;

    private static final double SURPRISE = 0.01;
    private static final double SILENCE_SURPRISE = 0.1;
    private static final int FEWEST_EARLIER_ARTICLES = 5;
    private static final int FEWEST_EARLIER_RUNS = 4;
    private static final int FEWEST_LACKING = 2;
    private static final double SHORT_BODY = 0.4;
    private static final int FEWEST_BODIES = 3;
    private static final int FEWEST_LOST_PAGES = 10;
    private static final int FEWEST_OF_A_TEXT = 5;
    private static final int LOST_FOR_EACH_PAGE = 3;
    private static final Set<String> REFUSALS = Set.of(FaultKind.FORBIDDEN.label(), FaultKind.RATE_LIMITED.label());

    private HealthJudge() {}

    static SiteHealth judge(SiteReport now, List<SiteReport> before) {
        Drought drought = Drought.of(now, before);
        return Stream.of(
                        blocked(now, drought),
                        brokenOff(now),
                        failing(now, drought),
                        mostlyLost(now),
                        barren(drought),
                        sameText(now),
                        degraded(now, before),
                        bodiesShrank(now, before),
                        silent(now, before))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(SiteHealth.OK);
    }

    private static Optional<SiteHealth> blocked(SiteReport now, Drought drought) {
        int walls = sum(now.otherPages(), Drought.WALLS);
        int refusals = sum(now.faults(), REFUSALS);
        boolean isMost = 2 * (walls + refusals) > walls + now.faultCount();
        return (walls + refusals > now.articles() || isMost && drought.isTotal()) && drought.isMoreThanChance()
                ? health(
                        Verdict.BLOCKED,
                        "%s against %s%s",
                        Figures.countedBoth(walls, "wall", refusals, "refusal"),
                        Figures.counted(now.articles(), "article"),
                        example(now, Drought.WALLS, REFUSALS))
                : Optional.empty();
    }

    private static Optional<SiteHealth> brokenOff(SiteReport now) {
        long hosts = now.count(Count.BROKEN_OFF);
        return hosts > 0
                ? health(
                        Verdict.FAILING,
                        "%s broken off for want of memory, %s left for the next run%s",
                        Figures.counted(hosts, "host"),
                        Figures.counted(now.count(Count.WAITING), "page"),
                        example(now, Set.of(), Set.of(FaultKind.OUT_OF_MEMORY.label())))
                : Optional.empty();
    }

    private static Optional<SiteHealth> failing(SiteReport now, Drought drought) {
        long ofSources = now.count(Count.SOURCE_FAULTS);
        boolean fails = now.isFailing() || now.failures() > 0 && drought.isTotal();
        return fails && drought.isMoreThanChance()
                ? health(
                        Verdict.FAILING,
                        "%s%s",
                        Figures.countedBoth(ofSources, "source fault", now.failures() - ofSources, "page fault"),
                        example(now, Set.of(), now.faults().keySet()))
                : Optional.empty();
    }

    /** New pages of which far more cannot be had than can: dead links, or a part of the site that is down. */
    private static Optional<SiteHealth> mostlyLost(SiteReport now) {
        Set<String> passing = now.faults().keySet().stream()
                .filter(label -> FaultKind.ofLabel(label).isPassing())
                .collect(Collectors.toUnmodifiableSet());
        long lost = sum(now.faults(), passing) - now.count(Count.SOURCE_FAULTS) - now.count(Count.FAILED_AGAIN);
        long had = now.count(Count.PAGES);
        return lost >= FEWEST_LOST_PAGES && lost > LOST_FOR_EACH_PAGE * had
                ? health(
                        Verdict.FAILING,
                        "%s could not be had, %,d could%s",
                        Figures.counted(lost, "page"),
                        had,
                        example(now, Set.of(), passing))
                : Optional.empty();
    }

    /** Pages that all are something else than articles: a login, a page that says sorry, a template that cannot be read. */
    private static Optional<SiteHealth> barren(Drought drought) {
        if (!drought.lacksArticles()) {
            return Optional.empty();
        }
        SiteReport total = drought.total();
        return health(
                Verdict.FAILING,
                "not one new article in %s: %s%s",
                Figures.counted(drought.length(), "run"),
                total.otherPages().entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", ")),
                example(total, total.otherPages().keySet(), Set.of()));
    }

    /** New articles that all are one text, such as a notice that a site shows at every address. */
    private static Optional<SiteHealth> sameText(SiteReport now) {
        long added = now.count(Count.ADDED);
        long texts = now.count(Count.TEXTS);
        return texts > 0 && added >= FEWEST_OF_A_TEXT * texts
                ? health(
                        Verdict.DEGRADED,
                        "%s, but only %s%s",
                        Figures.counted(added, "new article"),
                        Figures.counted(texts, "text"),
                        now.coverage().shortest() == null
                                ? ""
                                : ", such as " + now.coverage().shortest())
                : Optional.empty();
    }

    private static Optional<SiteHealth> degraded(SiteReport now, List<SiteReport> before) {
        int earlier = before.stream().mapToInt(run -> run.coverage().articles()).sum();
        if (earlier < FEWEST_EARLIER_ARTICLES) {
            return Optional.empty();
        }
        return Stream.of(Coverage.Field.values())
                .filter(field -> brokeAway(field, now, before, earlier))
                .findFirst()
                .flatMap(field -> health(
                        Verdict.DEGRADED,
                        "%s on %d of %d new articles, before on %d of %d, such as %s",
                        field.label(),
                        now.coverage().count(field),
                        now.coverage().articles(),
                        having(field, before),
                        earlier,
                        now.coverage().lacking().get(field)));
    }

    private static boolean brokeAway(Coverage.Field field, SiteReport now, List<SiteReport> before, int earlier) {
        double share = (having(field, before) + 0.5) / (earlier + 1);
        int lacking = now.coverage().articles() - now.coverage().count(field);
        return lacking >= FEWEST_LACKING
                && chanceOfAtMost(now.coverage().count(field), now.coverage().articles(), share) < SURPRISE;
    }

    private static int having(Coverage.Field field, List<SiteReport> before) {
        return before.stream().mapToInt(run -> run.coverage().count(field)).sum();
    }

    private static Optional<SiteHealth> bodiesShrank(SiteReport now, List<SiteReport> before) {
        List<Integer> medians = before.stream()
                .map(SiteReport::coverage)
                .filter(coverage -> coverage.articles() > 0)
                .map(Coverage::medianBodyLength)
                .sorted()
                .toList();
        if (medians.size() < FEWEST_BODIES || now.coverage().articles() < FEWEST_BODIES) {
            return Optional.empty();
        }
        int usual = medians.get(medians.size() / 2);
        int median = now.coverage().medianBodyLength();
        return median < SHORT_BODY * usual
                ? health(
                        Verdict.DEGRADED,
                        "the middle body is %d characters long, before %d, such as %s",
                        median,
                        usual,
                        now.coverage().shortest())
                : Optional.empty();
    }

    private static Optional<SiteHealth> silent(SiteReport now, List<SiteReport> before) {
        if (now.count(Count.ANNOUNCED) > 0 || now.count(Count.SOURCES) + now.count(Count.NOT_MODIFIED) == 0) {
            return Optional.empty();
        }
        long silentRuns = before.stream()
                .takeWhile(run -> run.count(Count.ANNOUNCED) == 0)
                .count();
        List<SiteReport> earlier = before.subList((int) silentRuns, before.size());
        double quiet =
                earlier.stream().filter(run -> run.count(Count.ANNOUNCED) == 0).count();
        double chance = Math.pow((quiet + 0.5) / (earlier.size() + 1), silentRuns + 1);
        return earlier.size() >= FEWEST_EARLIER_RUNS && chance < SILENCE_SURPRISE
                ? health(
                        Verdict.SILENT,
                        "nothing new in %s, before in %d of %d%s",
                        Figures.counted(silentRuns + 1, "run"),
                        (int) quiet,
                        earlier.size(),
                        quietSource(now))
                : Optional.empty();
    }

    /** A site that was silent is so until it brings something, though its better days are forgotten by and by. */
    static Optional<SiteHealth> stillSilent(SiteReport now, SiteHealth last) {
        return last.verdict() == Verdict.SILENT && now.count(Count.ANNOUNCED) == 0
                ? health(Verdict.SILENT, "still nothing new%s", quietSource(now))
                : Optional.empty();
    }

    private static String quietSource(SiteReport now) {
        return now.quietSource() == null ? "" : ", such as " + now.quietSource();
    }

    /** The chance of at most this many successes in a number of trials (binomial distribution, summed directly). */
    static double chanceOfAtMost(int successes, int trials, double share) {
        double logTerm = trials * Math.log1p(-share);
        double sum = Math.exp(logTerm);
        for (int k = 1; k <= successes; k++) {
            logTerm += Math.log((trials - k + 1) / (double) k * share / (1 - share));
            sum += Math.exp(logTerm);
        }
        return Math.min(1, sum);
    }

    private static int sum(Map<String, Integer> counts, Set<String> labels) {
        return labels.stream().mapToInt(label -> counts.getOrDefault(label, 0)).sum();
    }

    /** A page of one of these kinds, or else one of these faults. */
    private static String example(SiteReport now, Set<String> kindsOfPages, Set<String> kindsOfFaults) {
        Stream<String> pages = now.otherExamples().entrySet().stream()
                .filter(page -> kindsOfPages.contains(page.getKey()))
                .map(Map.Entry::getValue);
        Stream<String> faults = now.examples().stream()
                .filter(fault -> kindsOfFaults.contains(fault.kind().label()))
                .map(String::valueOf);
        return Stream.concat(pages, faults)
                .findFirst()
                .map(example -> ", such as " + example)
                .orElse("");
    }

    private static Optional<SiteHealth> health(Verdict verdict, String reason, Object... figures) {
        return Optional.of(new SiteHealth(verdict, String.format(Locale.ROOT, reason, figures)));
    }
}
