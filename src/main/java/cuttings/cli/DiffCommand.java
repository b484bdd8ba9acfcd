package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.archive.Revision;
import cuttings.article.Cutting;
import cuttings.export.JsonText;
import cuttings.export.difference.ArticleDifference;
import cuttings.export.difference.FieldDifference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuttings diff}: what two revisions of an article differ in. */
@Command(
        name = "diff",
        addMethodSubcommands = false,
        description = {
            "Show word by word what two revisions of an article differ in. Without numbers the current one and the one"
                    + " before it; with one number that one and the current one.",
            "What is gone is red or [-in these brackets-], what is new is green or {+in these+}; paragraphs without a"
                    + " change are left out."
        },
        footer = {"  cuttings diff 17", "  cuttings diff 17 1 1", "  cuttings diff --json 17 | jq '.fields[].field'"})
final class DiffCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(index = "0", paramLabel = "ID", description = "An article's number, as 'cuttings find' lists it.")
    private long id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "A",
            description = "The number of the earlier revision, as 'cuttings history' lists it.")
    private @Nullable Integer earlier;

    @Parameters(index = "2", arity = "0..1", paramLabel = "B", description = "The number of the later revision.")
    private @Nullable Integer later;

    @Option(
            names = "--json",
            description = "As one JSON object: for each field the words that are the same, removed, added.")
    private boolean json;

    DiffCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            List<Revision> history = archive.history().of(id);
            int current = current(history);
            int to = later == null ? current : later;
            int from = earlier == null ? Math.max(1, current - 1) : earlier;
            print(pager.surroundings(), revision(archive, from), revision(archive, to));
        }
        return ExitCode.DONE.number();
    }

    private int current(List<Revision> history) {
        return history.stream()
                .filter(Revision::current)
                .mapToInt(Revision::number)
                .findFirst()
                .orElseThrow(() -> NamedArticle.missing(id));
    }

    private Cutting revision(Lookup archive, int number) {
        return archive.history()
                .cutting(id, number)
                .orElseThrow(() -> CommandException.usage(
                        "article " + id + " has no revision " + number, "'cuttings history " + id + "' lists them."));
    }

    private void print(Surroundings shown, Cutting from, Cutting to) {
        List<FieldDifference> fields = ArticleDifference.between(from.article(), to.article());
        if (json) {
            shown.println(JsonText.pretty(object(from, to, fields)));
        } else if (!fields.isEmpty()) {
            shown.println("- " + named(from));
            shown.println("+ " + named(to));
            DifferencePrinter printer = new DifferencePrinter(shown);
            fields.forEach(printer::print);
        } else if (!global.quiet()) {
            surroundings
                    .err()
                    .println(
                            Objects.equals(from.revision(), to.revision())
                                    ? "nothing to compare: "
                                            + (earlier == null ? "article " + id + " has only " : "both are ")
                                            + named(to)
                                    : "no difference: " + named(from) + ", " + named(to));
        }
    }

    private static String named(Cutting cutting) {
        return "revision " + cutting.revision() + ", fetched " + UtcMinute.of(cutting.fetched()) + " UTC";
    }

    private Map<String, @Nullable Object> object(Cutting from, Cutting to, List<FieldDifference> fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("from", from.revision());
        object.put("to", to.revision());
        object.put("fields", fields.stream().map(DiffCommand::object).toList());
        return object;
    }

    private static Map<String, @Nullable Object> object(FieldDifference difference) {
        return object(
                "field",
                difference.field().label(),
                "pieces",
                difference.pieces().stream()
                        .map(piece -> object("kind", piece.kind().label(), "text", piece.text()))
                        .toList());
    }

    private static Map<String, @Nullable Object> object(String first, Object one, String second, Object two) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(first, one);
        object.put(second, two);
        return object;
    }
}
