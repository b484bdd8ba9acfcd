package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.Pages;
import cuttings.archive.Statistics;
import cuttings.archive.Statistics.Count;
import cuttings.archive.Statistics.Totals;
import cuttings.crawl.Figures;
import cuttings.export.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings stats}: how much there is. */
final class StatsCommand implements Callable<Integer>, DeclaredCommand {

    private static final double MEGABYTE = 1_000_000;
    private static final String ARTICLES = "articles";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final LimitOption limit = new LimitOption();

    private final Given<String> sort =
            Option.refused("--sort", "would mean nothing here: what is most comes first, and months follow each other");

    private final Given<String> reverse = Option.refused(
            "--reverse", "would mean nothing here: what is most comes first, and months follow each other");

    private final Given<Boolean> json = Option.flag("--json", "As one JSON object.");

    /**
     * How many there are of each of a kind.
     *
     * @param kind what they have in common: {@code site}
     * @param none what stands for having none of it
     */
    private record Chart(String kind, String none, List<Count> counts) {}

    /**
     * What is counted: the whole archive, its crawls' pages by what they are, and what was chosen.
     *
     * @param counted {@code articles} or {@code pages}
     * @param chosen how many were chosen
     */
    private record Counts(Totals totals, List<Count> pages, String counted, long chosen, List<Chart> charts) {

        boolean areOfAllArticles() {
            return counted.equals(ARTICLES) && chosen == totals.articles();
        }
    }

    StatsCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "stats")
                .says(
                        "Show how large the archive is, and how many articles there are of each site and of each printed month of"
                                + " publication.",
                        "The first lines are about the whole archive and what the pages of its crawls turned out to be: only articles"
                                + " are archived as such. The counts are about the articles that the options choose; with --status"
                                + " about the pages that are none, by site and by the reason.",
                        "With --limit so many of each that have the most, and the last so many months.")
                .examples(
                        "  cuttings stats",
                        "  cuttings stats --since 2022-01 --author marsh",
                        "  cuttings stats --missing author",
                        "  cuttings stats --status paywall-stub,consent-wall -n 10",
                        "  cuttings stats --json | jq .months")
                .takes(filter.all())
                .takes(limit.limit, sort, reverse, json)
                .spec();
    }

    @Override
    public Integer call() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            boolean aboutPages = filter.areAboutPages();
            Counts counts = aboutPages ? ofPages(archive) : ofArticles(archive);
            if (json.or(false)) {
                pager.surroundings().println(JsonText.pretty(object(counts)));
            } else {
                print(pager.surroundings(), counts);
            }
            if (counts.chosen() == 0 && !global.quiet()) {
                surroundings
                        .err()
                        .println(
                                aboutPages
                                        ? "no such page found"
                                        : "no article found" + EmptyAnswer.hint(archive, filter));
            }
        }
        return ExitCode.DONE.number();
    }

    private Counts ofArticles(Lookup archive) {
        Filter wanted = filter.conditions(surroundings.clock()).build();
        Statistics statistics = archive.statistics();
        List<Count> sites = statistics.bySite(wanted);
        List<Chart> charts = List.of(
                new Chart("site", Split.UNKNOWN_SITE, first(sites)),
                new Chart("month", Split.UNKNOWN_MONTH, last(statistics.byMonth(wanted))));
        return new Counts(statistics.totals(), statistics.pages(), ARTICLES, sum(sites), charts);
    }

    private Counts ofPages(Lookup archive) {
        Pages.Wanted wanted = filter.pages(surroundings.clock());
        Pages pages = archive.pages();
        List<Chart> charts = List.of(
                new Chart("status", "", pages.byStatus(wanted)),
                new Chart("site", Split.UNKNOWN_SITE, first(pages.bySite(wanted))),
                new Chart("reason", "not said", first(pages.byReason(wanted))));
        Statistics statistics = archive.statistics();
        return new Counts(statistics.totals(), statistics.pages(), "pages", pages.count(wanted), charts);
    }

    private List<Count> first(List<Count> counts) {
        return counts.subList(0, shown(counts));
    }

    private List<Count> last(List<Count> counts) {
        return counts.subList(counts.size() - shown(counts), counts.size());
    }

    private int shown(List<Count> counts) {
        Integer most = limit.most();
        return most == null ? counts.size() : Math.min(most, counts.size());
    }

    private static void print(Surroundings shown, Counts counts) {
        Totals totals = counts.totals();
        shown.println(String.format(
                Locale.ROOT,
                "%s in %s by %s, read from %s",
                Figures.counted(totals.articles(), "article"),
                Figures.counted(totals.revisions(), "revision"),
                Figures.counted(totals.authors(), "author"),
                Figures.counted(totals.captures(), "capture")));
        shown.println(String.format(
                Locale.ROOT,
                "%,.1f MB database, %,.1f MB WARC files",
                totals.databaseBytes() / MEGABYTE,
                totals.warcBytes() / MEGABYTE));
        if (!counts.pages().isEmpty()) {
            shown.println("pages of the crawls: "
                    + counts.pages().stream()
                            .map(page -> String.format(Locale.ROOT, "%,d %s", page.articles(), page.value()))
                            .collect(Collectors.joining(", ")));
        }
        if (counts.chosen() > 0 && !counts.areOfAllArticles()) {
            String counted = counts.chosen() == 1 ? counts.counted().replaceFirst("s$", "") : counts.counted();
            shown.println(String.format(Locale.ROOT, "%,d %s chosen:", counts.chosen(), counted));
        }
        counts.charts().forEach(chart -> print(shown, counts.counted(), chart));
    }

    private static void print(Surroundings shown, String counted, Chart chart) {
        if (!chart.counts().isEmpty()) {
            shown.println("");
            new BarChart(shown, counted.toUpperCase(Locale.ROOT), chart.none())
                    .print(chart.kind().toUpperCase(Locale.ROOT), chart.counts());
        }
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(Count::articles).sum();
    }

    private static Map<String, @Nullable Object> object(Counts counts) {
        Totals totals = counts.totals();
        Map<String, @Nullable Object> archive = new LinkedHashMap<>();
        archive.put("articles", totals.articles());
        archive.put("revisions", totals.revisions());
        archive.put("authors", totals.authors());
        archive.put("captures", totals.captures());
        archive.put("database_bytes", totals.databaseBytes());
        archive.put("warc_bytes", totals.warcBytes());
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("archive", archive);
        object.put("pages", objects("status", "pages", counts.pages()));
        object.put(counts.counted().equals(ARTICLES) ? ARTICLES : "chosen", counts.chosen());
        counts.charts()
                .forEach(chart ->
                        object.put(plural(chart.kind()), objects(chart.kind(), counts.counted(), chart.counts())));
        return object;
    }

    private static String plural(String kind) {
        return kind.endsWith("s") ? kind + "es" : kind + "s";
    }

    private static List<Map<String, @Nullable Object>> objects(String kind, String counted, List<Count> counts) {
        return counts.stream().map(count -> object(kind, counted, count)).toList();
    }

    private static Map<String, @Nullable Object> object(String kind, String counted, Count count) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(kind, count.value());
        object.put(counted, count.articles());
        return object;
    }
}
