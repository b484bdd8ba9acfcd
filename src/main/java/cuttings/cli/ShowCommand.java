package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.ArticleJson;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings show}: an article as a person reads it. */
final class ShowCommand implements Callable<Integer>, DeclaredCommand {

    private static final List<Table.Heading> ORIGINS =
            List.of(new Table.Heading("FIELD", 13), new Table.Heading("RULE", 12), new Table.Heading("READ", 12));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<List<Long>> ids =
            Argument.some(Long.class, "ID", "An article's number, as 'cuttings find' lists it.");

    private final Given<Boolean> provenance =
            Option.flag("--provenance", "Say also which rule gave each field, and what it read.");

    private final Given<Boolean> json = Option.flag("--json", "As JSON over many lines.");

    private final Given<Boolean> markdown = Option.flag("--markdown", "As Markdown.");

    private final Given<Boolean> html =
            Option.flag("--html", "As an HTML page of its own, which asks the site for its photos.");

    private final Alternatives forms = new Alternatives(List.of(json, markdown, html));

    ShowCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "show")
                .says("Show an article as a person reads it.")
                .examples(
                        "  cuttings show 17",
                        "  cuttings show --provenance 17",
                        "  cuttings show --markdown 17 > article.md",
                        "  cuttings show --html 17 > article.html",
                        "  cuttings show --json 17 | jq .photos")
                .takes(ids)
                .takes(forms.flags())
                .takes(provenance)
                .spec();
    }

    @Override
    public Integer call() {
        forms.chosen();
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            for (long id : ids.required()) {
                print(pager.surroundings(), archive, NamedArticle.in(archive, id));
            }
        }
        return ExitCode.DONE.number();
    }

    private void print(Surroundings shown, Lookup archive, Cutting cutting) {
        if (json.or(false)) {
            shown.println(ArticleJson.pretty(cutting));
        } else if (markdown.or(false)) {
            shown.println(ArticleMarkdown.of(cutting).stripTrailing());
        } else if (html.or(false)) {
            shown.println(ArticleHtml.of(cutting).stripTrailing());
        } else {
            new ArticlePage(shown).print(cutting, others(archive, cutting));
        }
        if (provenance.or(false)) {
            shown.println("");
            printOrigins(shown, cutting);
        }
    }

    private static List<Cutting> others(Lookup archive, Cutting cutting) {
        return archive.duplicates().of(Objects.requireNonNull(cutting.id())).stream()
                .map(id -> NamedArticle.in(archive, id))
                .toList();
    }

    private static void printOrigins(Surroundings shown, Cutting cutting) {
        Table table = new Table(ORIGINS, shown.columns(), new Style(shown.colours()), shown::println);
        cutting.article()
                .provenance()
                .origins()
                .forEach((field, origin) ->
                        table.add(List.of(field.label(), origin.rule(), Objects.toString(origin.raw(), ""))));
        table.end();
    }
}
