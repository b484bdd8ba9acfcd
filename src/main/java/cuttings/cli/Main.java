package cuttings.cli;

import cuttings.article.FileTrouble;
import java.io.IOException;

/** The program's entry: runs the command that the arguments name, and ends with its code. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name and exits with its code. */
    public static void main(String[] args) {
        System.setOut(System.err); // whatever a library says on its own must not get among the results
        HeadStart.of(args);
        Surroundings surroundings = Surroundings.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler((thread, broken) ->
                surroundings.err().println("cuttings: " + thread.getName() + " broke off: " + broken));
        System.exit(run(surroundings, args));
    }

    /** Runs a command within this process. */
    static int run(Surroundings surroundings, String... args) {
        int code = execute(surroundings, args);
        try {
            surroundings.out().flush();
            return code;
        } catch (ClosedPipeException enoughWasRead) {
            return code;
        } catch (IOException e) {
            surroundings.err().println("cuttings: cannot write to standard output: " + FileTrouble.of(e));
            return ExitCode.ARCHIVE.number();
        }
    }

    private static int execute(Surroundings surroundings, String... args) {
        try {
            return Commands.reading(surroundings, args).execute(args);
        } catch (OutOfMemoryError | StackOverflowError broken) {
            surroundings.err().println("cuttings: not enough memory: " + broken.getMessage());
            surroundings.err().println(RunPrinter.MORE_MEMORY);
            return ExitCode.NEEDS_A_LOOK.number();
        }
    }
}
