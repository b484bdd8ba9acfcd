package cuttings.archive;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** So many articles of a group are asked whether they have something in common with one that is to join it. */
    private static final int MOST_ASKED = 3;

    /** So much of the shorter text. */
    private static final double IN_COMMON = 0.25;

    /** A text that a site has under so many headlines besides the article's own is no story. */
    private static final int MOST_HEADLINES = 3;

    private final Database database;
    private final Resemblance keys;
    private final SameStory stories;

    StoryIndex(Database database) {
        this.database = database;
        this.keys = new Resemblance(database);
        this.stories = new SameStory(database);
    }

    /** An article that was not there before. */
    void add(long article, PackedArticle text) {
        Shingles shingles = text.shingles();
        Map<Long, List<Long>> sharing = keys.articles(text.storyKeys());
        Map<Boolean, List<Long>> candidates = likeliest(sharing.values())
                .collect(Collectors.partitioningBy(candidate -> isNeighbour(article, candidate)));
        compareNeighbours(article, shingles, candidates.get(true));
        candidates.get(false).stream()
                .filter(candidate -> !stories.has(article, candidate))
                .limit(MOST_COMPARED)
                .filter(candidate -> resembles(candidate, shingles))
                .forEach(candidate -> join(article, shingles, candidate));
        keys.add(
                sharing.keySet().stream()
                        .filter(key -> sharing.get(key).size() < MOST_OF_A_KEY)
                        .toList(),
                article);
    }

    /** An article that had another text before. */
    void replace(long article, Shingles before, PackedArticle text) {
        keys.remove(before.keys(), article);
        stories.leave(article);
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
            alike.values().forEach(neighbour -> join(article, shingles, neighbour));
        } else {
            alike.values().forEach(stories::leave);
        }
    }

    private boolean resembles(long candidate, Shingles shingles) {
        return shingles(candidate).resembles(shingles);
    }

    private String headline(long article) {
        return database.first("SELECT coalesce(headline, '') FROM article WHERE id = ?", Row::text, article)
                .orElseThrow();
    }

    /**
     * A text that holds two stories does not make them one: what joins a group must have something in common with another
     * article of it too.
     */
    private void join(long article, Shingles shingles, long other) {
        if (sharesWithOthersOf(other, shingles) && sharesWithOthersOf(article, shingles(other))) {
            stories.join(article, other);
        }
    }

    private boolean sharesWithOthersOf(long article, Shingles shingles) {
        List<Long> others = stories.others(article, MOST_ASKED);
        return others.isEmpty()
                || others.stream().anyMatch(other -> shingles(other).overlap(shingles) >= IN_COMMON);
    }

    private Shingles shingles(long article) {
        return Shingles.of(database.first(
                        "SELECT body FROM revision JOIN article ON current = revision.id WHERE article.id = ?",
                        Row::text,
                        article)
                .orElseThrow());
    }
}
