package cuttings.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out which articles tell the same text, and keeps that in step: the tables {@code resemblance}, {@code same_story}. */
final class StoryIndex {

    /** So many texts of a band are kept there and looked at; those of one agency's story are in one group already. */
    private static final int MOST_OF_A_BAND = 30;

    /** A text that a site has under so many headlines besides the article's own is no story. */
    private static final int MOST_HEADLINES = 3;

    private final Database database;

    StoryIndex(Database database) {
        this.database = database;
    }

    /** An article that was not there before. */
    void add(long article, Shingles shingles) {
        long[] bands = shingles.bands();
        Map<Integer, List<Long>> sharing = sharing(bands);
        Map<Boolean, List<Long>> candidates = sharing.values().stream()
                .flatMap(List::stream)
                .distinct()
                .collect(Collectors.partitioningBy(candidate -> isNeighbour(article, candidate)));
        compareNeighbours(article, shingles, candidates.get(true));
        candidates.get(false).stream()
                .filter(candidate -> !inOneStory(article, candidate))
                .filter(candidate -> resembles(candidate, shingles))
                .forEach(candidate -> join(article, candidate));
        Set<Integer> full = sharing.keySet().stream()
                .filter(band -> sharing.get(band).size() >= MOST_OF_A_BAND)
                .collect(Collectors.toUnmodifiableSet());
        database.change("""
                INSERT INTO resemblance (band, hash, article)
                SELECT key, value, ? FROM json_each(?) WHERE key NOT IN (SELECT value FROM json_each(?))""", article, Arrays.toString(bands), full.toString());
    }

    /** An article that had another text before. */
    void replace(long article, Shingles before, Shingles shingles) {
        database.change("""
                DELETE FROM resemblance
                WHERE (band, hash, article) IN (SELECT key, value, ? FROM json_each(?))""", article, Arrays.toString(before.bands()));
        leave(article);
        add(article, shingles);
    }

    /** The articles that share a band with a text, by band. */
    private Map<Integer, List<Long>> sharing(long[] bands) {
        Map<Integer, List<Long>> sharing = new TreeMap<>();
        database.each(
                """
                SELECT band, article FROM json_each(?) CROSS JOIN resemblance ON band = key AND hash = value
                LIMIT ?""",
                row -> sharing.computeIfAbsent(row.integer(), band -> new ArrayList<>())
                        .add(row.number()),
                Arrays.toString(bands),
                MOST_OF_A_BAND * bands.length);
        return sharing;
    }

    /** Whether two articles are of one site, but have other headlines. */
    private boolean isNeighbour(long article, long other) {
        return database.first("""
                        SELECT 1 FROM article AS mine JOIN article AS other ON other.site = mine.site
                        WHERE mine.id = ? AND other.id = ? AND other.headline IS NOT mine.headline""", Row::number, article, other).isPresent();
    }

    /** What a site says under many headlines is a form that it fills in, or no story at all. */
    private void compareNeighbours(long article, Shingles shingles, List<Long> neighbours) {
        Map<String, Long> alike = new LinkedHashMap<>();
        for (Iterator<Long> left = neighbours.iterator(); left.hasNext() && alike.size() < MOST_HEADLINES; ) {
            long neighbour = left.next();
            if (resembles(neighbour, shingles)) {
                alike.put(headline(neighbour), neighbour);
            }
        }
        if (alike.size() < MOST_HEADLINES) {
            alike.values().forEach(neighbour -> join(article, neighbour));
        } else {
            alike.values().forEach(this::leave);
        }
    }

    private boolean resembles(long candidate, Shingles shingles) {
        return Shingles.of(body(candidate)).overlap(shingles) >= Shingles.SAME_STORY;
    }

    private String headline(long article) {
        return database.first("SELECT coalesce(headline, '') FROM article WHERE id = ?", Row::text, article)
                .orElseThrow();
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
        Optional<Long> mine = story(article);
        Optional<Long> theirs = story(other);
        if (mine.isPresent() && theirs.isPresent()) {
            unite(mine.get(), theirs.get());
        } else {
            long story = mine.or(() -> theirs).orElse(other);
            put(article, story);
            put(other, story);
        }
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

    /** A story that has only one article left is none; one that has more never keeps the number of who left it. */
    private void leave(long article) {
        story(article).ifPresent(story -> {
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
}
