package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.ContentHash;
import cuttings.article.Extraction;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a stored article means: new, unchanged or revised. Revisions are numbered in the order in which they
 * came; the current one is that of the last fetch, so that an old page which is imported late stays history.
 */
final class ArticleStore {

    private final Database database;
    private final RevisionStore revisions;
    private final SearchIndex index;

    ArticleStore(Database database, SearchIndex index) {
        this.database = database;
        this.revisions = new RevisionStore(database);
        this.index = index;
    }

    Stored store(Extraction extraction, long capture, String identityKey, @Nullable String site) {
        if (!extraction.isArticle()) {
            throw new IllegalArgumentException(
                    "not an article but a " + extraction.status().label());
        }
        Article article = Door.clean(extraction.article());
        Instant fetched = fetched(capture);
        Fresh fresh = new Fresh(article, ContentHash.of(article), extraction.extractorVersion(), capture, fetched);
        Optional<Known> known = known(identityKey);
        return known.isEmpty()
                ? add(fresh, identityKey, site == null ? article.site() : site)
                : compare(fresh, known.get());
    }

    private Instant fetched(long capture) {
        return database.first("SELECT fetched FROM capture WHERE id = ?", Row::instant, capture)
                .orElseThrow(() -> new IllegalArgumentException("no such capture: " + capture));
    }

    private record Known(long id, Instant lastSeen) {}

    private Optional<Known> known(String identityKey) {
        return database.first(
                "SELECT id, last_seen FROM article WHERE identity_key = ?",
                row -> new Known(row.number(), row.instant()),
                identityKey);
    }

    private Stored add(Fresh fresh, String identityKey, String site) {
        long id = database.insert(
                """
                INSERT INTO article (identity_key, site, published, current, first_seen, last_seen)
                VALUES (?, ?, ?, ?, ?, ?)""", identityKey, site, fresh.published(), revisions.nextId(), fresh.fetched(), fresh.fetched());
        RevisionStore.Added revision = revisions.add(fresh, id, 1, Set.of());
        index.add(id, fresh.article(), revision.authors());
        return new Stored(Stored.Outcome.NEW, id, 1);
    }

    private Stored compare(Fresh fresh, Known known) {
        RevisionStore.InForce before = revisions.inForce(known.id(), fresh.fetched());
        boolean same = before.contentHash().equals(fresh.contentHash());
        Stored stored = same ? confirm(fresh, known, before) : revise(fresh, known, before);
        database.change(
                "UPDATE article SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?) WHERE id = ?",
                fresh.fetched(),
                fresh.fetched(),
                known.id());
        return stored;
    }

    private Stored confirm(Fresh fresh, Known known, RevisionStore.InForce before) {
        revisions.seen(known.id(), fresh.fetched(), fresh.capture(), before.id());
        return new Stored(Stored.Outcome.UNCHANGED, known.id(), before.number());
    }

    private Stored revise(Fresh fresh, Known known, RevisionStore.InForce before) {
        Set<Field> changed = ContentHash.changes(revisions.article(before.id()), fresh.article());
        int number = revisions.nextNumber(known.id());
        RevisionStore.Added revision = revisions.add(fresh, known.id(), number, changed);
        if (!fresh.fetched().isBefore(known.lastSeen())) {
            makeCurrent(known.id(), revision, fresh);
        }
        return new Stored(Stored.Outcome.REVISED, known.id(), number);
    }

    private void makeCurrent(long id, RevisionStore.Added revision, Fresh fresh) {
        database.change(
                "UPDATE article SET current = ?, published = ? WHERE id = ?", revision.id(), fresh.published(), id);
        index.replace(id, fresh.article(), revision.authors());
    }

    /** An article as it comes in: clean, and with all that a revision needs to know of its origin. */
    record Fresh(Article article, String contentHash, String extractorVersion, long capture, Instant fetched) {

        @Nullable
        String published() {
            return article.published() == null ? null : article.published().toString();
        }
    }
}
