package cuttings.archive;

import cuttings.article.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps the indexes over the current revisions in step: who signed, who tells the same, and full text.
 *
 * <p>The full text waits until the end of the transaction: SQLite makes a savepoint for many an ordinary statement, and
 * at each savepoint FTS5 writes out what it has gathered, which is twenty times slower.
 */
final class SearchIndex {

    private final Database database;
    private final String table;
    private final StoryIndex stories;
    private final Map<Long, Entry> waiting = new LinkedHashMap<>();

    private record Entry(IndexedWords words, boolean known) {}

    SearchIndex(Database database) {
        this(database, "full_text");
    }

    /** An index in a table of another name. */
    SearchIndex(Database database, String table) {
        this.database = database;
        this.table = table;
        this.stories = new StoryIndex(database);
    }

    /** An article that was not there before. */
    void add(long id, PackedArticle article, List<Long> authors) {
        addAuthors(id, article.article(), authors);
        stories.add(id, article);
        waiting.put(id, new Entry(article.words(), false));
    }

    /** From now on the article is found by this form of it and by no other. */
    void replace(long id, Article before, PackedArticle article, List<Long> authors) {
        database.change("DELETE FROM current_authorship WHERE article = ?", id);
        addAuthors(id, article.article(), authors);
        stories.replace(id, Shingles.of(before.bodyText()), article);
        Entry waited = waiting.get(id);
        waiting.put(id, new Entry(article.words(), waited == null || waited.known()));
    }

    /** To be called at the end of the transaction. */
    void write() {
        waiting.forEach(this::write);
        waiting.clear();
        stories.tidy();
    }

    /** To be called when the transaction will not commit. */
    void forget() {
        waiting.clear();
        stories.forget();
    }

    private void write(long id, Entry entry) {
        if (entry.known()) {
            database.change("DELETE FROM " + table + " WHERE rowid = ?", id);
        }
        write(id, entry.words());
    }

    /** Writes an article's words at once. */
    void write(long id, IndexedWords words) {
        database.change(
                "INSERT INTO " + table + " (rowid, headline, standfirst, body, captions) VALUES (?, ?, ?, ?, ?)",
                id,
                words.headline(),
                words.standfirst(),
                words.body(),
                words.captions());
    }

    private void addAuthors(long id, Article article, List<Long> authors) {
        String day =
                article.published() == null ? null : article.published().day().toString();
        for (long author : Set.copyOf(authors)) {
            database.change("INSERT INTO current_authorship (author, article, day) VALUES (?, ?, ?)", author, id, day);
        }
    }
}
