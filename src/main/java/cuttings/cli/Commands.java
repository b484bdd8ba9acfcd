package cuttings.cli;

import cuttings.archive.Authors;
import cuttings.archive.Filter;
import cuttings.article.PageStatus;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/** Puts the command line together. */
final class Commands {

    private static final int HELP_WIDTH = 100;

    /** In the order in which the help lists them. */
    private static final List<String> NAMES = List.of(
            "crawl",
            "discover",
            "find",
            "show",
            "authors",
            "stats",
            "duplicates",
            "history",
            "diff",
            "export",
            "capture",
            "import",
            "extract",
            "explain",
            "sites",
            "runs",
            "profile",
            "reextract",
            "check",
            "backup",
            "demo",
            "completion",
            "help",
            "warm-up");

    /** The commands that speak of the others. */
    private static final Set<String> ABOUT_OTHERS = Set.of("help", "completion");

    private Commands() {}

    /** A table of constructors would cost each start twenty method handles for the sake of one. */
    private static DeclaredCommand command(String name, Surroundings surroundings, GlobalOptions global) {
        return switch (name) {
            case "crawl" -> new CrawlCommand(surroundings, global);
            case "discover" -> new DiscoverCommand(surroundings, global);
            case "find" -> new FindCommand(surroundings, global);
            case "show" -> new ShowCommand(surroundings, global);
            case "authors" -> new AuthorsCommand(surroundings, global);
            case "stats" -> new StatsCommand(surroundings, global);
            case "duplicates" -> new DuplicatesCommand(surroundings, global);
            case "history" -> new HistoryCommand(surroundings, global);
            case "diff" -> new DiffCommand(surroundings, global);
            case "export" -> new ExportCommand(surroundings, global);
            case "capture" -> new CaptureCommand(surroundings, global);
            case "import" -> new ImportCommand(surroundings, global);
            case "extract" -> new ExtractCommand(surroundings, global);
            case "explain" -> new ExplainCommand(surroundings, global);
            case "sites" -> new SitesCommand(surroundings, global);
            case "runs" -> new RunsCommand(surroundings, global);
            case "profile" -> new ProfileCommand(surroundings, global);
            case "reextract" -> new ReextractCommand(surroundings, global);
            case "check" -> new CheckCommand(surroundings, global);
            case "backup" -> new BackupCommand(surroundings, global);
            case "demo" -> new DemoCommand(surroundings, global);
            case "completion" -> new CompletionCommand(surroundings);
            case "help" -> new HelpCommand(surroundings);
            case "warm-up" -> new WarmUpCommand(surroundings);
            default -> throw new IllegalArgumentException("there is no command " + name);
        };
    }

    /** The command line that can read these arguments: with one command if they begin with its name, which saves time. */
    static CommandLine reading(Surroundings surroundings, String... args) {
        boolean one = args.length > 0 && NAMES.contains(args[0]) && !ABOUT_OTHERS.contains(args[0]);
        return with(surroundings, one ? List.of(args[0]) : NAMES);
    }

    /** The whole command line. */
    static CommandLine all(Surroundings surroundings) {
        return with(surroundings, NAMES);
    }

    private static CommandLine with(Surroundings surroundings, List<String> names) {
        System.setProperty("picocli.disable.closures", "true"); // else it looks through the whole jar for Groovy
        System.setProperty("picocli.converters.excludes", "java.(time|sql).*"); // those that are used follow below
        CuttingsCommand top = new CuttingsCommand();
        CommandLine line = new CommandLine(top.spec());
        for (String name : names) {
            line.addSubcommand(name, command(name, surroundings, top.global).spec());
        }
        line.registerConverter(Instant.class, new InstantConverter(surroundings.clock()));
        line.registerConverter(ZoneId.class, new Converters.Zone());
        line.registerConverter(Long.class, new Converters.WholeNumber());
        line.registerConverter(Integer.class, new Converters.Number());
        line.registerConverter(Filter.Part.class, new Converters.Choice<>(Filter.Part.class));
        line.registerConverter(Filter.Order.class, new Converters.Choice<>(Filter.Order.class));
        line.registerConverter(Authors.Order.class, new Converters.Choice<>(Authors.Order.class));
        line.registerConverter(PageStatus.class, new Converters.Choice<>(PageStatus.class));
        line.registerConverter(Changer.class, new Converters.Choice<>(Changer.class));
        line.registerConverter(Split.class, new Converters.Choice<>(Split.class));
        line.registerConverter(Days.class, new Days.Converter(surroundings.clock()));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.table());
        line.setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        return dressed(line, surroundings, top.global);
    }

    private static CommandLine dressed(CommandLine line, Surroundings surroundings, GlobalOptions global) {
        Failures failures = new Failures(surroundings, global);
        int width = Math.max(60, Math.min(HELP_WIDTH, surroundings.columns().orElse(HELP_WIDTH)));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setAllowSubcommandsAsOptionParameters(true)
                .setUsageHelpWidth(width)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(new Execution(global))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
