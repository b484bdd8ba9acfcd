package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cuttings find}: looks articles up and lists them. */
@Command(
        name = "find",
        description = "Look articles up by date, author, site or word. The last published comes first.",
        footer = {
            "  cuttings find --author marsh --since 2022-01-01",
            "  cuttings find --on yesterday --site news.example",
            "  cuttings find --text '\"night ferry\" fog' --limit 20",
            "  cuttings find --since 7d --jsonl | jq -r .headline"
        })
final class FindCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @ArgGroup
    private Form form = new Form();

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
        Filter wanted = filter.filter(Filter.Order.PUBLISHED);
        AtomicLong found = new AtomicLong();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                ExportWriter writer = writer()) {
            archive.find(wanted, cutting -> {
                writer.write(cutting);
                found.incrementAndGet();
            });
        }
        if (found.get() == 0 && !global.quiet) {
            surroundings.err().println("no article found");
        }
        return ExitCode.DONE.number();
    }

    private ExportWriter writer() {
        ExportFormat format = form.format();
        return format == null ? new ArticleTable(surroundings) : format.to(surroundings.out());
    }
}
