package cuttings.extract.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Words by kind, from a resource with one kind a line: {@code kind: word|another word}. Lines that begin with {@code #}
 * are comments. Immutable.
 */
public final class WordTable {

    private final String name;
    private final Map<String, Set<String>> kinds;

    private WordTable(String name, Map<String, Set<String>> kinds) {
        this.name = name;
        this.kinds = kinds;
    }

    /** Loads the table that lies beside the class. */
    public static WordTable beside(Class<?> owner, String name) {
        Map<String, Set<String>> kinds = new HashMap<>();
        InputStream table = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(": ", 2);
                kinds.put(parts[0], Set.copyOf(Arrays.asList(parts[1].split("\\|"))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new WordTable(name, kinds);
    }

    /** The words of a kind that the table must have. */
    public Set<String> of(String kind) {
        return Objects.requireNonNull(kinds.get(kind), () -> name + " has no " + kind);
    }
}
