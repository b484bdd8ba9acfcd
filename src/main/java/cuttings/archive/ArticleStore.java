package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.ContentHash;
import cuttings.article.FieldChange;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a stored article means: new, unchanged or revised. Revisions are numbered in the order in which they
 * came; the current one is that of the last fetch, so that an old page which is imported late stays history.
 */
final class ArticleStore {

    private final Database database;
    private final RevisionStore revisions;
    private final SearchIndex index;
    private final RepeatStore repeats;

    ArticleStore(Database database, SearchIndex index, RepeatStore repeats) {
        this.database = database;
        this.revisions = new RevisionStore(database);
        this.index = index;
        this.repeats = repeats;
    }

    Stored store(PackedArticle article, long capture, String identityKey, @Nullable String site) {
        FreshText fresh = fresh(article, capture);
        Optional<Known> known = known(identityKey);
        return known.isEmpty()
                ? add(fresh, identityKey, site == null ? fresh.article().site() : site)
                : compare(fresh, known.get());
    }

    /** What a newer extractor makes of the page that the current revision was read from. */
    Stored reextract(PackedArticle article, long id) {
        RevisionStore.InForce before = revisions.current(id);
        FreshText fresh = fresh(article, before.capture());
        Set<Field> changed = FieldChange.between(revisions.article(before.id()), fresh.article()).stream()
                .map(FieldChange::field)
                .collect(Collectors.toUnmodifiableSet());
        if (changed.isEmpty()) {
            return new Stored(Stored.Outcome.UNCHANGED, id, before.number());
        }
        int number = revisions.nextNumber(id);
        RevisionStore.Added revision = revisions.add(fresh, id, number, RevisionCause.EXTRACTOR, changed);
        revisions.moveSightings(before.id(), revision.id());
        makeCurrent(id, revision, fresh);
        return new Stored(Stored.Outcome.REVISED, id, number);
    }

    private FreshText fresh(PackedArticle article, long capture) {
        Instant fetched = database.first("SELECT fetched FROM capture WHERE id = ?", Row::instant, capture)
                .orElseThrow(() -> new IllegalArgumentException("no such capture: " + capture));
        return new FreshText(article, capture, fetched);
    }

    private record Known(long id, Instant lastSeen) {}

    private Optional<Known> known(String identityKey) {
        return database.first(
                "SELECT id, last_seen FROM article WHERE identity_key = ?",
                row -> new Known(row.number(), row.instant()),
                identityKey);
    }

    private Stored add(FreshText fresh, String identityKey, String site) {
        long id = database.insert(
                """
                INSERT INTO article
                  (identity_key, site, published, section, language, headline, parts, current, first_seen, last_seen)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                identityKey,
                site,
                DatedColumn.of(fresh.article().published()),
                fresh.article().section(),
                fresh.article().language(),
                fresh.article().headline(),
                PartBits.of(fresh.article()),
                revisions.nextId(),
                fresh.fetched(),
                fresh.fetched());
        RevisionStore.Added revision = revisions.add(fresh, id, 1, RevisionCause.FIRST, Set.of());
        revisions.seen(id, fresh.fetched(), fresh.capture(), revision.id());
        index.add(id, fresh.packed(), revision.authors());
        repeats.learn(site, fresh.packed());
        return new Stored(Stored.Outcome.NEW, id, 1);
    }

    private Stored compare(FreshText fresh, Known known) {
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

    private Stored confirm(FreshText fresh, Known known, RevisionStore.InForce before) {
        revisions.seen(known.id(), fresh.fetched(), fresh.capture(), before.id());
        return new Stored(Stored.Outcome.UNCHANGED, known.id(), before.number());
    }

    private Stored revise(FreshText fresh, Known known, RevisionStore.InForce before) {
        Article old = revisions.article(before.id());
        Set<Field> changed = ContentHash.changes(old, fresh.article());
        boolean sameExtractor = before.extractorVersion().equals(fresh.extractorVersion());
        RevisionCause cause = sameExtractor ? fresh.causeOfChange(old, changed) : RevisionCause.EITHER;
        int number = revisions.nextNumber(known.id());
        RevisionStore.Added revision = revisions.add(fresh, known.id(), number, cause, changed);
        revisions.seen(known.id(), fresh.fetched(), fresh.capture(), revision.id());
        if (!fresh.fetched().isBefore(known.lastSeen())) {
            makeCurrent(known.id(), revision, fresh);
        }
        return new Stored(Stored.Outcome.REVISED, known.id(), number);
    }

    private void makeCurrent(long id, RevisionStore.Added revision, FreshText fresh) {
        Article before = revisions.article(revisions.current(id).id());
        database.change(
                """
                UPDATE article SET current = ?, published = ?, section = ?, language = ?, headline = ?, parts = ?
                WHERE id = ?""",
                revision.id(),
                DatedColumn.of(fresh.article().published()),
                fresh.article().section(),
                fresh.article().language(),
                fresh.article().headline(),
                PartBits.of(fresh.article()),
                id);
        index.replace(id, before, fresh.packed(), revision.authors());
    }
}
