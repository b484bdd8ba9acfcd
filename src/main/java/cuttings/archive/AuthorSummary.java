package cuttings.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation that signs.
 *
 * @param name as first printed
 * @param printed every form in which the name was printed
 * @param articles how many current texts it signs
 * @param first the first printed day of publication; null when no text has one
 * @param last the last printed day of publication
 */
public record AuthorSummary(
        String name,
        List<String> printed,
        long articles,
        @Nullable String first,
        @Nullable String last) {

    public AuthorSummary {
        printed = List.copyOf(printed);
    }
}
