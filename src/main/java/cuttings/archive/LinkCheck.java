package cuttings.archive;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** SQLite's own check of pages, indexes and references, and what must hold between the rows. */
final class LinkCheck implements ArchiveCheck.Part {

    /** What must not be, and a question that has rows only when it is. */
    private static final Map<String, String> NEVER = new LinkedHashMap<>();

    static {
        NEVER.put("article %s: its current text is not that of the last fetch", """
                SELECT id FROM article WHERE current <>
                  (SELECT revision FROM sighting WHERE article = article.id ORDER BY fetched DESC, capture DESC LIMIT 1)""");
        NEVER.put(
                "article %s: its revisions are not numbered from 1 on",
                "SELECT article FROM revision GROUP BY article HAVING min(number) <> 1 OR max(number) <> count(*)");
        NEVER.put("article %s: its first or last fetch is not that of its captures", """
                SELECT id FROM article JOIN sighting ON sighting.article = id
                GROUP BY id HAVING min(fetched) <> first_seen OR max(fetched) <> last_seen""");
        NEVER.put("article %s: it is filed under another day than its text has", """
                SELECT article.id FROM article JOIN revision ON revision.id = current
                WHERE article.published IS NOT revision.published""");
        NEVER.put("article %s: it is filed under another headline than its text has", """
                SELECT article.id FROM article JOIN revision ON revision.id = current
                WHERE article.headline IS NOT revision.headline""");
        NEVER.put("article %s: the index of authors lacks one", """
                SELECT article.id FROM article JOIN authorship ON revision = current
                WHERE NOT EXISTS (SELECT 1 FROM current_authorship
                  WHERE current_authorship.author = authorship.author AND article = article.id)""");
        NEVER.put("article %s: the index of authors has one too many", """
                SELECT article FROM current_authorship JOIN article ON article.id = article
                WHERE NOT EXISTS (SELECT 1 FROM authorship
                  WHERE revision = current AND authorship.author = current_authorship.author)""");
        NEVER.put("article %s: the index of authors has another day than its text", """
                SELECT article.id FROM current_authorship JOIN article ON article.id = article
                WHERE day IS NOT substr(published, 1, 10)""");
        NEVER.put("author %s: the number or the days of the articles are counted wrongly", """
                SELECT id FROM author
                LEFT JOIN (SELECT author AS signer, count(*) AS signed, min(day) AS first, max(day) AS last
                  FROM current_authorship GROUP BY author) ON signer = id
                WHERE articles <> coalesce(signed, 0) OR earliest IS NOT first OR latest IS NOT last""");
        NEVER.put("article %s: a fetch of it is linked to the text of another article", """
                SELECT sighting.article FROM sighting JOIN revision ON revision.id = revision
                WHERE revision.article <> sighting.article""");
    }

    @Override
    public long check(Database database, Consumer<String> damages) {
        database.each("PRAGMA integrity_check", row -> {
            String answer = row.text();
            if (!"ok".equals(answer)) {
                damages.accept("database: " + answer);
            }
        });
        database.each(
                "PRAGMA foreign_key_check",
                row -> damages.accept(String.format(
                        Locale.ROOT, "table %s: row %s points to nothing", row.text(), row.textOrNull())));
        NEVER.forEach((damage, question) ->
                database.each(question, row -> damages.accept(String.format(Locale.ROOT, damage, row.number()))));
        return NEVER.size();
    }
}
