package cuttings.archive;

import cuttings.article.Author;
import java.util.Locale;

/** The persons and organisations that sign; spellings of one name are one author. */
final class AuthorStore {

    private final Database database;

    AuthorStore(Database database) {
        this.database = database;
    }

    /** The author's number; unknown ones are added. */
    long idOf(Author author) {
        String key = key(author);
        return database.first("SELECT id FROM author WHERE key = ?", Row::number, key)
                .orElseGet(() -> add(key, author.name()));
    }

    private long add(String key, String name) {
        long id = database.insert("INSERT INTO author (key, name) VALUES (?, ?)", key, name);
        for (String word : key.split(" ")) {
            database.change("INSERT OR IGNORE INTO author_word (word, author) VALUES (?, ?)", word, id);
        }
        return id;
    }

    /** A name without any letter is its own key. */
    private static String key(Author author) {
        String folded = author.key();
        return folded.isEmpty() ? author.name().toLowerCase(Locale.ROOT) : folded;
    }
}
