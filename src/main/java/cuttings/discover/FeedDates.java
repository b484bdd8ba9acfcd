package cuttings.discover;

import cuttings.article.Dated;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses among the dates of a feed's item: when it was published before when it was changed. Stateless. */
final class FeedDates {

    private static final List<String> NAMES =
            List.of("pubdate", "published", "issued", "date", "created", "updated", "modified");

    private FeedDates() {}

    /**
     * The first date that can be read.
     *
     * @param texts the texts of the item's children of a name, in lower case and without a prefix
     */
    static @Nullable Dated choose(Function<String, Stream<String>> texts) {
        Optional<Dated> first = NAMES.stream()
                .flatMap(texts)
                .flatMap(text -> SourceDate.parse(text).stream())
                .findFirst();
        return first.orElse(null);
    }
}
