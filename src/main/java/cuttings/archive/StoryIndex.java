package cuttings.archive;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which articles tell the same text, and keeps that in step: the tables {@code resemblance}, {@code same_story}. */
final class StoryIndex {

    /** So many texts of a key are kept there; those of one agency's story are in one group already. */
    private static final int MOST_OF_A_KEY = 30;

    /** Where many texts share a key or two with an article, the likeliest are compared with it. */
    private static final int MOST_CANDIDATES = 40;

    private static final int MOST_COMPARED = 10;

    /** A text that a site has under so many headlines besides the article's own is no story. */
    private static final int MOST_HEADLINES = 3;

    private final Database database;
    private final Resemblance keys;

    StoryIndex(Database database) {
        this.database = database;
        this.keys = new Resemblance(database);
    }

    /** An article that was not there before. */
    void add(long article, PackedArticle text) {
        Shingles shingles = text.shingles();
        Map<Long, List<Long>> sharing = keys.articles(text.storyKeys());
        Map<Boolean, List<Long>> candidates = likeliest(sharing.values())
                .collect(Collectors.partitioningBy(candidate -> isNeighbour(article, candidate)));
        compareNeighbours(article, shingles, candidates.get(true));
        candidates.get(false).stream()
                .filter(candidate -> !inOneStory(article, candidate))
                .limit(MOST_COMPARED)
                .filter(candidate -> resembles(candidate, shingles))
                .forEach(candidate -> join(article, candidate));
        keys.add(
                sharing.keySet().stream()
                        .filter(key -> sharing.get(key).size() < MOST_OF_A_KEY)
                        .toList(),
                article);
    }

    /** An article that had another text before. */
    void replace(long article, Shingles before, PackedArticle text) {
        keys.remove(before.keys(), article);
        leave(article);
        add(article, text);
    }

    /** To be called at the end of a transaction. */
    void tidy() {
        keys.tidy();
    }

    /** To be called when the transaction will not commit. */
    void forget() {
        keys.forget();
    }

    /** Those that share the most keys first. */
    private static Stream<Long> likeliest(Collection<List<Long>> sharing) {
        Map<Long, Long> shared = sharing.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(article -> article, TreeMap::new, Collectors.counting()));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey);
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
        for (Iterator<Long> left = neighbours.stream().limit(MOST_COMPARED).iterator();
                left.hasNext() && alike.size() < MOST_HEADLINES; ) {
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
        return Shingles.of(body(candidate)).resembles(shingles);
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
