package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
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

        assertThat(resemblance.articles(7, 30)).containsExactly(1L, 2L, 3L);
        assertThat(resemblance.articles(7, 2)).hasSize(2);
        resemblance.remove(7, 2);
        resemblance.remove(7, 3);
        assertThat(resemblance.articles(7, 30)).containsExactly(1L);
    }

    @Test
    void theLargerPartGoesIntoTheRestWhenItIsFull() {
        for (int from = 0; from < 14 * MANY; from += MANY) {
            add(1, from, from + MANY);
        }
        add(2, 5, 6);

        assertThat(parts()).containsExactly("0:650000", "1:50000", "2:1");
        assertThat(resemblance.articles(5, 30)).containsExactly(1L, 2L);
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
        for (int key = from; key < to; key++) {
            resemblance.add(key, article);
        }
        resemblance.tidy();
        database.run("RELEASE adding");
    }

    private List<String> parts() {
        return database.list("SELECT part || ':' || count(*) FROM resemblance GROUP BY part", Row::text);
    }
}
