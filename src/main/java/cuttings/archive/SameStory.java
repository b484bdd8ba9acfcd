package cuttings.archive;

import java.util.List;
import java.util.Optional;

/** Groups of articles that tell the same text: the table {@code same_story}. A story has the number of one of its articles. */
final class SameStory {

    private final Database database;

    SameStory(Database database) {
        this.database = database;
    }

    /** Whether two articles are in one group. */
    boolean has(long article, long other) {
        Optional<Long> story = of(article);
        return story.isPresent() && story.equals(of(other));
    }

    /** Some of those that are in one group with an article. */
    List<Long> others(long article, int most) {
        return database.list("""
                SELECT article FROM same_story
                WHERE story = (SELECT story FROM same_story WHERE article = ?1) AND article <> ?1 LIMIT ?2""", Row::number, article, most);
    }

    /** Puts two articles into one group, and with them all that are in one with either. */
    void join(long article, long other) {
        Optional<Long> mine = of(article);
        Optional<Long> theirs = of(other);
        if (mine.isPresent() && theirs.isPresent()) {
            unite(mine.get(), theirs.get());
        } else {
            long story = mine.or(() -> theirs).orElse(other);
            put(article, story);
            put(other, story);
        }
    }

    /** A story that has only one article left is none; one that has more never keeps the number of who left it. */
    void leave(long article) {
        of(article).ifPresent(story -> {
            database.change("DELETE FROM same_story WHERE article = ?", article);
            if (size(story) == 1) {
                database.change("DELETE FROM same_story WHERE story = ?", story);
            } else {
                database.change(
                        "UPDATE same_story SET story = (SELECT min(article) FROM same_story WHERE story = ?1)"
                                + " WHERE story = ?1",
                        story);
            }
        });
    }

    private Optional<Long> of(long article) {
        return database.first("SELECT story FROM same_story WHERE article = ?", Row::number, article);
    }

    /** The smaller of two groups goes into the larger. */
    private void unite(long one, long other) {
        boolean larger = size(one) > size(other);
        database.change("UPDATE same_story SET story = ? WHERE story = ?", larger ? one : other, larger ? other : one);
    }

    private long size(long story) {
        return database.number("SELECT count(*) FROM same_story WHERE story = ?", story);
    }

    private void put(long article, long story) {
        database.change("INSERT OR REPLACE INTO same_story (article, story) VALUES (?, ?)", article, story);
    }
}
