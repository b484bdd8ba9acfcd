package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryPlanTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void create() {
        Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS).close();
    }

    /** Every combination of the five conditions in every order but those that must look at all that they sort. */
    static Stream<Filter> filters() {
        return IntStream.range(1, 32)
                .boxed()
                .flatMap(parts -> Stream.of(Filter.Order.PUBLISHED, Filter.Order.ID, Filter.Order.RELEVANCE)
                        .map(order -> Filter.builder()
                                .author((parts & 1) == 0 ? null : "ada lind")
                                .site((parts & 2) == 0 ? null : "coast.example")
                                .text((parts & 4) == 0 ? null : "ferry")
                                .since((parts & 8) == 0 ? null : LocalDate.of(2022, 1, 10))
                                .until((parts & 16) == 0 ? null : LocalDate.of(2022, 1, 11))
                                .limit(50)
                                .order(order)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyFilterUsesAnIndex(Filter filter) {
        FilterQuery query = new FilterQuery(filter);

        assertThat(plan(query.revisions(), query.values())).noneMatch(QueryPlanTest::scansATable);
        assertThat(plan(query.count(), query.values())).noneMatch(QueryPlanTest::scansATable);
    }

    static Stream<Filter> others() {
        return Stream.of(
                        Filter.builder().section("World"),
                        Filter.builder().language("pt"),
                        Filter.builder().foundSince(Samples.MONDAY),
                        Filter.builder().changedSince(Samples.MONDAY),
                        Filter.builder().author("ada").unique(true).changedSince(Samples.MONDAY),
                        Filter.builder().section("World").language("pt").foundSince(Samples.MONDAY))
                .map(filter -> filter.limit(50).build());
    }

    @ParameterizedTest
    @MethodSource("others")
    void theSeldomUsedFiltersUseAnIndexToo(Filter filter) {
        everyFilterUsesAnIndex(filter);
    }

    /** Entering the full-text index by its expression is called a scan too, of a virtual table. */
    private static boolean scansATable(String step) {
        return step.startsWith("SCAN") && !step.contains("VIRTUAL TABLE INDEX");
    }

    private static List<String> plan(String sql, Object... values) {
        try (Database database = Database.openForReading(folder.resolve(Archive.DATABASE), Long.MAX_VALUE)) {
            return database.list("EXPLAIN QUERY PLAN " + sql, QueryPlanTest::detail, values);
        }
    }

    private static String detail(Row row) {
        row.number();
        row.number();
        row.number();
        return row.text();
    }
}
