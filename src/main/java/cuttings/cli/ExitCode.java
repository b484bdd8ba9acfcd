package cuttings.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the program can end: every code it exits with, once. */
public enum ExitCode {
    DONE(0, "done"),
    NEEDS_A_LOOK(1, "done, but something needs a look: a site failed or is degraded, a page could not be read"),
    USAGE(2, "wrong usage or configuration; nothing was done"),
    ARCHIVE(3, "the archive or the output cannot be used: rights, full disk, damaged, from a newer version"),
    LOCKED(4, "another run holds the archive's lock"),
    HUNG_UP(129, "stopped as the terminal went away; what was done is saved"),
    INTERRUPTED(130, "stopped by Ctrl-C; what was done is saved"),
    TERMINATED(143, "stopped by a signal to end; what was done is saved");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the shell sees. */
    public int number() {
        return number;
    }

    /** What it means, in one line. */
    public String meaning() {
        return meaning;
    }

    /** Every number with its meaning, in order, for the help. */
    static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(code -> table.put(String.valueOf(code.number), code.meaning));
        return table;
    }
}
