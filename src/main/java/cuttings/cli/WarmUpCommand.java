package cuttings.cli;

import cuttings.archive.NativeLibrary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code cuttings warm-up}: what the program's head script runs once to make later starts short, so that the virtual
 * machine can note the classes. First it does a little of what fills archives, and leaves an archive in a folder; then,
 * in a process of its own as they come, it does a little of what lookups do there.
 */
final class WarmUpCommand implements Callable<Integer>, DeclaredCommand {

    private static final String PAGE =
            "<!doctype html><html lang=en><title>Ferry</title><article><h1>The ferry is back</h1>"
                    + "<p>By Ada Lind</p><time datetime=2022-01-11>11 Jan 2022</time>"
                    + "<p>The boat left the quay with ninety passengers and came back at noon. </p>".repeat(9)
                    + "</article></html>";

    private final Surroundings surroundings;

    private final Given<Path> folder =
            Argument.one(Path.class, "DIR", "Where to put SQLite's library and a small archive.");

    private final Given<Boolean> lookups =
            Option.flag("--lookups", "Look things up in that archive instead of making it.");

    WarmUpCommand(Surroundings surroundings) {
        this.surroundings = new Surroundings(
                surroundings.in(),
                new ByteArrayOutputStream(),
                surroundings.err(),
                Map.of("PAGER", "cat", "COLUMNS", "80"),
                surroundings.clock(),
                true,
                false);
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "warm-up")
                .says("Go through the commands once, for the cache of the head script.")
                .examples("  cuttings warm-up /tmp/cuttings-cache")
                .takes(folder, lookups)
                .hidden()
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        if (lookups.or(false)) {
            run("find", "--author", "lind", "--since", "2022", "--site", "x.example");
            run("find", "--text", "ferry", "--jsonl");
            run("find", "--since", "2022-01-01");
            run("show", "1");
            run("authors");
            run("stats");
            run("history", "1");
            run("export", "--format", "csv");
            run("help", "dates");
        } else {
            NativeLibrary.unpackInto(folder.required());
            Path page = Files.writeString(folder.required().resolve("page.html"), PAGE, StandardCharsets.UTF_8);
            run("import", "--quiet", "--site", "x.example", page.toString());
        }
        return ExitCode.DONE.number();
    }

    private void run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(
                List.of("--archive", folder.required().resolve("archive").toString()));
        Main.run(surroundings, arguments.toArray(String[]::new));
    }
}
