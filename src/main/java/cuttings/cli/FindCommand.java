package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings find}: looks articles up and lists them. */
final class FindCommand implements Callable<Integer>, DeclaredCommand {

    private static final int USUAL_COLUMNS = 160;
    private static final String INDENT = "    ";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final OrderOptions order = new OrderOptions();

    private final Form form = new Form();

    private final ColumnOptions columns = new ColumnOptions();

    private final Given<Boolean> snippet = Given.flag(
                    "--snippet", "With --text: under each article, where the words stand in it. Usual on a terminal.")
            .negatable();

    /** In which form the answer comes; a table without. */
    private static final class Form {
        private final Given<Boolean> json = Given.flag("--json", "As one JSON array instead of a table.");
        private final Given<Boolean> jsonl = Given.flag("--jsonl", "As JSON Lines: one object a line.");
        private final Given<Boolean> csv = Given.flag("--csv", "As CSV with headings.");
        private final Given<Boolean> tsv = Given.flag("--tsv", "As the same with tabs.");
        private final Given<Boolean> urls = Given.flag("--urls", "Just their addresses, one a line.");
        private final Given<Boolean> count = Given.flag("--count", "Just how many there are.");

        @Nullable
        ExportFormat format() {
            if (json.or(false) || jsonl.or(false)) {
                return json.or(false) ? ExportFormat.JSON : ExportFormat.JSONL;
            }
            return csv.or(false) ? ExportFormat.CSV : tsv.or(false) ? ExportFormat.TSV : null;
        }

        List<Given<?>> all() {
            return List.of(json, jsonl, csv, tsv, urls, count);
        }
    }

    FindCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "find")
                .says("Look articles up by date, author, site or word, and list them. The last published comes first.")
                .examples(
                        "  cuttings find --author marsh --since 2022-01-01",
                        "  cuttings find --on yesterday --site news.example",
                        "  cuttings find --text '\"night ferry\" fog' --limit 20",
                        "  cuttings find --text 'ferry NEAR fog' --sort relevance --snippet",
                        "  cuttings find --missing author -c site,url",
                        "  cuttings find --since 7d --jsonl | jq -r .headline")
                .options(filter.all())
                .options(order.all())
                .oneOf(form.all())
                .options(List.of(columns.columns, snippet))
                .spec();
    }

    @Override
    public Integer call() {
        Filter wanted = order.filter(filter.conditions(surroundings.clock()), Filter.Order.PUBLISHED);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            if (form.count.or(false)) {
                surroundings.println(String.valueOf(archive.count(wanted)));
            } else if (list(archive, wanted) == 0 && !global.quiet()) {
                surroundings.err().println("no article found" + EmptyAnswer.hint(archive, filter));
            }
        }
        return ExitCode.DONE.number();
    }

    private long list(Lookup archive, Filter wanted) {
        AtomicLong found = new AtomicLong();
        try (Pager pager = Pager.start(surroundings);
                ExportWriter writer = writer(pager.surroundings())) {
            archive.find(wanted, cutting -> {
                writer.write(cutting);
                found.incrementAndGet();
            });
        }
        return found.get();
    }

    private ExportWriter writer(Surroundings shown) {
        ExportFormat format = form.format();
        if (format != null) {
            return format.to(shown.out(), columns.or(Column.ALL));
        }
        if (form.urls.or(false)) {
            return new Addresses(shown);
        }
        Style style = new Style(shown.colours());
        return new ArticleTable(
                shown, columns.or(ArticleTable.USUAL), WordMarks.of(filter.text.value(), style), excerpts(shown));
    }

    private Function<Cutting, String> excerpts(Surroundings shown) {
        String words = filter.text.value();
        if (words == null || !snippet.or(shown.outIsTerminal())) {
            return cutting -> "";
        }
        Excerpt excerpt = new Excerpt(words, shown.columns().orElse(USUAL_COLUMNS) - INDENT.length());
        return cutting -> {
            String passage = excerpt.of(cutting);
            return passage.isEmpty() ? "" : INDENT + passage;
        };
    }

    /** The addresses of articles, one a line. */
    private record Addresses(Surroundings shown) implements ExportWriter {
        @Override
        public void write(Cutting cutting) {
            shown.println(Printable.line(cutting.article().url()));
        }

        @Override
        public void close() {}
    }
}
