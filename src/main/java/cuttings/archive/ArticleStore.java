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
        Optional<Long> known = known(identityKey);
        return known.isEmpty()
                ? add(fresh, identityKey, site == null ? fresh.article().site() : site)
                : compare(fresh, known.get());
    }

    Stored storeMoved(
            PackedArticle article, long capture, String identityKey, @Nullable String site, String formerKey) {
        if (known(formerKey).filter(former -> isSameStory(article, former)).isPresent()) {
            noteMove(formerKey, identityKey);
        }
        return store(article, capture, identityKey, site);
    }

    /** An address that is known as another article's stays that one's. */
    void noteMove(String formerKey, String identityKey) {
        if (known(identityKey).isEmpty()) {
            known(formerKey)
                    .ifPresent(article -> database.change(
                            "INSERT INTO moved_to (identity_key, article) VALUES (?, ?)", identityKey, article));
        }
    }

    /** A redirect may also lead to what a newsroom offers in place of a story that it took down. */
    private boolean isSameStory(PackedArticle article, long former) {
        Article before = revisions.article(revisions.current(former).id());
        boolean sameHeadline = before.headline() != null
                && before.headline().equalsIgnoreCase(article.article().headline());
        return sameHeadline || Shingles.of(before.bodyText()).overlap(article.shingles()) >= Shingles.SAME_STORY;
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

    int textsOf(String site, Instant since) {
        return database.first("""
                        SELECT count(DISTINCT content_hash) FROM article JOIN revision ON revision.id = current
                        WHERE site = ? AND first_seen >= ?""", Row::integer, site, since).orElseThrow();
    }

    private FreshText fresh(PackedArticle article, long capture) {
        Instant fetched = database.first("SELECT fetched FROM capture WHERE id = ?", Row::instant, capture)
                .orElseThrow(() -> new IllegalArgumentException("no such capture: " + capture));
        return new FreshText(article, capture, fetched);
    }

    private Optional<Long> known(String identityKey) {
        return database.first("SELECT id FROM article WHERE identity_key = ?", Row::number, identityKey)
                .or(() -> database.first(
                        "SELECT article FROM moved_to WHERE identity_key = ?", Row::number, identityKey));
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

    private Stored compare(FreshText fresh, long id) {
        Optional<RevisionStore.InForce> reading = revisions.readFrom(fresh.capture(), id, fresh.fetched());
        RevisionStore.InForce before = reading.orElseGet(() -> revisions.inForce(id, fresh.fetched()));
        Stored stored = before.contentHash().equals(fresh.contentHash())
                ? confirm(fresh, id, before)
                : revise(fresh, id, before, reading.isPresent());
        database.change(
                "UPDATE article SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?) WHERE id = ?",
                fresh.fetched(),
                fresh.fetched(),
                id);
        return stored;
    }

    private Stored confirm(FreshText fresh, long id, RevisionStore.InForce before) {
        revisions.seen(id, fresh.fetched(), fresh.capture(), before.id());
        return new Stored(Stored.Outcome.UNCHANGED, id, before.number());
    }

    private Stored revise(FreshText fresh, long id, RevisionStore.InForce before, boolean sameCapture) {
        Article old = revisions.article(before.id());
        Set<Field> changed = ContentHash.changes(old, fresh.article());
        int number = revisions.nextNumber(id);
        RevisionStore.Added revision =
                revisions.add(fresh, id, number, cause(fresh, old, changed, before, sameCapture), changed);
        revisions.seen(id, fresh.fetched(), fresh.capture(), revision.id());
        if (revisions.lastSeen(id) == revision.id()) {
            makeCurrent(id, revision, fresh);
        }
        return new Stored(Stored.Outcome.REVISED, id, number);
    }

    /** What is read otherwise from the very same page was changed by nobody but the extractor. */
    private static RevisionCause cause(
            FreshText fresh, Article old, Set<Field> changed, RevisionStore.InForce before, boolean sameCapture) {
        if (sameCapture) {
            return RevisionCause.EXTRACTOR;
        }
        boolean sameExtractor = before.extractorVersion().equals(fresh.extractorVersion());
        return sameExtractor ? fresh.causeOfChange(old, changed) : RevisionCause.EITHER;
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
