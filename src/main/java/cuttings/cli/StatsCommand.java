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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cuttings stats}: how much there is. */
@Command(
        name = "stats",
        addMethodSubcommands = false,
        description = {
            "Show how large the archive is, and how many articles there are of each site and of each printed month of"
                    + " publication.",
            "The first lines are about the whole archive, the counts about the articles that the options choose."
        },
        footer = {
            "  cuttings stats",
            "  cuttings stats --since 2022-01 --author marsh",
            "  cuttings stats --missing author",
            "  cuttings stats --json | jq .months"
        })
final class StatsCommand implements Callable<Integer> {

    private static final double MEGABYTE = 1_000_000;

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    StatsCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        Filter wanted = filter.conditions(surroundings.clock()).build();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            Statistics statistics = archive.statistics();
            Totals totals = statistics.totals();
            List<Count> sites = statistics.bySite(wanted);
            List<Count> months = statistics.byMonth(wanted);
            if (json) {
                pager.surroundings().println(JsonText.pretty(object(totals, sites, months)));
            } else {
                print(pager.surroundings(), totals, sites, months);
            }
            if (sites.isEmpty() && !global.quiet) {
                surroundings.err().println("no article found" + EmptyAnswer.hint(archive, filter));
            }
        }
        return ExitCode.DONE.number();
    }

    private static void print(Surroundings shown, Totals totals, List<Count> sites, List<Count> months) {
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
        long chosen = chosen(sites);
        if (chosen > 0 && chosen < totals.articles()) {
            shown.println(String.format(Locale.ROOT, "%,d articles chosen:", chosen));
        }
        print(shown, "SITE", sites);
        print(shown, "MONTH", months);
    }

    private static void print(Surroundings shown, String kind, List<Count> counts) {
        if (!counts.isEmpty()) {
            shown.println("");
            new BarChart(shown).print(kind, counts);
        }
    }

    private static long chosen(List<Count> sites) {
        return sites.stream().mapToLong(Count::articles).sum();
    }

    private static Map<String, @Nullable Object> object(Totals totals, List<Count> sites, List<Count> months) {
        Map<String, @Nullable Object> archive = new LinkedHashMap<>();
        archive.put("articles", totals.articles());
        archive.put("revisions", totals.revisions());
        archive.put("authors", totals.authors());
        archive.put("captures", totals.captures());
        archive.put("database_bytes", totals.databaseBytes());
        archive.put("warc_bytes", totals.warcBytes());
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("archive", archive);
        object.put("articles", chosen(sites));
        object.put("sites", objects("site", sites));
        object.put("months", objects("month", months));
        return object;
    }

    private static List<Map<String, @Nullable Object>> objects(String kind, List<Count> counts) {
        return counts.stream().map(count -> object(kind, count)).toList();
    }

    private static Map<String, @Nullable Object> object(String kind, Count count) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(kind, count.value());
        object.put("articles", count.articles());
        return object;
    }
}
