package cuttings.cli;

import cuttings.archive.ArchiveBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code cuttings backup}: a second archive like the first. */
final class BackupCommand implements Callable<Integer>, DeclaredCommand {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    private final Given<Path> target =
            Argument.one(Path.class, "DIR", "A folder without an archive in it; made if it is not there.");

    BackupCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public CommandSpec spec() {
        return new Declaration(this, "backup")
                .says(
                        "Copy the archive as it is at this moment into another folder; a crawl may go on meanwhile.",
                        "The copy is an archive like the other: try it with 'cuttings check --archive DIR'.")
                .examples("  cuttings backup backup/2026-11-23")
                .takes(target)
                .spec();
    }

    @Override
    public Integer call() {
        ArchiveBackup.of(new Configuration(surroundings, global).archive(), target.required(), this::tell);
        return ExitCode.DONE.number();
    }

    private void tell(String file) {
        if (global.tellsAll(surroundings)) {
            surroundings.err().println("copying " + file);
        }
    }
}
