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
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs a command within this process. */
    static int run(Surroundings surroundings, String... args) {
        int code = Commands.reading(surroundings, args).execute(args);
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
}
