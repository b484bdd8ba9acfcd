package cuttings.archive;

import cuttings.article.Author;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who signs the articles, for reading. As long open as its {@link Lookup}. */
public final class Authors {

    private final Database database;

    Authors(Database database) {
        this.database = database;
    }

    /** Which authors come first. */
    public enum Order {
        /** Who signed the most. */
        ARTICLES("articles DESC, key", "articles, key"),
        /** By name, without regard to case and accents. */
        NAME("key", "key DESC"),
        /** Who signed first, as the pages print it; those whose articles have no date come last. */
        FIRST("earliest IS NULL, earliest, key", "earliest DESC, key"),
        /** Who signed last. */
        LAST("latest DESC, key", "latest IS NULL, latest, key");

        private final String columns;
        private final String turnedRound;

        Order(String columns, String turnedRound) {
            this.columns = columns;
            this.turnedRound = turnedRound;
        }

        private String by(boolean reversed) {
            return " ORDER BY " + (reversed ? turnedRound : columns);
        }
    }

    /**
     * Hands over those who signed the articles that a filter takes. A filter for an author takes only the authors of that
     * name, not those who signed with them; its limit and whether it is reversed are about authors.
     */
    public void each(Filter filter, Order order, Consumer<AuthorSummary> receiver) {
        List<String> conditions = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        FilterQuery articles = new FilterQuery(filter);
        boolean kept = articles.takesAllOfAuthor();
        if (!kept) {
            conditions.add("article IN (" + articles.articles() + ")");
            values.addAll(List.of(articles.values()));
        }
        if (filter.author() != null) {
            AuthorQuery authors = new AuthorQuery(filter.author());
            conditions.add((kept ? "id" : "author") + " IN (" + authors.authors() + ")");
            values.addAll(authors.values());
        }
        String counted = kept ? kept(conditions) : counted(conditions);
        String limit = filter.limit() == null ? "" : " LIMIT " + filter.limit();
        database.each(
                counted + order.by(filter.reversed()) + limit, row -> receiver.accept(summary(row)), values.toArray());
    }

    /** Counts that the archive keeps. */
    private static String kept(List<String> conditions) {
        return "SELECT id, name, articles, earliest, latest FROM author WHERE articles > 0"
                + conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    private static String counted(List<String> conditions) {
        return """
                SELECT id, name, articles, earliest, latest
                FROM (SELECT author AS signer, count(*) AS articles, min(day) AS earliest, max(day) AS latest
                  FROM current_authorship WHERE\s""" + String.join(" AND ", conditions)
                + " GROUP BY author) JOIN (SELECT id, name, key FROM author) ON id = signer";
    }

    private AuthorSummary summary(Row row) {
        long id = row.number();
        return new AuthorSummary(row.text(), printed(id), row.number(), row.textOrNull(), row.textOrNull());
    }

    private List<String> printed(long author) {
        return database.list(
                "SELECT DISTINCT printed FROM authorship WHERE author = ? ORDER BY printed", Row::text, author);
    }

    /** The names that are nearest to what was typed, for a reader whose spelling found nobody; the nearest first. */
    public List<String> nearest(String typed, int limit) {
        String folded = Author.fold(typed);
        PriorityQueue<Near> nearest =
                new PriorityQueue<>(Comparator.comparingInt(Near::distance).reversed());
        database.each("SELECT key, name FROM author", row -> {
            nearest.add(new Near(EditDistance.toAnyPart(folded, row.text()), row.text()));
            if (nearest.size() > limit) {
                nearest.remove();
            }
        });
        return nearest.stream()
                .filter(near -> near.distance() <= folded.length() / 3)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name)
                .toList();
    }

    private record Near(int distance, String name) {}
}
