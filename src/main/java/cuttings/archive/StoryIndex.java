package cuttings.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which articles tell the same text, and keeps that in step: the tables {@code resemblance}, {@code same_story}. */
final class StoryIndex {

    /** Of the texts that share a band so many are looked at; those of one agency's story are in one group already. */
    private static final int MOST_OF_A_BAND = 30;

    private final Database database;

    StoryIndex(Database database) {
        this.database = database;
    }

    /** An article that was not there before. */
    void add(long article, Shingles shingles) {
        long[] bands = shingles.bands();
        candidates(bands).stream()
                .filter(candidate -> !inOneStory(article, candidate))
                .filter(candidate -> Shingles.of(body(candidate)).overlap(shingles) >= Shingles.SAME_STORY)
                .forEach(candidate -> join(article, candidate));
        for (int band = 0; band < bands.length; band++) {
            database.change(
                    "INSERT INTO resemblance (band, hash, article) VALUES (?, ?, ?)", band, bands[band], article);
        }
    }

    /** An article that had another text before. */
    void replace(long article, Shingles before, Shingles shingles) {
        long[] bands = before.bands();
        for (int band = 0; band < bands.length; band++) {
            database.change(
                    "DELETE FROM resemblance WHERE band = ? AND hash = ? AND article = ?", band, bands[band], article);
        }
        leave(article);
        add(article, shingles);
    }

    private Set<Long> candidates(long[] bands) {
        Set<Long> candidates = new LinkedHashSet<>();
        for (int band = 0; band < bands.length; band++) {
            candidates.addAll(database.list(
                    "SELECT article FROM resemblance WHERE band = ? AND hash = ? LIMIT " + MOST_OF_A_BAND,
                    Row::number,
                    band,
                    bands[band]));
        }
        return candidates;
    }

    private String body(long article) {
        return database.first(
                        "SELECT body FROM revision JOIN article ON current = revision.id WHERE article.id = ?",
                        Row::text,
                        article)
                .orElseThrow();
    }

    private Optional<Long> story(long article) {
        return database.first("SELECT story FROM same_story WHERE article = ?", Row::number, article);
    }

    private boolean inOneStory(long article, long other) {
        Optional<Long> story = story(article);
        return story.isPresent() && story.equals(story(other));
    }

    private void join(long article, long other) {
        long story = story(other).orElse(other);
        List<Long> joined = story(article)
                .map(old -> database.list("SELECT article FROM same_story WHERE story = ?", Row::number, old))
                .orElse(List.of(article));
        put(other, story);
        joined.forEach(member -> put(member, story));
    }

    private void put(long article, long story) {
        database.change("INSERT OR REPLACE INTO same_story (article, story) VALUES (?, ?)", article, story);
    }

    /** A story that has only one article left is none. */
    private void leave(long article) {
        story(article).ifPresent(story -> {
            database.change("DELETE FROM same_story WHERE article = ?", article);
            if (database.number("SELECT count(*) FROM same_story WHERE story = ?", story) == 1) {
                database.change("DELETE FROM same_story WHERE story = ?", story);
            }
        });
    }
}
