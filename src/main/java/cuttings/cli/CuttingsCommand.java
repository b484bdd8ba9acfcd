package cuttings.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all others: without one of them it shows the help. */
@Command(
        name = "cuttings",
        description = "A press-cuttings archive: visits news sites, keeps each article clean and for good,"
                + " and hands it back by date, by author, by word, or as JSON.",
        scope = ScopeType.INHERIT,
        addMethodSubcommands = false,
        sortOptions = false,
        abbreviateSynopsis = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        parameterListHeading = "%nArguments:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cuttings extract page.html",
            "  cuttings crawl https://news.example/feed.xml",
            "  cuttings find --author marsh --since 2022-01-01",
            "  cuttings export --format csv -o articles.csv"
        })
final class CuttingsCommand implements Runnable {

    @Mixin
    final GlobalOptions global = new GlobalOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
