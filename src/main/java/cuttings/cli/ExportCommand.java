package cuttings.cli;

import cuttings.archive.Bookmarks;
import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.archive.Pages;
import cuttings.config.Suggestion;
import cuttings.export.ArticleSchema;
import cuttings.export.Column;
import cuttings.export.ExportFormat;
import cuttings.export.ExportWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** {@code cuttings export}: articles for other programs. */
final class ExportCommand implements Callable<Integer>, DeclaredCommand {

    /** Names that need no quotation marks in a crontab. */
    private static final Pattern BOOKMARK = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final FilterOptions filter = new FilterOptions();

    private final OrderOptions order = new OrderOptions();

    private final Given<ExportFormat> format = Option.value(
                    ExportFormat.class,
                    "-f --format",
                    "FORMAT",
                    "One of ${COMPLETION-CANDIDATES}. Otherwise what the name of the output ends in, or jsonl.")
            .outOf(new Formats())
            .readBy(new FormatConverter());

    private final Given<Path> output = Option.value(
            Path.class,
            "-o --output",
            "FILE",
            "Write to a file, which appears only when it is whole; compressed if its name ends in .gz or .zst.");

    private final Given<Split> split = Option.value(
                    Split.class,
                    "--split",
                    "WAY",
                    "Into a file for each ${COMPLETION-CANDIDATES}: articles-2022-01.csv for -o articles.csv.")
            .outOf(new Split.Names());

    private final Given<String> sinceLast = Option.value(
            String.class,
            "--since-last",
            "NAME",
            "Only what is new or changed since the last export under this NAME; the first takes all. The archive",
            "notes NAME when the export is whole; one that fails is made up for by the next. A crawl may run.",
            "Choose with the same options under one NAME: what they leave out counts as read too.");

    private final ColumnOptions columns = new ColumnOptions();

