package cuttings.cli;

import cuttings.archive.NativeLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code cuttings warm-up}: what the program's head script runs once to make later starts short. It does a little of what
 * lookups do, in an archive of its own that it takes away again, so that the virtual machine can note the classes.
 */
@Command(
        name = "warm-up",
        hidden = true,
        description = "Go through the lookups once, for the cache of the head script.",
        footer = "  cuttings warm-up /tmp/cuttings-cache")
final class WarmUpCommand implements Callable<Integer> {

    private static final String PAGE =
            "<!doctype html><html lang=en><title>Ferry</title><article><h1>The ferry is back</h1>"
                    + "<p>By Ada Lind</p><time datetime=2022-01-11>11 Jan 2022</time>"
                    + "<p>The boat left the quay with ninety passengers and came back at noon. </p>".repeat(9)
                    + "</article></html>";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Where to unpack SQLite's library to, if anywhere.")
    private @Nullable Path cache;

    WarmUpCommand(Surroundings surroundings) {
        this.surroundings = new Surroundings(
                surroundings.in(),
                new ByteArrayOutputStream(),
                surroundings.err(),
                Map.of("PAGER", "cat", "COLUMNS", "80"),
                surroundings.clock(),
                surroundings.outIsTerminal(),
                false);
    }

    @Override
    public Integer call() throws IOException {
        if (cache != null) {
            NativeLibrary.unpackInto(cache);
        }
        Path folder = cache == null
                ? Files.createTempDirectory("cuttings-warm-up")
                : Files.createTempDirectory(cache, "cuttings-warm-up");
        try {
            Path page = Files.writeString(folder.resolve("page.html"), PAGE, StandardCharsets.UTF_8);
            String archive = folder.resolve("archive").toString();
            Main.run(surroundings, "import", "--quiet", "--archive", archive, page.toString());
            Main.run(surroundings, "find", "--archive", archive, "--author", "lind", "--since", "2022");
            Main.run(surroundings, "find", "--archive", archive, "--text", "ferry", "--jsonl");
            Main.run(surroundings, "show", "--archive", archive, "1");
            Main.run(surroundings, "export", "--archive", archive, "--format", "csv");
        } finally {
            delete(folder);
        }
        return ExitCode.DONE.number();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(WarmUpCommand::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
