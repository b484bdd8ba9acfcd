package cuttings.cli;

import cuttings.archive.ArchiveException;
import cuttings.article.FileTrouble;
import cuttings.article.Text;
import cuttings.config.ConfigException;
import cuttings.extract.profile.ProfileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what goes wrong becomes one or two lines on standard error and an {@link ExitCode}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** How picocli calls an argument; its label alone tells a person more. */
    private static final Pattern POSITION = Pattern.compile("positional parameter at index \\S++ \\(([^)]*+)\\)");

    private final Surroundings surroundings;
    private final GlobalOptions options;

    Failures(Surroundings surroundings, GlobalOptions options) {
        this.surroundings = surroundings;
        this.options = options;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        String advice = "Try '" + command.qualifiedName() + " --help'.";
        if (failure instanceof UnmatchedArgumentException unmatched) {
            Slip slip = new Slip(command, unmatched.getUnmatched());
            String message = slip.message().orElse(failure.getMessage());
            return report(ExitCode.USAGE, message, slip.advice() + advice, failure);
        }
        String message = POSITION.matcher(String.valueOf(failure.getMessage())).replaceFirst("$1");
        return report(ExitCode.USAGE, message, numbers(failure) + advice, failure);
    }

    private static String numbers(ParameterException failure) {
        boolean ofArticle = failure.getArgSpec() instanceof PositionalParamSpec argument
                && argument.paramLabel().equals("ID");
        return ofArticle ? "'cuttings find' lists the numbers of articles. " : "";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (ClosedPipeException.isBehind(failure)) {
            return ExitCode.DONE.number();
        }
        if (failure instanceof CommandException known) {
            return report(known.exitCode(), known.getMessage(), known.advice(), failure);
        }
        if (failure instanceof ConfigException config) {
            List<String> lines = config.lines();
            lines.subList(0, lines.size() - 1).forEach(this::tell);
            return report(ExitCode.USAGE, lines.get(lines.size() - 1), null, failure);
        }
        if (failure instanceof ProfileException) {
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
        tell(String.valueOf(message));
        if (advice != null) {
            surroundings.err().println("  " + Printable.line(advice));
        }
        if (options.debug()) {
            failure.printStackTrace(surroundings.err());
        }
        return code.number();
    }

    private void tell(String message) {
        surroundings.err().println("cuttings: " + Printable.line(message));
    }

    private static String reason(Exception failure) {
        IOException cause =
                failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) failure;
        String file = cause instanceof FileSystemException named ? " " + named.getFile() : "";
        return file + ": " + Text.clean(FileTrouble.of(cause));
    }
}
