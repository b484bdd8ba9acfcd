package cuttings.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import picocli.CommandLine;

/** Puts the command line together. */
final class Commands {

    private static final int HELP_WIDTH = 100;

    private static final Map<String, BiFunction<Surroundings, GlobalOptions, Object>> BY_NAME = byName();

    /** The commands that speak of the others. */
    private static final Set<String> ABOUT_OTHERS = Set.of("help", "completion");

    private Commands() {}

    private static Map<String, BiFunction<Surroundings, GlobalOptions, Object>> byName() {
        Map<String, BiFunction<Surroundings, GlobalOptions, Object>> commands = new LinkedHashMap<>();
        commands.put("crawl", CrawlCommand::new);
        commands.put("discover", DiscoverCommand::new);
        commands.put("find", FindCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("authors", AuthorsCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("duplicates", DuplicatesCommand::new);
        commands.put("history", HistoryCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("capture", CaptureCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("sites", SitesCommand::new);
        commands.put("runs", Commands::runs);
        commands.put("profile", Commands::profile);
        commands.put("reextract", ReextractCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("completion", (surroundings, global) -> new CompletionCommand(surroundings));
        commands.put("help", (surroundings, global) -> new HelpCommand(surroundings));
        commands.put("warm-up", (surroundings, global) -> new WarmUpCommand(surroundings));
        return commands;
    }

    private static CommandLine runs(Surroundings surroundings, GlobalOptions global) {
        return new CommandLine(new RunsCommand(surroundings, global))
                .addSubcommand(new RunsCommand.Show(surroundings, global));
    }

    private static CommandLine profile(Surroundings surroundings, GlobalOptions global) {
        return new CommandLine(new ProfileCommand()).addSubcommand(new ProfileCommand.Check(surroundings, global));
    }

    /** The command line that can read these arguments: with one command if they begin with its name, which saves time. */
    static CommandLine reading(Surroundings surroundings, String... args) {
        boolean one = args.length > 0 && BY_NAME.containsKey(args[0]) && !ABOUT_OTHERS.contains(args[0]);
        return with(surroundings, one ? List.of(args[0]) : BY_NAME.keySet());
    }

    /** The whole command line. */
    static CommandLine all(Surroundings surroundings) {
        return with(surroundings, BY_NAME.keySet());
    }

    private static CommandLine with(Surroundings surroundings, Collection<String> names) {
        CuttingsCommand top = new CuttingsCommand();
        CommandLine line = new CommandLine(top);
        BY_NAME.forEach((name, command) -> {
            if (names.contains(name)) {
                line.addSubcommand(name, command.apply(surroundings, top.global));
            }
        });
        line.registerConverter(Instant.class, new InstantConverter(surroundings.clock()));
        line.registerConverter(ZoneId.class, Converters::zone);
        line.registerConverter(Long.class, Converters::wholeNumber);
        line.registerConverter(long.class, Converters::wholeNumber);
        line.registerConverter(Integer.class, Converters::number);
        line.registerConverter(int.class, Converters::number);
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
                .setUsageHelpWidth(width)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> run(parsed, line, global))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static int run(CommandLine.ParseResult parsed, CommandLine line, GlobalOptions global) {
        try {
            Logging.set(global);
        } catch (CommandException e) {
            throw new CommandLine.ExecutionException(line, String.valueOf(e.getMessage()), e);
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
