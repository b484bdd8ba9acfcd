package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Photo;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The revisions with their authors and photos: adds them and finds the one in force; none is ever changed. */
final class RevisionStore {

    private final Database database;
    private final AuthorStore authors;

    RevisionStore(Database database) {
        this.database = database;
        this.authors = new AuthorStore(database);
    }

    /** The id that the next revision will have. */
    long nextId() {
        return database.number("SELECT coalesce(max(id), 0) + 1 FROM revision");
    }

    int nextNumber(long article) {
        return (int) database.number("SELECT max(number) + 1 FROM revision WHERE article = ?", article);
    }

    /** The revision that held at a time: that of the last fetch until then, or else of the first one after. */
    InForce inForce(long article, Instant time) {
        return sighting("fetched <= ? ORDER BY fetched DESC, capture DESC", article, time)
                .or(() -> sighting("fetched > ? ORDER BY fetched, capture", article, time))
                .orElseThrow();
    }

    /** The revision that a capture was read as when it was stored before. */
    Optional<InForce> readFrom(long capture, long article, Instant fetched) {
        return inForce(
                "(SELECT revision FROM sighting WHERE article = ? AND fetched = ? AND capture = ?)",
                article,
                fetched,
                capture);
    }

    /** The id of the revision that the last fetch showed. */
    long lastSeen(long article) {
        return database.number(
                "SELECT revision FROM sighting WHERE article = ? ORDER BY fetched DESC, capture DESC LIMIT 1", article);
    }

    /** The revision that is shown. */
    InForce current(long article) {
        return inForce("(SELECT current FROM article WHERE id = ?)", article)
                .orElseThrow(() -> new IllegalArgumentException("no such article: " + article));
    }

    private Optional<InForce> sighting(String condition, long article, Instant time) {
        return inForce(
                "(SELECT revision FROM sighting WHERE article = ? AND " + condition + " LIMIT 1)", article, time);
    }

    private Optional<InForce> inForce(String id, Object... values) {
        return database.first(
                "SELECT id, number, content_hash, extractor_version, capture FROM revision WHERE id = " + id,
                row -> new InForce(row.number(), row.integer(), row.text(), row.text(), row.number()),
                values);
    }

    record InForce(long id, int number, String contentHash, String extractorVersion, long capture) {}

    /** Notes that a capture shows a revision, whatever it was read as before. */
    void seen(long article, Instant fetched, long capture, long revision) {
        database.change("""
                INSERT INTO sighting (article, fetched, capture, revision) VALUES (?, ?, ?, ?)
                ON CONFLICT (article, fetched, capture) DO UPDATE SET revision = excluded.revision""", article, fetched, capture, revision);
    }

    /** All fetches that showed one revision show another from now on: the same pages, read by a newer extractor. */
    void moveSightings(long from, long to) {
        database.change("UPDATE sighting SET revision = ? WHERE revision = ?", to, from);
    }

    Article article(long revision) {
        return new CuttingReader(database).article(revision);
    }

    /**
     * A revision that was added.
     *
     * @param authors the numbers of those who signed it
     */
    record Added(long id, List<Long> authors) {}

    Added add(FreshText fresh, long article, int number, RevisionCause cause, Set<Field> changed) {
        Article fields = fresh.article();
        BodyText body = BodyText.of(fields.body());
        long revision = database.insert(
                """
                INSERT INTO revision
                  (article, number, capture, fetched, cause, changed, content_hash, extractor_version, url, canonical_url,
                   section, language, headline, standfirst, byline, published, modified, body, block_kinds, tags,
                   free_to_read, provenance)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                article,
                number,
                fresh.capture(),
                fresh.fetched(),
                cause.label(),
                JsonColumn.of(changed.stream().map(Field::label).toList()),
                fresh.contentHash(),
                fresh.extractorVersion(),
                fields.url(),
                fields.canonicalUrl(),
                fields.section(),
                fields.language(),
                fields.headline(),
                fields.standfirst(),
                fields.byline(),
                DatedColumn.of(fields.published()),
                DatedColumn.of(fields.modified()),
                body.text(),
                body.kinds(),
                JsonColumn.of(fields.tags()),
                fields.freeToRead(),
                JsonColumn.of(fields.provenance()));
        addPhotos(revision, fields.photos());
        return new Added(revision, addAuthors(revision, fields.authors()));
    }

    private List<Long> addAuthors(long revision, List<Author> signed) {
        List<Long> numbers = signed.stream().map(authors::idOf).toList();
        for (int i = 0; i < numbers.size(); i++) {
            database.change(
                    "INSERT INTO authorship (revision, position, author, printed) VALUES (?, ?, ?, ?)",
                    revision,
                    i + 1,
                    numbers.get(i),
                    signed.get(i).name());
        }
        return numbers;
    }

    private void addPhotos(long revision, List<Photo> photos) {
        for (int i = 0; i < photos.size(); i++) {
            Photo photo = photos.get(i);
            database.change(
                    "INSERT INTO photo (revision, position, url, caption, credit, alt, lead) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    revision,
                    i + 1,
                    photo.url(),
                    photo.caption(),
                    photo.credit(),
                    photo.alt(),
                    photo.lead());
        }
    }
}
