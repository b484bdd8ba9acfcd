package cuttings.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The command above all others: without one of them it shows the help. */
final class CuttingsCommand implements Runnable, DeclaredCommand {

    final GlobalOptions global = new GlobalOptions();

    private final CommandSpec spec = declared();

    @Override
    public CommandSpec spec() {
        return spec;
    }

    private CommandSpec declared() {
        CommandSpec all = new Declaration(this, "cuttings")
                .says("A press-cuttings archive: visits news sites, keeps each article clean and for good,"
                        + " and hands it back by date, by author, by word, or as JSON.")
                .examples(
                        "  cuttings extract page.html",
                        "  cuttings crawl https://news.example/feed.xml",
                        "  cuttings find --author marsh --since 2022-01-01",
                        "  cuttings export --format csv -o articles.csv")
                .takes(global.all())
                .spec()
                .versionProvider(new Version())
                .scopeType(ScopeType.INHERIT);
        all.usageMessage()
                .sortOptions(false)
                .abbreviateSynopsis(true)
                .synopsisSubcommandLabel("COMMAND")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .parameterListHeading("%nArguments:%n")
                .footerHeading("%nExamples:%n");
        return all;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
