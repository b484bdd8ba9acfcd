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

    /**
     * Hands over those who signed the articles that a filter takes, those with the most of these articles first. A
     * filter for an author takes only the authors of that name, not those who signed with them; its limit is on authors.
     */
    public void each(Filter filter, Consumer<AuthorSummary> receiver) {
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
                counted + " ORDER BY " + (kept ? "" : "signed.") + "articles DESC, key" + limit,
                row -> receiver.accept(summary(row)),
                values.toArray());
    }

    /** Counts that the archive keeps. */
    private static String kept(List<String> conditions) {
        return "SELECT id, name, articles, earliest, latest FROM author WHERE articles > 0"
                + conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    private static String counted(List<String> conditions) {
        return """
                SELECT author.id, author.name, signed.articles, signed.earliest, signed.latest
                FROM (SELECT author AS signer, count(*) AS articles, min(day) AS earliest, max(day) AS latest
                  FROM current_authorship WHERE\s""" + String.join(" AND ", conditions) + " GROUP BY author) AS signed JOIN author ON author.id = signer";
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
