package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.Statistics;
import cuttings.archive.Statistics.Count;
import cuttings.archive.Statistics.Totals;
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

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final Given<Boolean> json = Option.flag("--json", "As one JSON object.");

    /** What is counted: the whole archive, its crawls' pages by what they are, and the chosen articles. */
    private record Counts(Totals totals, List<Count> pages, List<Count> sites, List<Count> months) {}

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
                                + " are archived as such. The counts are about the articles that the options choose.")
                .examples(
                        "  cuttings stats",
                        "  cuttings stats --since 2022-01 --author marsh",
                        "  cuttings stats --missing author",
                        "  cuttings stats --json | jq .months")
                .takes(filter.all())
                .takes(json)
                .spec();
    }

    @Override
    public Integer call() {
        Filter wanted = filter.conditions(surroundings.clock()).build();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            Statistics statistics = archive.statistics();
            Counts counts = new Counts(
                    statistics.totals(), statistics.pages(), statistics.bySite(wanted), statistics.byMonth(wanted));
            if (json.or(false)) {
                pager.surroundings().println(JsonText.pretty(object(counts)));
            } else {
                print(pager.surroundings(), counts);
            }
            if (counts.sites().isEmpty() && !global.quiet()) {
                surroundings.err().println("no article found" + EmptyAnswer.hint(archive, filter));
            }
        }
        return ExitCode.DONE.number();
    }

    private static void print(Surroundings shown, Counts counts) {
        Totals totals = counts.totals();
        shown.println(String.format(
                Locale.ROOT,
                "%,d articles in %,d revisions by %,d authors, read from %,d captures",
                totals.articles(),
                totals.revisions(),
                totals.authors(),
                totals.captures()));
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
        long chosen = chosen(counts.sites());
        if (chosen > 0 && chosen < totals.articles()) {
            shown.println(
                    String.format(Locale.ROOT, chosen == 1 ? "%,d article chosen:" : "%,d articles chosen:", chosen));
        }
        print(shown, "SITE", counts.sites(), Split.UNKNOWN_SITE);
        print(shown, "MONTH", counts.months(), Split.UNKNOWN_MONTH);
    }

    private static void print(Surroundings shown, String kind, List<Count> counts, String none) {
        if (!counts.isEmpty()) {
            shown.println("");
            new BarChart(shown, none).print(kind, counts);
        }
    }

    private static long chosen(List<Count> sites) {
        return sites.stream().mapToLong(Count::articles).sum();
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
        object.put("articles", chosen(counts.sites()));
        object.put("sites", objects("site", "articles", counts.sites()));
        object.put("months", objects("month", "articles", counts.months()));
        return object;
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
