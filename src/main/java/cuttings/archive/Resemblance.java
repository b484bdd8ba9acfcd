package cuttings.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table {@code resemblance}: which articles have which {@link StoryKeys}.
 *
 * <p>A key lies anywhere in the table. In a large one each would change another page, which costs a thousand times the key
 * itself. So the keys of new articles come into a small part of it, which goes into a larger one when it is full, and that
 * into the rest, in the order of the keys: where a page is changed, it is changed for many.
 */
final class Resemblance {

    /** The parts' numbers; new keys come into the last. */
    private static final int REST = 0;

    private static final int LARGER = 1;
    private static final int SMALL = 2;

    private static final int MOST_IN_SMALL = 40_000;
    private static final int MOST_IN_LARGER = 16 * MOST_IN_SMALL;
    private static final long UNKNOWN = -1;

    private final Database database;
    private long inSmall = UNKNOWN;

    Resemblance(Database database) {
        this.database = database;
    }

    /** The articles that have some keys, by key. */
    Map<Long, List<Long>> articles(long[] keys) {
        Map<Long, List<Long>> articles = new LinkedHashMap<>();
        for (long key : keys) {
            articles.put(key, new ArrayList<>());
        }
        database.each("""
                SELECT hash, article FROM json_each(?) CROSS JOIN resemblance ON part IN (0, 1, 2) AND hash = value""", row -> articles.get(row.number()).add(row.number()), Arrays.toString(keys));
        return articles;
    }

    /** Adds an article to some keys. */
    void add(List<Long> keys, long article) {
        int added = database.change(
                "INSERT INTO resemblance (part, hash, article) SELECT ?, value, ? FROM json_each(?)",
                SMALL,
                article,
                keys.toString());
        inSmall = inSmall == UNKNOWN ? UNKNOWN : inSmall + added;
    }

    /** Takes an article away from some keys. */
    void remove(long[] keys, long article) {
        database.change("""
                DELETE FROM resemblance
                WHERE part IN (0, 1, 2) AND hash IN (SELECT value FROM json_each(?)) AND article = ?""", Arrays.toString(keys), article);
    }

    /** Moves what has become too much; to be called at the end of a transaction. */
    void tidy() {
        inSmall = inSmall == UNKNOWN ? count(SMALL) : inSmall;
        if (inSmall > MOST_IN_SMALL) {
            move(SMALL, LARGER);
            inSmall = 0;
            if (count(LARGER) > MOST_IN_LARGER) {
                move(LARGER, REST);
            }
        }
    }

    /** To be called when the transaction will not commit. */
    void forget() {
        inSmall = UNKNOWN;
    }

    private long count(int part) {
        return database.number("SELECT count(*) FROM resemblance WHERE part = ?", part);
    }

    private void move(int from, int to) {
        database.change(
                "INSERT INTO resemblance (part, hash, article)"
                        + " SELECT ?, hash, article FROM resemblance WHERE part = ? ORDER BY hash, article",
                to,
                from);
        database.change("DELETE FROM resemblance WHERE part = ?", from);
    }
}
