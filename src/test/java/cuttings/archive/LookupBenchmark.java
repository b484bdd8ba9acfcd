package cuttings.archive;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Measures lookups in an archive that {@link ArchiveGenerator} made: the first 50 articles of many a filter, the median and
 * the 95th percentile of one lookup's own work in milliseconds, by the clock and of the processor's time.
 *
 * <p>{@code LookupBenchmark FOLDER [TIMES [WHAT]]}; given WHAT, only the lookups whose name begins so
 */
public final class LookupBenchmark {

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 3650;
    private static final List<String> FREQUENT = List.of("the", "said", "government", "year", "people", "police");

    private final Lookup archive;
    private final int times;
    private final String wanted;

    private LookupBenchmark(Lookup archive, int times, String wanted) {
        this.archive = archive;
        this.times = times;
        this.wanted = wanted;
    }

    /** Measures. */
    public static void main(String[] arguments) {
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        try (Lookup archive = Lookup.open(Path.of(arguments[0]))) {
            new LookupBenchmark(archive, times, arguments.length > 2 ? arguments[2] : "").run();
        }
    }

    private void run() {
        find("by day", random -> Filter.builder().on(day(random)));
        find("by month", random -> month(Filter.builder(), random));
        find("by author", random -> Filter.builder().author(author(random.nextInt(20_000))));
        find("by prolific author", random -> Filter.builder().author(author(random.nextInt(3))));
        find("by given name", random -> Filter.builder().author("given" + random.nextInt(300)));
        find("by site", random -> Filter.builder().site(site(random)));
        find("by site and day", random -> Filter.builder().site(site(random)).on(day(random)));
        find(
                "by author, site and month",
                random ->
                        month(Filter.builder().author(author(random.nextInt(3))).site(site(random)), random));
        find("by rare word", random -> Filter.builder().text("rare" + random.nextInt(2_000_000)));
        find("by frequent word", random -> Filter.builder().text(frequent(random)));
        find(
                "by frequent word, ranked",
                random -> Filter.builder().text(frequent(random)).order(Order.RELEVANCE));
        find("by three words", random -> Filter.builder().text(frequent(random) + " " + frequent(random) + " court"));
        find("by phrase", random -> Filter.builder().text("\"of the\""));
        find(
                "by frequent word and site",
                random -> Filter.builder().text(frequent(random)).site(site(random)));
        find(
                "by frequent word and day",
                random -> Filter.builder().text(frequent(random)).on(day(random)));
        find("by section", random -> Filter.builder().section("section " + random.nextInt(20)));
        for (Order order : Order.values()) {
            find("all, " + order, random -> Filter.builder().order(order));
            find(
                    "all, " + order + " reversed",
                    random -> Filter.builder().order(order).reversed(true));
            find("site, " + order, random -> Filter.builder().site(site(random)).order(order));
        }
        for (Part part : Part.values()) {
            find("has " + part, random -> Filter.builder().has(List.of(part)));
            find("lacks " + part, random -> Filter.builder().lacks(List.of(part)));
        }
        find("unique", random -> Filter.builder().unique(true));
        find(
                "changed since",
                random -> Filter.builder()
                        .changed(new Filter.Change(Instant.parse("2020-01-01T00:00:00Z"), Filter.Change.NEWSROOM)));
        measure("show", (lookup, random) -> lookup.byId(1 + random.nextInt(10_000)));
        measure(
                "authors",
                (lookup, random) -> lookup.authors()
                        .each(Filter.builder().limit(50).build(), Authors.Order.ARTICLES, author -> {}));
    }

    private void find(String what, Function<Random, Filter.Builder> filter) {
        measure(
                what,
                (lookup, random) -> lookup.find(filter.apply(random).limit(50).build(), cutting -> {}));
    }

    private void measure(String what, BiConsumer<Lookup, Random> work) {
        if (!what.startsWith(wanted)) {
            return;
        }
        Random random = new Random(7);
        List<Double> taken = new ArrayList<>();
        List<Double> worked = new ArrayList<>();
        long all = System.nanoTime();
        for (int i = 0; i < times + 2 && (i < 5 || System.nanoTime() - all < 20e9); i++) {
            long begun = System.nanoTime();
            long idle = PROCESSOR.getCurrentThreadCpuTime();
            work.accept(archive, random);
            worked.add((PROCESSOR.getCurrentThreadCpuTime() - idle) / 1e6);
            taken.add((System.nanoTime() - begun) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %s   of the processor %s   (%d times)%n",
                what,
                figures(taken),
                figures(worked),
                taken.size() - 2);
    }

    /** Without the first two. */
    private static String figures(List<Double> milliseconds) {
        List<Double> sorted =
                milliseconds.subList(2, milliseconds.size()).stream().sorted().toList();
        return String.format(
                Locale.ROOT, "median %8.1f ms   95%% %8.1f ms", sorted.get(sorted.size() / 2), sorted.get((int)
                        (sorted.size() * 0.95)));
    }

    private static Filter.Builder month(Filter.Builder filter, Random random) {
        LocalDate first = day(random).withDayOfMonth(1);
        return filter.since(first).until(first.plusMonths(1).minusDays(1));
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private static String author(int number) {
        return "Given" + number % 300 + " Family" + number / 300;
    }

    private static String site(Random random) {
        return "site" + random.nextInt(200) + ".example";
    }

    private static String frequent(Random random) {
        return FREQUENT.get(random.nextInt(FREQUENT.size()));
    }
}
