package cuttings.cli;

import org.jspecify.annotations.Nullable;

/** A command cannot do its work: what and where in the message, what to do in the advice. */
final class CommandException extends RuntimeException {

    private final ExitCode exitCode;
    private final @Nullable String advice;

    CommandException(ExitCode exitCode, String message, @Nullable String advice) {
        super(message);
        this.exitCode = exitCode;
        this.advice = advice;
    }

    /** The command was given something that it cannot work with. */
    static CommandException usage(String message, String advice) {
        return new CommandException(ExitCode.USAGE, message, advice);
    }

    ExitCode exitCode() {
        return exitCode;
    }

    /** What the person can do about it, in one line. */
    @Nullable
    String advice() {
        return advice;
    }
}
