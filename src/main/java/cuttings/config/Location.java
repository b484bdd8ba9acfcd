package cuttings.config;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a setting stands.
 *
 * @param source what to call the file, or the environment variable
 * @param line the line in the file, from 1; 0 where there are no lines
 * @param folder what relative paths given there start from
 */
record Location(String source, int line, Path folder) {

    /** A line of a file. */
    static Location in(Path file, int line) {
        return new Location(
                file.toString(), line, Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    }

    /** A variable of the environment. */
    static Location environment(String variable) {
        return new Location("environment variable " + variable, 0, Path.of(""));
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
