package cuttings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a command finds around it. Text goes out as UTF-8 whatever the machine's locale says.
 *
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: everything else
 * @param environment the environment variables
 * @param clock the time and the reader's zone
 * @param outIsTerminal whether a person looks at the results as they come
 * @param errIsTerminal whether a person looks at everything else as it comes
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    /** The process's own; its head script tells which streams are terminals. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new StandardOutput(),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                new ReadersClock(),
                Boolean.getBoolean("cuttings.out.terminal"),
                Boolean.getBoolean("cuttings.err.terminal"));
    }

    /** The same with results going elsewhere. */
    Surroundings withOut(OutputStream other) {
        return new Surroundings(in, other, err, environment, clock, outIsTerminal, errIsTerminal);
    }

    /** Writes a line to standard output. */
    public void println(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many columns a line of output may have; empty when nothing limits it, as in a pipe. */
    public OptionalInt columns() {
        String columns = environment.getOrDefault("COLUMNS", System.getProperty("cuttings.columns", ""));
        return columns.matches("[1-9][0-9]{1,3}") ? OptionalInt.of(Integer.parseInt(columns)) : OptionalInt.empty();
    }

    /** Whether results may be coloured (no-color.org). */
    public boolean colours() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
