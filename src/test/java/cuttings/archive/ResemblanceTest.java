package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResemblanceTest {

    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    private Database database;
    private Resemblance resemblance;

    @BeforeEach
    void open() {
        try (Archive archive = Archive.openForWriting(folder, Samples.CLOCK, ArchiveSettings.DEFAULTS)) {
            for (int i = 1; i <= 3; i++) {
                Samples.store(archive, "a" + i, Samples.MONDAY, Samples.article("Brief", null, "Hardly a word."));
            }
        }
        database = Database.openForWriting(folder.resolve(Archive.DATABASE));
        resemblance = new Resemblance(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKeyIsFoundWhereverItHasGoneMeanwhile() {
        add(1, 0, MANY);
        assertThat(parts()).containsExactly("1:50000");
        add(2, 0, MANY);
        assertThat(parts()).containsExactly("1:100000");
        add(3, 0, 10);
        assertThat(parts()).containsExactly("1:100000", "2:10");

        assertThat(resemblance.articles(new long[] {7, 60_000}))
                .containsEntry(7L, List.of(1L, 2L, 3L))
                .containsEntry(60_000L, List.of());
        resemblance.remove(new long[] {7, 8}, 2);
        resemblance.remove(new long[] {7}, 3);
        assertThat(resemblance.articles(new long[] {7, 8, 9}).values())
                .containsExactly(List.of(1L), List.of(1L, 3L), List.of(1L, 2L, 3L));
    }

    @Test
    void theLargerPartGoesIntoTheRestWhenItIsFull() {
        for (int from = 0; from < 14 * MANY; from += MANY) {
            add(1, from, from + MANY);
        }
        add(2, 5, 6);

        assertThat(parts()).containsExactly("0:650000", "1:50000", "2:1");
        assertThat(resemblance.articles(new long[] {5})).containsEntry(5L, List.of(1L, 2L));
    }

    @Test
    void whatWasTakenBackIsNotCounted() {
        database.run("BEGIN");
        add(1, 0, 39_999);
        database.run("ROLLBACK");
        resemblance.forget();
        add(1, 0, 100);

        assertThat(parts()).containsExactly("2:100");
    }

    private void add(long article, int from, int to) {
        database.run("SAVEPOINT adding");
        resemblance.add(LongStream.range(from, to).boxed().toList(), article);
        resemblance.tidy();
        database.run("RELEASE adding");
    }

    private List<String> parts() {
        return database.list("SELECT part || ':' || count(*) FROM resemblance GROUP BY part", Row::text);
    }
}
