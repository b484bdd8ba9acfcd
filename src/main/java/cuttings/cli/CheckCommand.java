package cuttings.cli;

import cuttings.archive.ArchiveCheck;
import cuttings.archive.CheckReport;
import cuttings.export.JsonText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings check}: whether the archive is as it was written. */
final class CheckCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Boolean> json = Option.flag("--json", "As one JSON object.");

    CheckCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "check")
                .says(
                        "Check that the archive is as it was written: the database and its links, every text against its hash, the"
                                + " word index against the texts, every WARC record against its digest.",
                        "Nothing is changed, and a crawl may go on meanwhile. Damage is listed line by line and ends with exit code 3.")
                .examples("  cuttings check", "  cuttings check --quiet", "  cuttings check --json | jq .sound")
                .takes(json)
                .spec();
    }

    @Override
    public Integer call() {
        Path folder = new Configuration(surroundings, global).archive();
        CheckReport report = ArchiveCheck.of(folder, this::tell);
        if (json.or(false)) {
            surroundings.println(JsonText.pretty(object(report)));
        } else if (report.isSound()) {
            praise(report);
        } else {
            report.damages().stream().map(Printable::line).forEach(surroundings::println);
        }
        if (report.isSound()) {
            return ExitCode.DONE.number();
        }
        throw new CommandException(
                ExitCode.ARCHIVE,
                "the archive " + folder + " is damaged",
                "Keep it as it is, and put the last backup that 'cuttings check' finds sound in its place.");
    }

    private void tell(String part) {
        if (global.tellsAll(surroundings)) {
            surroundings.err().println("checking " + part);
        }
    }

    private void praise(CheckReport report) {
        if (!global.quiet()) {
            surroundings.println(String.format(
                    Locale.ROOT,
                    "sound: %,d articles, %,d texts, %,d captures are as they were written",
                    report.articles(),
                    report.revisions(),
                    report.captures()));
        }
    }

    private static Map<String, @Nullable Object> object(CheckReport report) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("sound", report.isSound());
        object.put("articles", report.articles());
        object.put("revisions", report.revisions());
        object.put("captures", report.captures());
        object.put("damages", report.damages());
        return object;
    }
}
