package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cuttings find}: looks articles up and lists them. */
@Command(
        name = "find",
        addMethodSubcommands = false,
        description = "Look articles up by date, author, site or word, and list them. The last published comes first.",
        footer = {
            "  cuttings find --author marsh --since 2022-01-01",
            "  cuttings find --on yesterday --site news.example",
            "  cuttings find --text '\"night ferry\" fog' --limit 20",
            "  cuttings find --text 'ferry NEAR fog' --sort relevance --snippet",
            "  cuttings find --missing author -c site,url",
            "  cuttings find --since 7d --jsonl | jq -r .headline"
        })
final class FindCommand implements Callable<Integer> {

    private static final int USUAL_COLUMNS = 160;
    private static final String INDENT = "    ";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private OrderOptions order = new OrderOptions();

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(
            names = "--snippet",
            negatable = true,
            fallbackValue = "true",
            description = "With --text: under each article, where the words stand in it. Usual on a terminal.")
    private @Nullable Boolean snippet;

    /** In which form the answer comes; a table without. */
    static final class Form {
        @Option(names = "--json", description = "As one JSON array instead of a table.")
        private boolean json;

        @Option(names = "--jsonl", description = "As JSON Lines: one object a line.")
        private boolean jsonl;

        @Option(names = "--csv", description = "As CSV with headings.")
        private boolean csv;

        @Option(names = "--tsv", description = "As the same with tabs.")
        private boolean tsv;

        @Option(names = "--urls", description = "Just their addresses, one a line.")
        private boolean urls;

        @Option(names = "--count", description = "Just how many there are.")
        private boolean count;

        @Nullable
        ExportFormat format() {
            if (json || jsonl) {
                return json ? ExportFormat.JSON : ExportFormat.JSONL;
            }
            return csv ? ExportFormat.CSV : tsv ? ExportFormat.TSV : null;
        }
    }

    FindCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        Filter wanted = order.filter(filter.conditions(surroundings.clock()), Filter.Order.PUBLISHED);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            if (form.count) {
                surroundings.println(String.valueOf(archive.count(wanted)));
            } else if (list(archive, wanted) == 0 && !global.quiet) {
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
        if (form.urls) {
            return new Addresses(shown);
        }
        Style style = new Style(shown.colours());
        return new ArticleTable(
                shown, columns.or(ArticleTable.USUAL), WordMarks.of(filter.text, style), excerpts(shown));
    }

    private Function<Cutting, String> excerpts(Surroundings shown) {
        boolean wanted = snippet == null ? shown.outIsTerminal() : snippet;
        if (filter.text == null || !wanted) {
            return cutting -> "";
        }
        Excerpt excerpt = new Excerpt(filter.text, shown.columns().orElse(USUAL_COLUMNS) - INDENT.length());
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
