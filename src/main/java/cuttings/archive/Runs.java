package cuttings.archive;

import cuttings.article.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The runs and what went wrong in them: the tables {@code run} and {@code fault}. */
final class Runs {

    /** Captures are numbered as they are written, so that the last ones tell how far a run came. */
    private static final String BROKEN_OFF = """
            SELECT id, begun, max(begun,
              coalesce((SELECT max(happened) FROM fault WHERE run = broken.id), begun),
              coalesce((SELECT max(fetched) FROM (SELECT fetched FROM capture ORDER BY id DESC LIMIT 1000)
                WHERE fetched < coalesce((SELECT min(begun) FROM run WHERE id > broken.id), fetched + 1)), begun)),
              report
            FROM run AS broken WHERE finished IS NULL ORDER BY id""";

    /** A clock that is wrong by less does no lasting harm. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /**
     * When the first of the latest runs began that are dated more than a day after now, by a clock that was wrong; empty
     * once a run has begun by the right one.
     */
    Optional<Instant> firstAhead(Instant now) {
        return database.first("""
                SELECT begun FROM run WHERE id > (SELECT coalesce(max(id), 0) FROM run WHERE begun <= ?)
                ORDER BY begun LIMIT 1""", Row::instant, now.plus(A_DAY));
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

    /**
     * Ends the runs that nobody ended, without a report, at the time when the last thing of them was written; gives a
     * line for a person on each. Only for who holds the lock, and before a run of its own begins.
     */
    List<String> endBrokenOff() {
        List<RunRecord> runs = database.list(BROKEN_OFF, RunLog::run);
        runs.forEach(run -> database.change("UPDATE run SET finished = ? WHERE id = ?", run.finished(), run.id()));
        return runs.stream().map(Runs::told).toList();
    }

    private static String told(RunRecord run) {
        return String.format(
                Locale.ROOT,
                "run %d, begun %s, broke off (it was killed, or could not write); what it had stored is kept",
                run.id(),
                run.begun());
    }
}
