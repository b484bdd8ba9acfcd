package cuttings.archive;

import cuttings.article.Article;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the indexes over the current revisions in step: full text, and who signed. */
final class SearchIndex {

    private final Database database;

    SearchIndex(Database database) {
        this.database = database;
    }

    /** From now on the article is found by this revision and by no other. */
    void replace(long id, long revision, Article article) {
        database.change("DELETE FROM current_authorship WHERE article = ?", id);
        database.change("""
                INSERT INTO current_authorship (author, article)
                SELECT DISTINCT author, ? FROM authorship WHERE revision = ?""", id, revision);
        database.change("DELETE FROM full_text WHERE rowid = ?", id);
        database.change(
                "INSERT INTO full_text (rowid, headline, standfirst, body, captions) VALUES (?, ?, ?, ?, ?)",
                id,
                words(article.headline()),
                words(article.standfirst()),
                words(article.bodyText()),
                words(captions(article)));
    }

    private static String captions(Article article) {
        return article.photos().stream()
                .flatMap(photo -> Stream.of(photo.caption(), photo.credit()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null ? null : SearchWords.of(text);
    }
}
