package cuttings.cli;

import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs the command that was named, once it is settled how much is logged. */
final class Execution implements IExecutionStrategy {

    private final GlobalOptions options;

    Execution(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public int execute(ParseResult parsed) {
        try {
            Logging.set(
                    options,
                    parsed.subcommand() == null
                            ? ""
                            : parsed.subcommand().commandSpec().name());
        } catch (CommandException e) {
            throw new ExecutionException(parsed.commandSpec().commandLine(), String.valueOf(e.getMessage()), e);
        }
        return new RunLast().execute(parsed);
    }
}
