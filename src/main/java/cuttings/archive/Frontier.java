package cuttings.archive;

import cuttings.article.Fault;
import cuttings.article.FaultKind;
import cuttings.article.PageStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses that were announced and what came of them: the table {@code frontier}. */
final class Frontier {

    private static final String ENTRY = """
            SELECT identity_key, url, site, kind, state, attempts, offered, due, etag, last_modified, title, published,
              fault_kind, page_reason
            FROM frontier""";

    private final Database database;

    Frontier(Database database) {
        this.database = database;
    }

    /** Adds the addresses that are not known; says how many those were. */
    int offer(String site, FrontierKind kind, List<FrontierOffer> offers, Instant now) {
        int added = 0;
        for (FrontierOffer offer : offers) {
            added += database.change(
                    """
                    INSERT INTO frontier (identity_key, url, host, site, kind, state, offered, due, title, published)
                    VALUES (?, ?, ?, ?, ?, 'due', ?, ?, ?, ?) ON CONFLICT (identity_key) DO NOTHING""",
                    offer.identityKey(),
                    offer.url(),
                    offer.host(),
                    site,
                    kind.label(),
                    now,
                    now,
                    offer.title(),
                    DatedColumn.of(offer.published()));
        }
        return added;
    }

    /**
     * Makes an address that was announced as another site's one of this site. When that one has no source any more, it goes
     * by another name now, and its pages follow.
     */
    void adopt(String site, String identityKey) {
        find(identityKey).filter(entry -> !entry.site().equals(site)).ifPresent(entry -> {
            database.change("UPDATE frontier SET site = ? WHERE identity_key = ?", site, identityKey);
            if (entry.kind() != FrontierKind.PAGE && !hasSources(entry.site())) {
                database.change("UPDATE frontier SET site = ? WHERE site = ?", site, entry.site());
            }
        });
    }

    private boolean hasSources(String site) {
        return database.first("SELECT 1 FROM frontier WHERE site = ? AND kind <> 'page' LIMIT 1", Row::integer, site)
                .isPresent();
    }

    List<FrontierEntry> duePages(String host, Collection<String> sites, Instant now, int limit) {
        return database.list(ENTRY + """
                     WHERE kind = 'page' AND host = ? AND due <= ? AND +site IN (SELECT value FROM json_each(?))
                    ORDER BY due, id LIMIT ?""", Frontier::entry, host, now, JsonColumn.of(sites), limit);
    }

    /** Walks the hosts by their index and looks into one row of each, as a rule. */
    List<String> hostsWithDuePages(Collection<String> sites, Instant now) {
        return database.list("""
                SELECT host FROM (SELECT DISTINCT host FROM frontier WHERE kind = 'page' AND due <= ?) AS waiting
                WHERE EXISTS (SELECT 1 FROM frontier
                  WHERE kind = 'page' AND host = waiting.host AND due <= ? AND +site IN (SELECT value FROM json_each(?)))
                ORDER BY host""", Row::text, now, now, JsonColumn.of(sites));
    }

    Map<String, Integer> waitingPages(Instant now) {
        Map<String, Integer> waiting = new HashMap<>();
        database.each(
                "SELECT site, count(*) FROM frontier WHERE kind = 'page' AND due <= ? GROUP BY site",
                row -> waiting.put(row.text(), row.integer()),
                now);
        return waiting;
    }

    void rest(String host, Instant until, int inARow) {
        database.change("""
                INSERT INTO host_rest (host, until, in_a_row) VALUES (?, ?, ?)
                ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until), in_a_row = excluded.in_a_row""", host, until, inARow);
    }

    int restsInARow(String host) {
        return database.first("SELECT in_a_row FROM host_rest WHERE host = ?", Row::integer, host)
                .orElse(0);
    }

    void forgetRests(String host, Instant now) {
        database.change("DELETE FROM host_rest WHERE host = ? AND until <= ?", host, now);
    }

    /** Moves whatever lies at or after an instant, when the clock was wrong, to as long after now as it lay after that. */
    void bringBack(Instant wrong, Instant now) {
        long by = Duration.between(now, wrong).toMillis();
        database.change("UPDATE frontier SET offered = offered - ? WHERE offered >= ?", by, wrong);
        database.change("UPDATE frontier SET due = due - ? WHERE due >= ?", by, wrong);
        database.change("UPDATE host_rest SET until = until - ? WHERE until >= ?", by, wrong);
    }

    List<String> restingHosts(Instant now) {
        return database.list("SELECT host FROM host_rest WHERE until > ?", Row::text, now);
    }

    /** The latest end of a rest that keeps a site from being asked what is due, or will be before that end. */
    Optional<Instant> restOf(String site, Instant now) {
        return database.first("""
                SELECT until FROM host_rest WHERE until > ? AND EXISTS
                  (SELECT 1 FROM frontier WHERE site = ? AND due <= until AND frontier.host = host_rest.host)
                ORDER BY until DESC LIMIT 1""", Row::instant, now, site);
    }

    Optional<String> siteAt(String host) {
        return database.first("SELECT site FROM frontier WHERE host = ? LIMIT 1", Row::text, host);
    }

    Optional<FrontierEntry> find(String identityKey) {
        return database.first(ENTRY + " WHERE identity_key = ?", Frontier::entry, identityKey);
    }

    void settle(String identityKey, Settlement settlement) {
        Fault fault = settlement.fault();
        int settled = database.change(
                """
                UPDATE frontier
                SET state = ?, attempts = ?, due = ?, etag = ?, last_modified = ?, fault_kind = ?, fault_detail = ?,
                  page_status = ?, page_reason = ?, capture = coalesce(?, capture)
                WHERE identity_key = ?""",
                settlement.state().label(),
                settlement.attempts(),
                settlement.due(),
                settlement.etag(),
                settlement.lastModified(),
                fault == null ? null : fault.kind().label(),
                fault == null ? null : fault.detail(),
                settlement.status() == null ? null : settlement.status().label(),
                settlement.reason(),
                settlement.capture(),
                identityKey);
        if (settled == 0) {
            throw new IllegalArgumentException("never offered: " + identityKey);
        }
    }

    void settleAnew(long page, PageStatus status, @Nullable String reason) {
        database.change(
                "UPDATE frontier SET page_status = ?, page_reason = ? WHERE id = ?", status.label(), reason, page);
    }

    private static @Nullable FaultKind fault(@Nullable String label) {
        return label == null ? null : FaultKind.ofLabel(label);
    }

    private static FrontierEntry entry(Row row) {
        return new FrontierEntry(
                row.text(),
                row.text(),
                row.text(),
                FrontierKind.ofLabel(row.text()),
                FrontierState.ofLabel(row.text()),
                row.integer(),
                row.instant(),
                row.instantOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                DatedColumn.read(row.textOrNull()),
                fault(row.textOrNull()),
                row.textOrNull());
    }
}
