package cuttings.cli;

import cuttings.archive.ArchiveException;
import cuttings.article.FileTrouble;
import cuttings.article.Text;
import cuttings.config.ConfigException;
import cuttings.config.Suggestion;
import cuttings.extract.profile.ProfileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what goes wrong becomes one or two lines on standard error and an {@link ExitCode}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Surroundings surroundings;
    private final GlobalOptions options;

    Failures(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String advice = "Try '" + command.getCommandSpec().qualifiedName() + " --help'.";
        return report(ExitCode.USAGE, failure.getMessage(), didYouMean(failure) + advice, failure);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (ClosedPipeException.isBehind(failure)) {
            return ExitCode.DONE.number();
        }
        if (failure instanceof CommandException known) {
            return report(known.exitCode(), known.getMessage(), known.advice(), failure);
        }
        if (failure instanceof ConfigException || failure instanceof ProfileException) {
            return report(ExitCode.USAGE, failure.getMessage(), null, failure);
        }
        if (failure instanceof ArchiveException archive) {
            return report(codeOf(archive.kind()), archive.getMessage(), null, failure);
        }
        if (failure instanceof UncheckedIOException || failure instanceof IOException) {
            return report(ExitCode.ARCHIVE, "cannot read or write" + reason(failure), null, failure);
        }
        String advice = "This is a fault of cuttings. Run it again with --debug and report what it prints.";
        return report(ExitCode.NEEDS_A_LOOK, "internal error: " + failure, advice, failure);
    }

    private static ExitCode codeOf(ArchiveException.Kind kind) {
        return switch (kind) {
            case LOCKED -> ExitCode.LOCKED;
            case BAD_QUERY -> ExitCode.USAGE;
            case MISSING, UNUSABLE, DAMAGED, NEWER -> ExitCode.ARCHIVE;
        };
    }

    private int report(ExitCode code, @Nullable String message, @Nullable String advice, Exception failure) {
        surroundings.err().println("cuttings: " + Printable.line(String.valueOf(message)));
        if (advice != null) {
            surroundings.err().println("  " + Printable.line(advice));
        }
        if (options.debug()) {
            failure.printStackTrace(surroundings.err());
        }
        return code.number();
    }

    private static String didYouMean(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        known.addAll(command.optionsMap().keySet());
        String typed = unmatched.getUnmatched().get(0).split("=", 2)[0];
        return Suggestion.nearest(typed, known)
                .map(name -> "Did you mean " + name + "? ")
                .orElse("");
    }

    private static String reason(Exception failure) {
        IOException cause =
                failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) failure;
        String file = cause instanceof FileSystemException named ? " " + named.getFile() : "";
        return file + ": " + Text.clean(FileTrouble.of(cause));
    }
}
