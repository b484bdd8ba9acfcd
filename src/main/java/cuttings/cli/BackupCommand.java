package cuttings.cli;

import cuttings.archive.ArchiveBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cuttings backup}: a second archive like the first. */
@Command(
        name = "backup",
        description = {
            "Copy the archive as it is at this moment into another folder; a crawl may go on meanwhile.",
            "The copy is an archive like the other: try it with 'cuttings check --archive DIR'."
        },
        footer = "  cuttings backup backup/2026-11-23")
final class BackupCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Parameters(paramLabel = "DIR", description = "A folder without an archive in it; made if it is not there.")
    private Path target = Path.of("");

    BackupCommand(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        ArchiveBackup.of(new Configuration(surroundings, global).archive(), target, this::tell);
        return ExitCode.DONE.number();
    }

    private void tell(String file) {
        if (global.tellsAll(surroundings)) {
            surroundings.err().println("copying " + file);
        }
    }
}
