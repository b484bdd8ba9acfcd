package cuttings.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which articles to look up, and in which order. Every part that is null takes all; parts that are given must all hold.
 * Equal filters print as equal texts, in every process.
 *
 * @param author parts of a name, in any case, with or without accents: {@code tickle}; each word may be cut short
 * @param site the name of a site; case does not matter
 * @param section the part of the paper as printed; case does not matter in Latin letters
 * @param language a BCP 47 tag; {@code pt} takes {@code pt-BR} too
 * @param text words of the text as {@link TextQuery} reads them
 * @param since the first day of publication, as printed
 * @param until the last day of publication, as printed
 * @param foundSince the first fetch was then or later
 * @param changed something changed
 * @param revisions the current revision was written behind one point of the archive and up to another
 * @param has what the articles have
 * @param lacks what the articles lack
 * @param unique of articles that tell the same text only the one that was published first
 * @param limit how many at most
 * @param order which come first
 * @param reversed whether the order is turned round; articles without a date still come last
 */
public record Filter(
        @Nullable String author,
        @Nullable String site,
        @Nullable String section,
        @Nullable String language,
        @Nullable String text,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Instant foundSince,
        @Nullable Change changed,
        @Nullable Stretch revisions,
        Set<Part> has,
        Set<Part> lacks,
        boolean unique,
        @Nullable Integer limit,
        Order order,
        boolean reversed) {

    /**
     * Revisions in the order in which the archive wrote them; see {@link Bookmarks}.
     *
     * @param after the last point before it
     * @param upTo its last point
     */
    public record Stretch(long after, long upTo) {}

    /**
     * A revision that was made of what was known before.
     *
     * @param since its page was fetched then or later; null takes those of any time
     * @param by whose doing it may be
     */
    public record Change(@Nullable Instant since, Set<RevisionCause> by) {

        /** What a newsroom may have done: all but what the extractor alone read otherwise. */
        public static final Set<RevisionCause> NEWSROOM = Set.of(RevisionCause.NEWSROOM, RevisionCause.EITHER);

        public Change {
            by = Collections.unmodifiableSet(new TreeSet<>(by));
        }
    }

    /** Every article, the last published first. */
    public static final Filter ALL = builder().build();

    /** Which articles come first. */
    public enum Order {
        /** The last published first, by printed day and time; those without a date last; then by number. */
        PUBLISHED,
        /** By number, the first archived first. */
        ID,
        /** The last found first. */
        FOUND,
        /** By site, then as {@link #PUBLISHED}. */
        SITE,
        /** By headline, in the order of its characters. */
        HEADLINE,
        /**
         * The best matches of {@link Filter#text} first; without a text, and where very many articles match, as
         * {@link #PUBLISHED}.
         */
        RELEVANCE
    }

    /** What an article may have or lack. */
    public enum Part {
        AUTHOR,
        BODY,
        BYLINE,
        CAPTION,
        CREDIT,
        HEADLINE,
        LANGUAGE,
        MODIFIED,
        PHOTO,
        PUBLISHED,
        SECTION,
        STANDFIRST,
        TAG
    }

    public Filter {
        has = Collections.unmodifiableSet(new TreeSet<>(has));
        lacks = Collections.unmodifiableSet(new TreeSet<>(lacks));
        if (limit != null && limit < 0) {
            throw new IllegalArgumentException("a limit is not negative: " + limit);
        }
    }

    /** The same whatever the words, in an order. */
    Filter withoutText(Order other) {
        return changed(null, limit, other);
    }

    /** The same with another limit. */
    Filter withLimit(int atMost) {
        return changed(text, atMost, order);
    }

    private Filter changed(@Nullable String words, @Nullable Integer atMost, Order first) {
        return new Filter(
                author,
                site,
                section,
                language,
                words,
                since,
                until,
                foundSince,
                changed,
                revisions,
                has,
                lacks,
                unique,
                atMost,
                first,
                reversed);
    }

    /** Begins a filter that takes everything. */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts a filter together. Not for more than one thread. */
    public static final class Builder {
        private @Nullable String author;
        private @Nullable String site;
        private @Nullable String section;
        private @Nullable String language;
        private @Nullable String text;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable Instant foundSince;
        private @Nullable Change changed;
        private @Nullable Stretch revisions;
        private Set<Part> has = Set.of();
        private Set<Part> lacks = Set.of();
        private boolean unique;
        private @Nullable Integer limit;
        private Order order = Order.PUBLISHED;
        private boolean reversed;

        private Builder() {}

        public Builder author(@Nullable String partsOfName) {
            author = partsOfName;
            return this;
        }

        public Builder site(@Nullable String name) {
            site = name;
            return this;
        }

        public Builder section(@Nullable String name) {
            section = name;
            return this;
        }

        public Builder language(@Nullable String tag) {
            language = tag;
            return this;
        }

        public Builder foundSince(@Nullable Instant then) {
            foundSince = then;
            return this;
        }

        public Builder changed(@Nullable Change revision) {
            changed = revision;
            return this;
        }

        public Builder revisions(@Nullable Stretch written) {
            revisions = written;
            return this;
        }

        public Builder has(Collection<Part> parts) {
            has = Set.copyOf(parts);
            return this;
        }

        public Builder lacks(Collection<Part> parts) {
            lacks = Set.copyOf(parts);
            return this;
        }

        public Builder reversed(boolean turnedRound) {
            reversed = turnedRound;
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

        public Builder unique(boolean onlyTheFirst) {
            unique = onlyTheFirst;
            return this;
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
            return new Filter(
                    author,
                    site,
                    section,
                    language,
                    text,
                    since,
                    until,
                    foundSince,
                    changed,
                    revisions,
                    has,
                    lacks,
                    unique,
                    limit,
                    order,
                    reversed);
        }
    }
}
