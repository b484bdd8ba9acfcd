package cuttings.archive;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far long work has come: the table {@code mark}. */
final class Marks {

    private final Database database;

    Marks(Database database) {
        this.database = database;
    }

    void note(String name, @Nullable String value) {
        if (value == null) {
            database.change("DELETE FROM mark WHERE name = ?", name);
        } else {
            database.change("INSERT OR REPLACE INTO mark (name, value) VALUES (?, ?)", name, value);
        }
    }

    Optional<String> noted(String name) {
        return database.first("SELECT value FROM mark WHERE name = ?", Row::text, name);
    }
}
