package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Filter.Order;
import cuttings.archive.Filter.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How SQLite goes about every combination of conditions in every order. */
class QueryPlanTest {

    private static final List<UnaryOperator<Filter.Builder>> CONDITIONS = List.of(
            filter -> filter.author("ada lind"),
            filter -> filter.site("coast.example"),
            filter -> filter.text("ferry"),
            filter -> filter.since(LocalDate.of(2022, 1, 10)),
            filter -> filter.until(LocalDate.of(2022, 1, 11)),
            filter -> filter.section("World"),
            filter -> filter.language("pt"),
            filter -> filter.foundSince(Samples.MONDAY),
            filter -> filter.changed(new Filter.Change(Samples.MONDAY, Filter.Change.NEWSROOM)),
            filter -> filter.lacks(List.of(Part.AUTHOR)).has(List.of(Part.TAG)).unique(true));

    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void create() {
        Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS).close();
        database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Filter filter(int conditions, Order order, boolean reversed) {
        Filter.Builder filter = Filter.builder().order(order).reversed(reversed).limit(50);
        IntStream.range(0, CONDITIONS.size())
                .filter(i -> (conditions & 1 << i) != 0)
                .forEach(i -> CONDITIONS.get(i).apply(filter));
        return filter.build();
    }

    /** No table of texts, names or photos is read from end to end; and what is walked along is in order already. */
    @ParameterizedTest
    @EnumSource
    void noCombinationReadsATableThrough(Order order) {
        for (int conditions = 0; conditions < 1 << CONDITIONS.size(); conditions++) {
            for (boolean reversed : List.of(false, true)) {
                Filter filter = filter(conditions, order, reversed);
                List<String> plan = plan(filter);
                assertThat(plan).as("%s", filter).noneMatch(QueryPlanTest::readsATableThrough);
                assertThat(counting(filter)).as("%s", filter).noneMatch(QueryPlanTest::readsATableThrough);
                if (plan.stream().anyMatch(step -> step.startsWith("SCAN article"))) {
                    assertThat(plan).as("%s", filter).doesNotContain("USE TEMP B-TREE FOR ORDER BY");
                }
            }
        }
    }

    /** Any condition is a way to its articles, but one that most articles may meet: what they have, one end of the time. */
    @ParameterizedTest
    @EnumSource
    void everyConditionIsAWayToItsArticles(Order order) {
        for (int conditions : List.of(1, 2, 4, 8 | 16, 32, 64, 128, 256)) {
            Filter filter = filter(conditions, order, false);
            assertThat(plan(filter)).as("%s", filter).noneMatch(step -> step.startsWith("SCAN article"));
        }
    }

    /** Entering the full-text index by its expression is called a scan too, of a virtual table. */
    private static boolean readsATableThrough(String step) {
        return step.startsWith("SCAN")
                && !step.equals("SCAN article")
                && !step.startsWith("SCAN article USING ")
                && !step.contains("VIRTUAL TABLE INDEX");
    }

    private static List<String> plan(Filter filter) {
        FilterQuery query = new FilterQuery(filter);
        return plan(query.revisions(), query);
    }

    private static List<String> counting(Filter filter) {
        FilterQuery query = new FilterQuery(filter);
        return plan(query.count(), query);
    }

    private static List<String> plan(String sql, FilterQuery query) {
        return database.list("EXPLAIN QUERY PLAN " + sql, QueryPlanTest::detail, query.values());
    }

    private static String detail(Row row) {
        row.number();
        row.number();
        row.number();
        return row.text();
    }
}
