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
 * came; the current one is that of the latest capture, so that an old page which is imported late stays history.
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

    private record Known(long id, long current, Instant currentFetched) {}

    private Optional<Known> known(String identityKey) {
        return database.first("""
                SELECT article.id, article.current, revision.fetched
                FROM article JOIN revision ON revision.id = article.current
                WHERE identity_key = ?""", row -> new Known(row.number(), row.number(), row.instant()), identityKey);
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
        seen(known.id(), fresh.fetched());
        RevisionStore.InForce before = revisions.inForce(known.id(), fresh.fetched());
        return before.contentHash().equals(fresh.contentHash())
                ? new Stored(Stored.Outcome.UNCHANGED, known.id(), before.number())
                : revise(fresh, known, before);
    }

    private Stored revise(Fresh fresh, Known known, RevisionStore.InForce before) {
        Set<Field> changed = ContentHash.changes(revisions.article(before.id()), fresh.article());
        int number = revisions.nextNumber(known.id());
        RevisionStore.Added revision = revisions.add(fresh, known.id(), number, changed);
        if (!fresh.fetched().isBefore(known.currentFetched())) {
            makeCurrent(known.id(), revision, fresh);
        }
        return new Stored(Stored.Outcome.REVISED, known.id(), number);
    }

    private void seen(long id, Instant fetched) {
        database.change(
                "UPDATE article SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?) WHERE id = ?",
                fetched,
                fetched,
                id);
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
