package cuttings.cli;

import cuttings.extract.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings profile}: the rules for single sites. */
final class ProfileCommand implements Runnable, DeclaredCommand {

    private final CommandSpec spec;

    ProfileCommand(Surroundings surroundings, GlobalOptions global) {
        spec = new Declaration(this, "profile")
                .says("Try the rules for a single site: a file of selectors that is named for the site's host.")
                .examples("  cuttings profile check coast.example.yaml")
                .with(new Check(surroundings, global))
                .spec();
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** {@code cuttings profile check}: what a profile does to the pages in the archive. */
    static final class Check implements Callable<Integer>, DeclaredCommand {

        private static final List<Table.Heading> PAGES = List.of(
                new Table.Heading("ID", 2),
                new Table.Heading("FIELD", 13),
                new Table.Heading("CHANGE", 7),
                new Table.Heading("WITHOUT", 12),
                new Table.Heading("WITH", 12));

        private final Surroundings surroundings;
        private final GlobalOptions global;

        private final Given<Path> file =
                Argument.one(Path.class, "FILE", "The profile, named for its host: news.example.yaml.");

        private final Given<Integer> limit = Option.value(
                        Integer.class,
                        "-n --limit",
                        "N",
                        "At most so many pages, the last published first (default: ${DEFAULT-VALUE}).")
                .usually("500");

        private final Given<Boolean> each =
                Option.flag("--each", "List also each change on each page, with both values.");

        Check(Surroundings surroundings, GlobalOptions global) {
            this.surroundings = surroundings;
            this.global = global;
        }

        @Override
        public CommandSpec spec() {
            return new Declaration(this, "check")
                    .says(
                            "Read the archived pages of a profile's site by the general rules and again with the profile, and count"
                                    + " the fields that it gains, loses and changes. The archive stays as it is.",
                            "Ends with 1 when a field is lost on any page.")
                    .examples(
                            "  cuttings profile check coast.example.yaml",
                            "  cuttings profile check --each coast.example.yaml")
                    .takes(file, limit, each)
                    .spec();
        }

        @Override
        public Integer call() throws IOException {
            Path archive = new Configuration(surroundings, global).archive();
            ProfileTrial trial = new ProfileTrial(profile(), limit.required());
            try (Progress progress = Progress.start(surroundings, global, "Reading", -1)) {
                trial.run(archive, progress::step);
            }
            if (trial.pages() == 0) {
                throw CommandException.usage(
                        "the archive has no page of the site that " + file.required() + " is for",
                        "Crawl or import some first.");
            }
            print(trial);
            return (trial.isAnyLost() ? ExitCode.NEEDS_A_LOOK : ExitCode.DONE).number();
        }

        private Profiles profile() throws IOException {
            if (!Files.isReadable(file.required())) {
                throw CommandException.usage(
                        "there is no profile to read: " + file.required(), "Give a file HOST.yaml.");
            }
            return Profiles.only(file.required());
        }

        private void print(ProfileTrial trial) {
            if (each.or(false)) {
                print(PAGES, trial.changes());
            }
            print(ChangeTally.TOTALS, trial.totals());
            if (!global.quiet()) {
                surroundings.err().println(trial.summary());
                trial.silent()
                        .forEach(field ->
                                surroundings.err().println(field + ": its selector gives nothing on any of them"));
            }
        }

        private void print(List<Table.Heading> headings, List<List<String>> rows) {
            Table table = new Table(
                    headings, surroundings.columns(), new Style(surroundings.colours()), surroundings::println);
            rows.forEach(table::add);
            table.end();
        }
    }
}
