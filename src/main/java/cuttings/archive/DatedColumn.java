package cuttings.archive;

import cuttings.article.Dated;
import org.jspecify.annotations.Nullable;

/** Dates as they are kept: ISO 8601 text in the precision that the page gave, which sorts by printed day and time. */
final class DatedColumn {

    private DatedColumn() {}

    static @Nullable String of(@Nullable Dated date) {
        return date == null ? null : date.toString();
    }

    /** Reads what was written; anything else is damage. */
    static @Nullable Dated read(@Nullable String text) {
        return text == null
                ? null
                : Dated.parse(text).orElseThrow(() -> new IllegalStateException("not a date: " + text));
    }
}
