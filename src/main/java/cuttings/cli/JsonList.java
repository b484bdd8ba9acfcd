package cuttings.cli;

import cuttings.export.JsonText;
import org.jspecify.annotations.Nullable;

/** Prints values as one JSON array with a value a line, {@code []} when there is none. Ended by {@link #close}. */
final class JsonList implements AutoCloseable {

    private final Surroundings shown;
    private @Nullable String waiting;

    JsonList(Surroundings shown) {
        this.shown = shown;
    }

    void add(Object value) {
        shown.println(waiting == null ? "[" : waiting + ",");
        waiting = JsonText.compact(value);
    }

    @Override
    public void close() {
        if (waiting == null) {
            shown.println("[]");
        } else {
            shown.println(waiting);
            shown.println("]");
        }
    }
}
