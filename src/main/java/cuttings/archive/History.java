package cuttings.archive;

import cuttings.article.Cutting;
import cuttings.article.Provenance.Field;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an article was before: its revisions, for reading. As long open as its {@link Lookup}. */
public final class History {

    private final Database database;
    private final CuttingReader reader;

    History(Database database) {
        this.database = database;
        this.reader = new CuttingReader(database);
    }

    /** All revisions of an article in the order of their numbers; empty if there is no such article. */
    public List<Revision> of(long article) {
        return database.list("""
                SELECT revision.number, revision.id = current, cause, changed, fetched,
                  coalesce((SELECT max(sighting.fetched) FROM sighting
                    WHERE sighting.article = revision.article AND sighting.revision = revision.id), fetched),
                  modified, revision.headline, content_hash, extractor_version
                FROM revision JOIN article ON article.id = revision.article
                WHERE revision.article = ? ORDER BY revision.number""", History::revision, article);
    }

    /** The article as it stood in one of its revisions. */
    public Optional<Cutting> cutting(long article, int number) {
        return database.first("SELECT id FROM revision WHERE article = ? AND number = ?", Row::number, article, number)
                .map(reader::cutting);
    }

    private static Revision revision(Row row) {
        int number = row.integer();
        boolean current = row.number() != 0;
        RevisionCause cause = RevisionCause.ofLabel(row.text());
        Set<Field> changed = fields(row.text());
        Instant fetched = row.instant();
        Instant lastSeen = row.instant();
        return new Revision(
                number,
                current,
                cause,
                changed,
                fetched,
                lastSeen,
                DatedColumn.read(row.textOrNull()),
                row.textOrNull(),
                row.text(),
                row.text());
    }

    private static Set<Field> fields(String json) {
        return JsonColumn.strings(json).stream()
                .map(label -> Field.valueOf(label.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
