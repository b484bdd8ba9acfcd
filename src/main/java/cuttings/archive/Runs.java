package cuttings.archive;

import cuttings.article.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The runs and what went wrong in them: the tables {@code run} and {@code fault}. */
final class Runs {

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    long begin(Instant now) {
        return database.insert("INSERT INTO run (begun) VALUES (?)", now);
    }

    void finish(long run, Instant now, String reportJson) {
        database.change("UPDATE run SET finished = ?, report = ? WHERE id = ?", now, reportJson, run);
    }

    void noteSite(long run, String site, String verdict, String reportJson) {
        database.change(
                "INSERT INTO site_run (site, run, verdict, report) VALUES (?, ?, ?, ?)",
                site,
                run,
                verdict,
                reportJson);
    }

    List<String> siteReports(String site, int limit) {
        return database.list(
                "SELECT report FROM site_run WHERE site = ? ORDER BY run DESC LIMIT ?", Row::text, site, limit);
    }

    void note(long run, Instant now, Fault fault) {
        database.change(
                "INSERT INTO fault (run, happened, kind, place, detail) VALUES (?, ?, ?, ?, ?)",
                run,
                now,
                fault.kind().label(),
                fault.where(),
                fault.detail());
    }

    /** The last run, if it was killed; a line for a person. */
    List<String> unfinished() {
        return database.list(
                "SELECT id, begun, finished FROM run WHERE id = (SELECT max(id) FROM run) AND finished IS NULL",
                row -> String.format(
                        Locale.ROOT,
                        "run %d, begun %s, was killed before its end; its work is kept",
                        row.number(),
                        row.instant()));
    }
}
