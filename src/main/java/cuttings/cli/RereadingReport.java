package cuttings.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reading archived pages again has come to.
 *
 * @param <R> what comes of one page
 */
interface RereadingReport<R> {

    void add(R page);

    /** Whether a person should know what became of some page. */
    boolean needsALook();

    /** What differs, with examples. */
    void print(Surroundings shown);

    /** One line for a person. */
    String summary();

    /**
     * The same for a program.
     *
     * @param ended whether all was read
     */
    Map<String, @Nullable Object> object(boolean ended);
}
