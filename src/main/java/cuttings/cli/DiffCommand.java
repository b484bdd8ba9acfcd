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
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings diff}: what two revisions of an article differ in. */
final class DiffCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Long> id = Argument.one(Long.class, "ID", "An article's number, as 'cuttings find' lists it.")
            .at(0);

    private final Given<Integer> earlier = Argument.perhaps(
                    Integer.class, "A", "The number of the earlier revision, as 'cuttings history' lists it.")
            .at(1);

    private final Given<Integer> later = Argument.perhaps(Integer.class, "B", "The number of the later revision.")
            .at(2);

    private final Given<Boolean> json =
            Option.flag("--json", "As one JSON object: for each field the words that are the same, removed, added.");

    DiffCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "diff")
                .says(
                        "Show word by word what two revisions of an article differ in. Without numbers the current one and the one"
                                + " before it; with one number that one and the current one.",
                        "What is gone is red or [-in these brackets-], what is new is green or {+in these+}; paragraphs without a"
                                + " change are left out.")
                .examples(
                        "  cuttings diff 17",
                        "  cuttings diff 17 1 1",
                        "  cuttings diff --json 17 | jq '.fields[].field'")
                .takes(id, earlier, later, json)
                .spec();
    }

    @Override
    public Integer call() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            List<Revision> history = archive.history().of(id.required());
            int current = current(history);
            int to = later.or(current);
            int from = earlier.or(Math.max(1, current - 1));
            print(pager.surroundings(), revision(archive, from), revision(archive, to));
        }
        return ExitCode.DONE.number();
    }

    private int current(List<Revision> history) {
        return history.stream()
                .filter(Revision::current)
                .mapToInt(Revision::number)
                .findFirst()
                .orElseThrow(() -> NamedArticle.missing(id.required()));
    }

    private Cutting revision(Lookup archive, int number) {
        return archive.history()
                .cutting(id.required(), number)
                .orElseThrow(() -> CommandException.usage(
                        "article " + id.required() + " has no revision " + number,
                        "'cuttings history " + id.required() + "' lists them."));
    }

    private void print(Surroundings shown, Cutting from, Cutting to) {
        List<FieldDifference> fields = ArticleDifference.between(from.article(), to.article());
        if (json.or(false)) {
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
                                            + (earlier.value() == null
                                                    ? "article " + id.required() + " has only "
                                                    : "both are ")
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
