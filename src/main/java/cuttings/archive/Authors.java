package cuttings.archive;

import cuttings.article.Author;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who signs the articles, for reading. As long open as its {@link Lookup}. */
public final class Authors {

    private final Database database;

    Authors(Database database) {
        this.database = database;
    }

    /**
     * Hands over all authors, those with the most articles first.
     *
     * @param site counts only articles of that site; null counts all
     */
    public void each(@Nullable String site, Consumer<AuthorSummary> receiver) {
        database.each(
                """
                SELECT author.id, author.name, count(*) AS articles,
                  min(substr(article.published, 1, 10)), max(substr(article.published, 1, 10))
                FROM current_authorship JOIN author ON author.id = author JOIN article ON article.id = article
                WHERE ?1 IS NULL OR site = ?1
                GROUP BY author.id ORDER BY articles DESC, author.key""",
                row -> {
                    long id = row.number();
                    receiver.accept(new AuthorSummary(
                            row.text(), printed(id), row.number(), row.textOrNull(), row.textOrNull()));
                },
                site);
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
