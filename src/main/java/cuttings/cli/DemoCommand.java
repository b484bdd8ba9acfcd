package cuttings.cli;

import cuttings.archive.Filter;
import cuttings.archive.Lookup;
import cuttings.article.Cutting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code cuttings demo}: serves three invented newspapers on loopback, then runs the very commands that a person would
 * type: a crawl of them with a configuration file, and lookups in the archive that comes of it.
 */
final class DemoCommand implements Callable<Integer>, DeclaredCommand {

    private static final String CONFIGURATION = "cuttings.yaml";

    private final Surroundings surroundings;
    private final GlobalOptions global;

    DemoCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = withoutSettings(surroundings);
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "demo")
                .says("Crawl three invented newspapers on this machine into a new archive, and look something up in it."
                        + " Needs no network.")
                .examples("  cuttings demo", "  cuttings demo --archive demo")
                .takes()
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        Path folder = global.archive() == null ? newFolder() : emptyFolder(global.archive());
        int crawled = crawl(folder);
        if (crawled > ExitCode.NEEDS_A_LOOK.number()) {
            return crawled;
        }
        String archive = folder.toString();
        String article = articleAbout("foghorns", folder);
        lookUp("find", "--archive", archive, "--since", "2026-03-01");
        lookUp("find", "--archive", archive, "--author", "mowenthal");
        lookUp("show", "--archive", archive, "--json", article);
        say("");
        say("The archive lies in " + archive + " and stays there. Go on with, for example:");
        say("  cuttings find --archive " + archive + " --text 'night tram'");
        say("  cuttings show --archive " + archive + " " + article);
        say("  cuttings export --archive " + archive + " > articles.jsonl");
        return crawled;
    }

    private int crawl(Path folder) throws IOException {
        try (DemoSite site = DemoSite.start()) {
            Path configuration = folder.resolve(CONFIGURATION);
            Files.writeString(configuration, site.withRealAddresses(template()));
            say("Three invented newspapers are served on this machine: "
                    + DemoSite.NEWSPAPERS.stream().map(site::origin).collect(Collectors.joining(" ")));
            return run("crawl", "--verbose", "--config", configuration.toString());
        }
    }

    private static String template() throws IOException {
        try (InputStream in = DemoCommand.class.getResourceAsStream("/data/demo/" + CONFIGURATION)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its demonstration");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String... arguments) throws IOException {
        say("");
        say("$ cuttings " + String.join(" ", arguments));
        surroundings.out().flush();
        return Main.run(surroundings, arguments);
    }

    private void lookUp(String... arguments) throws IOException {
        int code = run(arguments);
        if (code != ExitCode.DONE.number()) {
            throw new CommandException(ExitCode.NEEDS_A_LOOK, "the demonstration ended early", null);
        }
    }

    private static String articleAbout(String word, Path folder) {
        List<Cutting> found = new ArrayList<>();
        try (Lookup archive = Lookup.open(folder)) {
            archive.find(Filter.builder().text(word).limit(1).build(), found::add);
        }
        return String.valueOf(found.get(0).id());
    }

    private void say(String line) {
        surroundings.println(line);
    }

    /** The first of cuttings-demo, cuttings-demo-2, … that is not there yet, among the machine's temporary files. */
    private static Path newFolder() throws IOException {
        Path parent = Path.of(System.getProperty("java.io.tmpdir"));
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(parent.resolve(number == 1 ? "cuttings-demo" : "cuttings-demo-" + number));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    /** Invented articles must not get among those that somebody keeps. */
    private static Path emptyFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw CommandException.usage(
                        folder + " is not empty", "Give the demonstration a folder of its own, or none.");
            }
        }
        return folder;
    }

    /**
     * The demonstration is the same for everybody: it must not write where an environment variable points, nor stop at a
     * pager.
     */
    private static Surroundings withoutSettings(Surroundings all) {
        Map<String, String> environment = new HashMap<>(all.environment());
        environment.keySet().removeIf(name -> name.startsWith("CUTTINGS_"));
        environment.put("PAGER", "cat");
        return new Surroundings(
                all.in(), all.out(), all.err(), environment, all.clock(), all.outIsTerminal(), all.errIsTerminal());
    }
}
