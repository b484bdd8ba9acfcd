package cuttings.cli;

import cuttings.archive.Lookup;
import cuttings.article.Capture;
import cuttings.extract.PageDecoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings capture}: the page that an article was read from. */
final class CaptureCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Long> id = Argument.one(Long.class, "ID", "An article's number, as 'cuttings find' lists it.");

    private final Given<Path> output = Option.value(
            Path.class,
            "-o --output",
            "FILE",
            "Write to a file, which appears only when it is whole; compressed if its name ends in .gz.");

    CaptureCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "capture")
                .says(
                        "Write the page that an article's current text was read from, byte for byte as it came (a transfer's"
                                + " compression undone).",
                        "On a terminal it is shown as text, and nothing in it can steer the terminal.")
                .examples(
                        "  cuttings capture 17 > page.html",
                        "  cuttings capture -o raw.html 17",
                        "  cuttings capture 17 | cuttings extract -")
                .takes(id, output)
                .spec();
    }

    @Override
    public Integer call() throws IOException {
        Capture capture = capture();
        Path into = output.value();
        if (into != null) {
            try (WholeFile file = new WholeFile(into)) {
                try (OutputStream out = file.out()) {
                    out.write(capture.payload());
                }
                file.complete();
            }
        } else if (surroundings.outIsTerminal()) {
            show(capture);
        } else {
            surroundings.out().write(capture.payload());
        }
        return ExitCode.DONE.number();
    }

    private Capture capture() {
        try (Lookup archive = Lookup.open(new Configuration(surroundings, global).archive())) {
            return archive.capture(id.required()).orElseThrow(() -> NamedArticle.missing(id.required()));
        }
    }

    private void show(Capture capture) {
        String page = PageDecoder.decode(capture.payload(), capture.headers().first("Content-Type"));
        try (Pager pager = Pager.start(surroundings)) {
            page.lines().map(Printable::line).forEach(pager.surroundings()::println);
        }
    }
}
