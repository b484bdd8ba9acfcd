package cuttings.archive;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What earlier runs did, for reading: the tables {@code run} and {@code site_run}. As long open as its {@link Lookup}. */
public final class RunLog {

    private static final String RUN = "SELECT id, begun, finished, report FROM run";

    private final Database database;

    RunLog(Database database) {
        this.database = database;
    }

    /** The latest runs, the last one first. */
    public List<RunRecord> latest(int limit) {
        return database.list(RUN + " ORDER BY id DESC LIMIT ?", RunLog::run, limit);
    }

    /** The run of a number. */
    public Optional<RunRecord> byId(long id) {
        return database.first(RUN + " WHERE id = ?", RunLog::run, id);
    }

    /** Hands over everything that went wrong in a run, in the order in which it did. */
    public void faults(long run, Consumer<Fault> receiver) {
        database.each(
                "SELECT kind, place, detail FROM fault WHERE run = ? ORDER BY id",
                row -> receiver.accept(new Fault(FaultKind.ofLabel(row.text()), row.text(), row.text())),
                run);
    }

    /** The sites that runs were made for, in alphabetical order. */
    public List<String> sites() {
        return database.list("SELECT DISTINCT site FROM site_run ORDER BY site", Row::text);
    }

    /** What the latest runs did for a site, the last one first: JSON objects as {@link ArchiveWriter#noteSite} was given. */
    public List<String> reportsOf(String site, int limit) {
        return new Runs(database).siteReports(site, limit);
    }

    static RunRecord run(Row row) {
        return new RunRecord(row.number(), row.instant(), row.instantOrNull(), row.textOrNull());
    }
}