    private final Given<Boolean> schema = Option.flag("--schema", "Print the JSON Schema of an article instead.");

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
            return ExportFormat.named(name)
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + name + "'"
                            + Suggestion.didYouMean(name, names) + "; there are " + String.join(", ", names)));
        }
    }

    ExportCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "export")
                .says(
                        "Write articles for other programs, the first archived first; the same archive gives the same bytes.",
                        "In CSV and TSV a text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a line end)"
                                + " is written after an apostrophe, what turns the direction of text is U+FFFD, and lists are JSON in one"
                                + " cell. In Parquet lists are"
                                + " lists, first_seen and fetched are timestamps, and published and modified stay text as printed, with"
                                + " their days in published_day and modified_day.",
                        "With --status the pages that are no articles, the last fetched first, as 'cuttings find --status' lists them.")
                .examples(
                        "  cuttings export > articles.jsonl",
                        "  cuttings export --since 2022-01 --until 2022-03 -o spring.csv",
                        "  cuttings export --author marsh --format json | jq length",
                        "  cuttings export --format newsarticle --site news.example",
                        "  cuttings export --split month -o articles.csv.gz",
                        "  cuttings export -o articles.parquet",
                        "  cuttings export --status paywall-stub -o stubs.csv",
                        "  cuttings export --since-last nightly -o new.jsonl.zst",
                        "  cuttings export --schema > article.schema.json")
                .takes(filter.all())
                .takes(order.all())
                .takes(format, output, split, sinceLast)
                .takes(columns.columns, schema)
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        if (schema.or(false)) {
            surroundings.println(ArticleSchema.text().stripTrailing());
            return ExitCode.DONE.number();
        }
        refuseContradictions();
        if (filter.areAboutPages()) {
            exportPages();
            return ExitCode.DONE.number();
        }
        Filter.Builder conditions = filter.conditions(surroundings.clock());
        String bookmark = sinceLast.value();
        if (bookmark == null) {
            export(conditions);
        } else {
            exportWhatIsNew(conditions, bookmark);
        }
        return ExitCode.DONE.number();
    }

    private void refuseContradictions() {
        if (output.value() == null && split.value() != null) {
            throw CommandException.usage(
                    "--split needs the name of a file", "Give it with -o, such as -o articles.csv");
        }
        if (output.value() == null && form() == ExportFormat.PARQUET && surroundings.outIsTerminal()) {
            throw CommandException.usage(
                    "Parquet is not for a terminal", "Give it a file, such as -o articles.parquet");
        }
        if (!form().hasColumns() && columns.columns.value() != null) {
            throw CommandException.usage(
                    "the format " + form().label() + " has its own keys, so --columns cannot be used with it",
                    "Choose columns of jsonl, json, csv, tsv or parquet.");
        }
        String bookmark = sinceLast.value();
        if (bookmark != null && !BOOKMARK.matcher(bookmark).matches()) {
            throw CommandException.usage(
                    "'" + bookmark + "' is no name for --since-last",
                    "Take letters, digits, dots, hyphens and underscores, such as nightly.");
        }
        if (bookmark != null && order.isLimited()) {
            throw CommandException.usage(
                    "--since-last with --limit would count as exported what was left out", "Use one of them.");
        }
    }

    private ExportFormat form() {
        if (format.value() != null) {
            return format.value();
        }
        return output.value() == null ? ExportFormat.JSONL : OutputName.format(output.value());
    }

    /** The bookmark moves last of all: after a failure the same articles come again rather than never. */
    private void exportWhatIsNew(Filter.Builder conditions, String name) throws IOException {
        Path folder = new Configuration(surroundings, global).archive();
        try (Bookmarks bookmarks = Bookmarks.in(folder)) {
            long end;
            try (Lookup archive = Lookup.open(folder)) {
                end = archive.lastRevision();
            }
            export(conditions.revisions(new Filter.Stretch(bookmarks.point(name).orElse(0), end)));
            bookmarks.move(name, end);
        }
    }

    private void export(Filter.Builder conditions) throws IOException {
        Filter wanted = order.filter(conditions, Filter.Order.ID);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            Path file = output.value();
            if (file == null) {
                try (ExportWriter writer = writer(surroundings.out())) {
                    archive.find(wanted, writer::write);
                }
            } else {
                try (OutputFiles files = new OutputFiles(file, split.value(), this::writer)) {
                    if (split.value() == null) {
                        archive.find(wanted, files::write);
                    } else {
                        archive.findByParts(wanted, files::file, files::write);
                    }
                    files.complete();
                }
            }
            doubtNames(archive);
        }
    }

    private void exportPages() throws IOException {
        FilterOptions.refuseForPages(List.of(columns.columns, split, sinceLast));
        Pages.Wanted wanted = order.pages(filter.pages(surroundings.clock()));
        Path file = output.value();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            if (file == null) {
                print(archive.pages(), wanted, surroundings);
            } else {
                try (WholeFile whole = new WholeFile(file);
                        OutputStream out = new BufferedOutputStream(whole.out())) {
                    print(archive.pages(), wanted, surroundings.withOut(out));
                    out.close();
                    whole.complete();
                }
            }
        }
    }

    private void print(Pages pages, Pages.Wanted wanted, Surroundings shown) {
        FormOptions.Form rows = FormOptions.Form.of(form())
                .orElseThrow(() -> CommandException.usage(
                        "the format " + form().label() + " is for articles, so it cannot be used with --status",
                        "Take jsonl, json, csv or tsv."));
        PageTable.print(shown, rows, receiver -> pages.each(wanted, receiver));
    }

    /** An export of nothing is usual; one for a name that nobody has is most often a slip. */
    private void doubtNames(Lookup archive) {
        String hint = EmptyAnswer.hint(archive, filter);
        if (!hint.isEmpty() && !global.quiet()) {
            surroundings.err().println("no article exported" + hint);
        }
    }

    private ExportWriter writer(OutputStream out) {
        return form().to(out, columns.or(Column.ALL));
    }
}
