package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Cutting;
import cuttings.article.Dated;
import cuttings.export.ExportWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles as a table: one line for each. */
final class ArticleTable implements ExportWriter {

    private static final List<Table.Heading> HEADINGS = List.of(
            new Table.Heading("ID", 9),
            new Table.Heading("PUBLISHED", 16),
            new Table.Heading("SITE", 8),
            new Table.Heading("AUTHORS", 8),
            new Table.Heading("HEADLINE", 16));

    private final Table table;

    ArticleTable(Surroundings surroundings) {
        this.table =
                new Table(HEADINGS, surroundings.columns(), new Style(surroundings.colours()), surroundings::println);
    }

    @Override
    public void write(Cutting cutting) {
        Article article = cutting.article();
        table.add(List.of(
                Objects.toString(cutting.id(), ""),
                minute(article.published()),
                article.site(),
                article.authors().stream().map(Author::name).collect(Collectors.joining(", ")),
                Objects.toString(article.headline(), "")));
    }

    @Override
    public void close() {
        table.end();
    }

    /** A date to the minute as the page printed it; a page's own zone is left out. */
    static String minute(@Nullable Dated date) {
        if (date == null) {
            return "";
        }
        String text = date.toString().replace('T', ' ');
        return text.substring(0, Math.min(16, text.length()));
    }
}
