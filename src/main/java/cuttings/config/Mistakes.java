package cuttings.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers what is wrong with a configuration, so that all of it can be told at once: reading goes on with a stand-in for
 * what cannot be read, until {@link #expectNone()} refuses the whole. Not for more than one thread.
 */
final class Mistakes {

    private final List<ConfigException> found = new ArrayList<>();

    /** What is read, or the stand-in where that is a mistake. */
    <T> T orElse(Supplier<T> read, T standIn) {
        try {
            return read.get();
        } catch (ConfigException mistake) {
            add(mistake);
            return standIn;
        }
    }

    void add(ConfigException mistake) {
        found.add(mistake);
    }

    /** How many there are by now. */
    int count() {
        return found.size();
    }

    /** Throws a {@link ConfigException} that tells all, if there are any. */
    void expectNone() {
        if (!found.isEmpty()) {
            throw ConfigException.of(found);
        }
    }
}
