package cuttings.archive;

import java.util.List;

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

    /** So many of the articles that have a key, or all. */
    List<Long> articles(long key, int most) {
        return database.list(
                "SELECT article FROM resemblance WHERE part IN (0, 1, 2) AND hash = ? LIMIT ?", Row::number, key, most);
    }

    void add(long key, long article) {
        database.change("INSERT INTO resemblance (part, hash, article) VALUES (?, ?, ?)", SMALL, key, article);
        inSmall = inSmall == UNKNOWN ? UNKNOWN : inSmall + 1;
    }

    void remove(long key, long article) {
        database.change("DELETE FROM resemblance WHERE part IN (0, 1, 2) AND hash = ? AND article = ?", key, article);
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
