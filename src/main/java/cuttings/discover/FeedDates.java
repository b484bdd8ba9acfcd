package cuttings.discover;

import cuttings.article.Dated;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a feed's item, under whatever name its dialect has for them. */
@FunctionalInterface
interface FeedDates {

    /** The texts of the item's children of a name, in lower case and without a prefix. */
    Stream<String> texts(String name);

    /** When the item was published; null if it does not say so in a form that can be read. */
    default @Nullable Dated published() {
        return first(List.of("pubdate", "published", "issued", "date", "created"));
    }

    /** When the item was last changed; null as above. */
    default @Nullable Dated changed() {
        return first(List.of("updated", "modified"));
    }

    private @Nullable Dated first(List<String> names) {
        for (String name : names) {
            for (String text : texts(name).toList()) {
                Dated date = SourceDate.parse(text).orElse(null);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }
}
