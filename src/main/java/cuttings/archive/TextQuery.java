package cuttings.archive;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader types to search the text, as an expression for the full-text index (sqlite.org/fts5.html section 3).
 *
 * <ul>
 *   <li>{@code covid vaccine}: both words, anywhere; case and accents do not matter
 *   <li>{@code "prime minister"}: the words beside each other
 *   <li>{@code vaccin*}: words that begin so
 *   <li>{@code covid OR virus}: at least one of the two
 *   <li>{@code covid -vaccine}, {@code covid NOT vaccine}: not with that word
 *   <li>{@code covid NEAR vaccine}: the words at most ten words apart
 * </ul>
 *
 * <p>Everything else is text: each term goes quoted into the expression, so nothing that is typed is ever read as syntax.
 */
final class TextQuery {

    /** Longer queries are refused: the index takes minutes for what nobody means. */
    static final int MAX_LENGTH = 1000;

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*+)\"?|([^\\s\"]++))(\\*?)");

    private static final int NEAR_WORDS = 10;

    /** All of these; of each at least one; of that all phrases near each other. */
    private final List<List<List<String>>> wanted = new ArrayList<>();

    private final List<String> unwanted = new ArrayList<>();
    private Link link = Link.AND;

    /** How the next term belongs to those before it. */
    private enum Link {
        AND,
        OR,
        NEAR,
        NOT
    }

    private TextQuery() {}

    /**
     * Reads what was typed.
     *
     * @throws ArchiveException of the kind {@code BAD_QUERY} when there is nothing to look for, or too much
     */
    static String expression(String typed) {
        if (typed.length() > MAX_LENGTH) {
            throw bad(String.format(
                    Locale.ROOT, "the search text has %d characters; at most %d are read", typed.length(), MAX_LENGTH));
        }
        TextQuery query = new TextQuery();
        query.read(Text.clean(typed));
        if (query.wanted.isEmpty()) {
            throw bad("the search text names no word to look for: " + typed);
        }
        return query.expression();
    }

    private void read(String typed) {
        Matcher terms = TERM.matcher(typed);
        while (terms.find()) {
            Optional<Link> word = link(terms);
            if (word.isPresent()) {
                link = word.get();
            } else {
                phrase(terms).ifPresent(phrase -> add(phrase, terms.group(1).isEmpty() ? link : Link.NOT));
                link = Link.AND;
            }
        }
    }

    /** The words in capitals that link terms, unless quoted. */
    private static Optional<Link> link(Matcher term) {
        return term.group(1).isEmpty()
                ? Arrays.stream(Link.values())
                        .filter(value -> value.name().equals(term.group(3)))
                        .findFirst()
                : Optional.empty();
    }

    /** A term as a quoted phrase; empty when it has no letter. */
    private static Optional<String> phrase(Matcher term) {
        String text = term.group(2) == null ? term.group(3) : term.group(2);
        boolean prefix = !term.group(4).isEmpty() || (term.group(2) == null && text.endsWith("*"));
        String words = SearchWords.of(text);
        return words.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of('"' + words.replace('"', ' ') + '"' + (prefix ? "*" : ""))
                : Optional.empty();
    }

    private void add(String phrase, Link how) {
        if (how == Link.NOT) {
            unwanted.add(phrase);
        } else if (how == Link.AND || wanted.isEmpty()) {
            wanted.add(new ArrayList<>(List.of(new ArrayList<>(List.of(phrase)))));
        } else if (how == Link.OR) {
            last(wanted).add(new ArrayList<>(List.of(phrase)));
        } else {
            last(last(wanted)).add(phrase);
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private String expression() {
        String all = wanted.stream()
                .map(either -> either.stream().map(TextQuery::near).collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
        return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    private static String near(List<String> phrases) {
        return phrases.size() == 1 ? phrases.get(0) : "NEAR(" + String.join(" ", phrases) + ", " + NEAR_WORDS + ")";
    }

    private static ArchiveException bad(String message) {
        return new ArchiveException(ArchiveException.Kind.BAD_QUERY, message);
    }
}
