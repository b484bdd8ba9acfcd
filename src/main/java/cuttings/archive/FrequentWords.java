package cuttings.archive;

import cuttings.archive.Filter.Order;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The first articles with words that very many have. To gather all of those and sort them would take long; here the
 * articles are walked through in the order that was asked for, until enough of them have the words.
 */
final class FrequentWords {

    /** From so many matches on, walking is the shorter way. */
    private static final int MANY = 5_000;

    /** Of more matches than these none stands out, and ranking them takes long. */
    private static final int TOO_MANY_TO_RANK = 20_000;

    /** If so few articles have not enough matches among them, the words are not frequent in what was asked for. */
    private static final int MOST_WALKED = 4_000;

    /** So many articles are asked at a time whether they have the words. */
    private static final int STRETCH = 200;

    /** If their numbers lie farther apart than this, each is asked by itself. */
    private static final int SPARSE = 20 * STRETCH;

    private static final String WITHIN =
            "SELECT rowid FROM full_text WHERE full_text MATCH ? AND rowid BETWEEN ? AND ?";

    private static final String MATCHES =
            "SELECT count(*) FROM (SELECT 1 FROM full_text WHERE full_text MATCH ? LIMIT ?)";

    private final Database database;

    FrequentWords(Database database) {
        this.database = database;
    }

    /** The current revisions of the articles that a filter takes, in its order; empty if this is not the way to them. */
    Optional<List<Long>> revisions(Filter filter) {
        if (filter.text() == null || filter.limit() == null || filter.limit() > MANY / 10) {
            return Optional.empty();
        }
        String words = TextQuery.expression(filter.text());
        boolean ranked = filter.order() == Order.RELEVANCE;
        return match(words, ranked ? TOO_MANY_TO_RANK : MANY)
                ? walk(filter.withoutText(ranked ? Order.PUBLISHED : filter.order()), words, filter.limit())
                : Optional.empty();
    }

    private boolean match(String words, int atLeast) {
        return database.number(MATCHES, words, atLeast) == atLeast;
    }

    private record Candidate(long article, long revision) {}

    private Optional<List<Long>> walk(Filter filter, String words, int limit) {
        FilterQuery query = new FilterQuery(filter.withLimit(MOST_WALKED), Ways.of(filter, database));
        List<Candidate> candidates =
                database.list(query.both(), row -> new Candidate(row.number(), row.number()), query.values());
        List<Long> found = new ArrayList<>();
        for (int from = 0; from < candidates.size() && found.size() < limit; from += STRETCH) {
            int to = Math.min(candidates.size(), from + STRETCH);
            having(words, candidates.subList(from, to))
                    .limit((long) limit - found.size())
                    .forEach(candidate -> found.add(candidate.revision()));
        }
        return found.size() == limit || candidates.size() < MOST_WALKED ? Optional.of(found) : Optional.empty();
    }

    /**
     * Those of some articles that have the words. What was fetched together mostly stands together in the index, and is
     * looked up there at one go.
     */
    private Stream<Candidate> having(String words, List<Candidate> candidates) {
        long first = candidates.stream().mapToLong(Candidate::article).min().orElse(0);
        long last = candidates.stream().mapToLong(Candidate::article).max().orElse(0);
        if (last - first > SPARSE) {
            return candidates.stream().filter(candidate -> has(candidate.article(), words));
        }
        Set<Long> having = new HashSet<>(database.list(WITHIN, Row::number, words, first, last));
        return candidates.stream().filter(candidate -> having.contains(candidate.article()));
    }

    private boolean has(long article, String words) {
        return database.first(WITHIN, Row::number, words, article, article).isPresent();
    }
}
