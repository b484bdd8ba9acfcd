package cuttings.archive;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 *   <li>{@code covid -vaccine}: not with that word
 * </ul>
 *
 * <p>Everything else is text: each term goes quoted into the expression, so nothing that is typed is ever read as syntax.
 */
final class TextQuery {

    /** Longer queries are refused: the index takes minutes for what nobody means. */
    static final int MAX_LENGTH = 1000;

    private static final Pattern TERM = Pattern.compile("(-?)(?:\"([^\"]*+)\"?|([^\\s\"]++))(\\*?)");

    private final List<List<String>> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();

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
        boolean either = false;
        Matcher terms = TERM.matcher(typed);
        while (terms.find()) {
            if ("OR".equals(terms.group(3)) && terms.group(1).isEmpty()) {
                either = !wanted.isEmpty();
            } else {
                add(terms, either);
                either = false;
            }
        }
    }

    private void add(Matcher term, boolean either) {
        String text = term.group(2) == null ? term.group(3) : term.group(2);
        boolean prefix = !term.group(4).isEmpty() || (term.group(2) == null && text.endsWith("*"));
        String words = SearchWords.of(text);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        String quoted = '"' + words.replace('"', ' ') + '"' + (prefix ? "*" : "");
        if (!term.group(1).isEmpty()) {
            unwanted.add(quoted);
        } else if (either) {
            wanted.get(wanted.size() - 1).add(quoted);
        } else {
            wanted.add(new ArrayList<>(List.of(quoted)));
        }
    }

    private String expression() {
        String all = wanted.stream()
                .map(either -> "(" + String.join(" OR ", either) + ")")
                .collect(Collectors.joining(" AND "));
        return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + String.join(" OR ", unwanted) + ")";
    }

    private static ArchiveException bad(String message) {
        return new ArchiveException(ArchiveException.Kind.BAD_QUERY, message);
    }
}
