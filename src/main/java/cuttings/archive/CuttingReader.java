package cuttings.archive;

import cuttings.article.Article;
import cuttings.article.Author;
import cuttings.article.Cutting;
import cuttings.article.PageStatus;
import cuttings.article.Photo;
import cuttings.article.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Puts a cutting together from the rows of a revision. */
final class CuttingReader {

    private static final String REVISION = """
            SELECT article.id, article.first_seen, revision.fetched, revision.number, revision.content_hash,
              revision.extractor_version, revision.url, canonical_url, site, revision.section, revision.language, revision.headline, standfirst,
              byline, revision.published, modified, body, block_kinds, tags, free_to_read, provenance
            FROM revision JOIN article ON article.id = revision.article
            WHERE revision.id = ?""";

    /** Nothing in place of what is long or takes long to read. */
    private static final String HEAD = REVISION.replace("body, block_kinds, tags, ", "'', '', '', ")
            .replace("free_to_read, provenance", "free_to_read, ''");

    private final Database database;
    private final boolean heads;

    /** Reads whole cuttings. */
    CuttingReader(Database database) {
        this(database, false);
    }

    private CuttingReader(Database database, boolean heads) {
        this.database = database;
        this.heads = heads;
    }

    /** Reads cuttings without body, photos, tags and provenance, which are left empty: for lists of many. */
    static CuttingReader ofHeads(Database database) {
        return new CuttingReader(database, true);
    }

    /** Goes through what is slow the first time: JSON and dates. */
    static void prepare() {
        JsonColumn.provenance("{\"headline\":[\"printed h1\"]}");
        DatedColumn.read("2022-01-11T15:54:00Z");
        new BodyText("One paragraph.", "p").blocks();
    }

    /**
     * The cutting as it stood in a revision.
     *
     * @throws ArchiveException if the revision is not there, or is not what the archive writes
     */
    Cutting cutting(long revision) {
        try {
            return database.first(heads ? HEAD : REVISION, row -> cutting(row, revision), revision)
                    .orElseThrow(() -> damaged(revision, "it is not there", null));
        } catch (IllegalStateException | IllegalArgumentException | JacksonException e) {
            throw damaged(revision, e.getMessage(), e);
        }
    }

    Article article(long revision) {
        return cutting(revision).article();
    }

    private static ArchiveException damaged(long revision, @Nullable String how, @Nullable Exception cause) {
        return new ArchiveException(
                ArchiveException.Kind.DAMAGED,
                String.format(
                        Locale.ROOT,
                        "the archive's database is damaged: revision %d cannot be put together: %s",
                        revision,
                        how),
                cause);
    }

    private Cutting cutting(Row row, long revision) {
        long id = row.number();
        Instant firstSeen = row.instant();
        Instant fetched = row.instant();
        int number = row.integer();
        String contentHash = row.text();
        String extractorVersion = row.text();
        Article article = article(row, revision);
        return new Cutting(id, article, PageStatus.ARTICLE, firstSeen, fetched, number, contentHash, extractorVersion);
    }

    private Article article(Row row, long revision) {
        return new Article(
                row.text(),
                row.textOrNull(),
                row.text(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                authors(revision),
                DatedColumn.read(row.textOrNull()),
                DatedColumn.read(row.textOrNull()),
                new BodyText(row.text(), row.text()).blocks(),
                heads ? List.of() : photos(revision),
                tags(row.text()),
                row.flagOrNull(),
                provenance(row.text()));
    }

    private List<String> tags(String json) {
        return heads ? List.of() : JsonColumn.strings(json);
    }

    private Provenance provenance(String json) {
        return heads ? Provenance.NONE : JsonColumn.provenance(json);
    }

    private List<Author> authors(long revision) {
        return database.list(
                "SELECT printed FROM authorship WHERE revision = ? ORDER BY position",
                row -> new Author(row.text()),
                revision);
    }

    private List<Photo> photos(long revision) {
        return database.list(
                "SELECT url, caption, credit, alt, lead FROM photo WHERE revision = ? ORDER BY position",
                row -> new Photo(
                        row.textOrNull(), row.textOrNull(), row.textOrNull(), row.textOrNull(), row.number() != 0),
                revision);
    }
}
