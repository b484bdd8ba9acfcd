package cuttings.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Shows results page by page when a person looks at them: with the command in {@code PAGER}, or {@code less}, which goes away
 * by itself when everything fits on one screen. An empty {@code PAGER}, or {@code cat}, means no pager.
 */
final class Pager implements AutoCloseable {

    /** A machine without it, such as a small container, still shows the results. */
    static final String USUAL = "if command -v less > /dev/null; then exec less; else exec cat; fi";

    private final Surroundings surroundings;
    private final Optional<Process> process;

    private Pager(Surroundings surroundings, Optional<Process> process) {
        this.surroundings = surroundings;
        this.process = process;
    }

    /** Begins to show results; where nobody looks, they go where they always go. */
    static Pager start(Surroundings surroundings) {
        String command = surroundings.environment().getOrDefault("PAGER", USUAL).strip();
        if (!surroundings.outIsTerminal() || command.isEmpty() || command.equals("cat")) {
            return new Pager(surroundings, Optional.empty());
        }
        try {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().putIfAbsent("LESS", "FRX");
            builder.environment().putIfAbsent("LESSCHARSET", "utf-8");
            Process process = builder.start();
            return new Pager(surroundings.withOut(new Pipe(process.getOutputStream())), Optional.of(process));
        } catch (IOException noShell) {
            return new Pager(surroundings, Optional.empty());
        }
    }

    /** Where to print while the pager runs. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** Waits until the person has seen enough. */
    @Override
    public void close() {
        process.ifPresent(pager -> {
            try (OutputStream end = surroundings.out()) {
                end.flush();
            } catch (IOException leftEarly) {
                return;
            }
            try {
                pager.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** The pager's input; a person who leaves before the end is no error. */
    private static final class Pipe extends FilterOutputStream {

        Pipe(OutputStream out) {
            super(new BufferedOutputStream(out, 1 << 13));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new ClosedPipeException(e);
            }
        }
    }
}
