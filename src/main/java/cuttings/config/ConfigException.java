package cuttings.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The configuration cannot be used. The message says where (file and line), which key, what is wrong and what is right;
 * where several things are wrong it has a line for each, in the order of the file.
 */
public final class ConfigException extends RuntimeException {

    private static final int MOST_LINES = 10;

    private final transient Location where;
    private final transient List<String> lines;

    ConfigException(Location where, String what) {
        this(where, List.of(where + ": " + what));
    }

    private ConfigException(Location where, List<String> lines) {
        super(String.join("\n", lines));
        this.where = where;
        this.lines = List.copyOf(lines);
    }

    /** All of these, which are at least one, as one. */
    static ConfigException of(List<ConfigException> several) {
        List<ConfigException> inOrder = several.stream()
                .sorted(Comparator.comparing((ConfigException one) -> one.where.source())
                        .thenComparing(one -> one.where.line()))
                .toList();
        List<String> lines = new ArrayList<>(
                inOrder.stream().limit(MOST_LINES).map(Throwable::getMessage).toList());
        if (inOrder.size() > MOST_LINES) {
            lines.add("and " + (inOrder.size() - MOST_LINES) + " more");
        }
        return new ConfigException(inOrder.get(0).where, lines);
    }

    /** What is wrong, one thing a line. */
    public List<String> lines() {
        return lines;
    }
}
