package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.config.Suggestion;
import cuttings.export.ArticleSchema;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code cuttings export}: articles for other programs. */
@Command(
        name = "export",
        addMethodSubcommands = false,
        description = {
            "Write articles for other programs, the first archived first; the same archive gives the same bytes.",
            "In CSV and TSV a text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage"
                    + " return) is written after an apostrophe, and lists are JSON in one cell."
        },
        footer = {
            "  cuttings export > articles.jsonl",
            "  cuttings export --since 2022-01 --until 2022-03 -o spring.csv",
            "  cuttings export --author marsh --format json | jq length",
            "  cuttings export --format newsarticle --site news.example",
            "  cuttings export --schema > article.schema.json"
        })
final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private OrderOptions order = new OrderOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            converter = FormatConverter.class,
            description = "One of ${COMPLETION-CANDIDATES}. Otherwise the ending of the output's name, then jsonl.")
    @Nullable
    private ExportFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which appears only when it is whole; compressed if its name ends in .gz.")
    @Nullable
    private Path output;

    @Mixin
    private ColumnOptions columns = new ColumnOptions();

    @Option(names = "--schema", description = "Print the JSON Schema of an article instead.")
    private boolean schema;

    /** The names of the formats in the help. */
    static final class Formats extends LowerCaseNames {
        Formats() {
            super(Stream.of(ExportFormat.values()).map(ExportFormat::label));
        }
    }

    /** Reads a format's name. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String name) {
            List<String> names = new Formats();
            return Stream.of(ExportFormat.values())
                    .filter(known -> known.label().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + name + "'"
                            + Suggestion.didYouMean(name, names) + "; there are " + String.join(", ", names)));
        }
    }

    ExportCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() throws IOException {
        if (schema) {
            surroundings.println(ArticleSchema.text().stripTrailing());
        } else if (output == null) {
            export(surroundings.out(), format == null ? ExportFormat.JSONL : format);
        } else if (output.toString().matches("(?i).*\\.(zst|bz2|xz|zip|parquet)")) {
            throw CommandException.usage(
                    "cannot write the form that the name " + output + " asks for", "Only .gz is compressed.");
        } else {
            try (WholeFile file = new WholeFile(output)) {
                export(file.out(), format == null ? ExportFormat.ofName(output.toString()) : format);
                file.complete();
            }
        }
        return ExitCode.DONE.number();
    }

    private void export(OutputStream out, ExportFormat form) {
        if (!form.hasColumns() && !columns.columns.isEmpty()) {
            throw CommandException.usage(
                    "the format " + form.label() + " has its own keys, so --columns cannot be used with it",
                    "Choose columns of jsonl, json, csv or tsv.");
        }
        Filter wanted = order.filter(filter.conditions(surroundings.clock()), Filter.Order.ID);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                ExportWriter writer = form.to(out, columns.or(Column.ALL))) {
            archive.find(wanted, writer::write);
        }
    }
}
