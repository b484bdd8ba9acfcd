package cuttings.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to look up, and in which order. Every part that is null takes all; parts that are given must all hold.
 *
 * @param author parts of a name, in any case, with or without accents: {@code tickle}; each word may be cut short
 * @param site the name of a site, exactly
 * @param text words of the text as {@link TextQuery} reads them
 * @param since the first day of publication, as printed
 * @param until the last day of publication, as printed
 * @param limit how many at most
 * @param order which come first
 */
public record Filter(
        @Nullable String author,
        @Nullable String site,
        @Nullable String text,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Integer limit,
        Order order) {

    /** Every article, the last published first. */
    public static final Filter ALL = builder().build();

    /** Which articles come first. */
    public enum Order {
        /** The last published first, by printed day and time; those without a date last; then by number. */
        PUBLISHED,
        /** By number, the first archived first. */
        ID,
        /** The best matches of {@link Filter#text} first; without a text as {@link #PUBLISHED}. */
        RELEVANCE
    }

    public Filter {
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("a limit is not negative: " + limit);
        }
    }

    /** Begins a filter that takes everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts a filter together. Not for more than one thread. */
    public static final class Builder {
        private @Nullable String author;
        private @Nullable String site;
        private @Nullable String text;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable Integer limit;
        private Order order = Order.PUBLISHED;

        private Builder() {}

        public Builder author(@Nullable String partsOfName) {
            author = partsOfName;
            return this;
        }

        public Builder site(@Nullable String name) {
            site = name;
            return this;
        }

        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        public Builder since(@Nullable LocalDate firstDay) {
            since = firstDay;
            return this;
        }

        public Builder until(@Nullable LocalDate lastDay) {
            until = lastDay;
            return this;
        }

        public Builder on(LocalDate day) {
            return since(day).until(day);
        }

        public Builder limit(@Nullable Integer atMost) {
            limit = atMost;
            return this;
        }

        public Builder order(Order first) {
            order = first;
            return this;
        }

        public Filter build() {
            return new Filter(author, site, text, since, until, limit, order);
        }
    }
}
