package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import cuttings.export.ArticleJson;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cuttings show}: an article as a person reads it. */
@Command(
        name = "show",
        description = "Show an article as a person reads it.",
        footer = {"  cuttings show 17", "  cuttings show --json 17 | jq .photos"})
final class ShowCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "An article's number, as 'cuttings find' lists it.")
    private List<Long> ids = List.of();

    @Option(names = "--json", description = "As JSON over many lines.")
    private boolean json;

    ShowCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        ArticlePage page = new ArticlePage(surroundings);
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            for (long id : ids) {
                Cutting cutting = archive.byId(id)
                        .orElseThrow(() -> CommandException.usage(
                                "there is no article " + id + " in the archive",
                                "'cuttings find' lists the numbers that there are."));
                if (json) {
                    surroundings.println(ArticleJson.pretty(cutting));
                } else {
                    page.print(cutting);
                }
            }
        }
        return ExitCode.DONE.number();
    }
}
