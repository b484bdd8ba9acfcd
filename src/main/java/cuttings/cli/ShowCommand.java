package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.ArticleJson;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuttings show}: an article as a person reads it. */
@Command(
        name = "show",
        addMethodSubcommands = false,
        description = "Show an article as a person reads it.",
        footer = {
            "  cuttings show 17",
            "  cuttings show --provenance 17",
            "  cuttings show --markdown 17 > article.md",
            "  cuttings show --html 17 > article.html",
            "  cuttings show --json 17 | jq .photos"
        })
final class ShowCommand implements Callable<Integer> {

    private static final List<Table.Heading> ORIGINS =
            List.of(new Table.Heading("FIELD", 13), new Table.Heading("RULE", 12), new Table.Heading("READ", 12));

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "An article's number, as 'cuttings find' lists it.")
    private List<Long> ids = List.of();

    @ArgGroup
    private Form form = new Form();

    @Option(names = "--provenance", description = "Say also which rule gave each field, and what it read.")
    private boolean provenance;

    /** In which form the article comes; wrapped text without. */
    static final class Form {
        @Option(names = "--json", description = "As JSON over many lines.")
        private boolean json;

        @Option(names = "--markdown", description = "As Markdown.")
        private boolean markdown;

        @Option(names = "--html", description = "As an HTML page of its own, which asks the site for its photos.")
        private boolean html;
    }

    ShowCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive());
                Pager pager = Pager.start(surroundings)) {
            for (long id : ids) {
                print(pager.surroundings(), archive, NamedArticle.in(archive, id));
            }
        }
        return ExitCode.DONE.number();
    }

    private void print(Surroundings shown, Lookup archive, Cutting cutting) {
        if (form.json) {
            shown.println(ArticleJson.pretty(cutting));
        } else if (form.markdown) {
            shown.println(ArticleMarkdown.of(cutting).stripTrailing());
        } else if (form.html) {
            shown.println(ArticleHtml.of(cutting).stripTrailing());
        } else {
            new ArticlePage(shown).print(cutting, others(archive, cutting));
        }
        if (provenance) {
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
