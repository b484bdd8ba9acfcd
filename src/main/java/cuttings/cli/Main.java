package cuttings.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine;

/** The program's entry: puts the commands together, runs the one that the arguments name, and ends with its code. */
public final class Main {

    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] args) {
        System.setOut(System.err); // whatever a library says on its own must not get among the results
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs a command within this process. */
    static int run(Surroundings surroundings, String... args) {
        int code = commandLine(surroundings).execute(args);
        try {
            surroundings.out().flush();
            return code;
        } catch (ClosedPipeException enoughWasRead) {
            return code;
        } catch (IOException e) {
            surroundings.err().println("cuttings: cannot write to standard output: " + e.getMessage());
            return ExitCode.ARCHIVE.number();
        }
    }

    /** The whole command line, with every command. */
    static CommandLine commandLine(Surroundings surroundings) {
        CuttingsCommand top = new CuttingsCommand();
        CommandLine line = new CommandLine(top);
        commands(surroundings, top.global).forEach(line::addSubcommand);
        line.registerConverter(Instant.class, new InstantConverter(surroundings.clock()));
        line.registerConverter(Days.class, new Days.Converter(surroundings.clock()));
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(ExitCode.table());
        Failures failures = new Failures(surroundings, top.global);
        int width = Math.max(60, Math.min(HELP_WIDTH, surroundings.columns().orElse(HELP_WIDTH)));
        line.setOut(new PrintWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setUsageHelpWidth(width)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(parsed -> {
                    Logging.set(top.global);
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    private static List<Object> commands(Surroundings surroundings, GlobalOptions global) {
        return List.of(
                new CrawlCommand(surroundings, global),
                new DiscoverCommand(surroundings, global),
                new FindCommand(surroundings, global),
                new ShowCommand(surroundings, global),
                new ExportCommand(surroundings, global),
                new ImportCommand(surroundings, global),
                new ExtractCommand(surroundings, global),
                new SitesCommand(surroundings, global),
                runs(surroundings, global),
                new DemoCommand(surroundings, global),
                new CompletionCommand(surroundings),
                new HelpCommand(surroundings));
    }

    private static CommandLine runs(Surroundings surroundings, GlobalOptions global) {
        return new CommandLine(new RunsCommand(surroundings, global))
                .addSubcommand(new RunsCommand.Show(surroundings, global));
    }
}
