package cuttings.cli;

import cuttings.article.Article;
import cuttings.article.Cutting;
import cuttings.article.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where in an article the words stand that somebody looked for: the passage with most of them, from the body or else from
 * standfirst, captions or headline. Words are compared folded as the search folds them. Immutable.
 */
final class Excerpt {

    private static final Pattern TERM = Pattern.compile("(-?)(\"?)([\\p{L}\\p{M}\\p{N}]++)(\\*?)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Set<String> LINKS = Set.of("OR", "AND", "NEAR");
    private static final int FIRST_WITHOUT_BLANKS = 0x0e00;
    private static final String CUT = "…";

    private final List<Wanted> wanted = new ArrayList<>();
    private final int columns;

    /** A word that was looked for, folded; of a script without blanks between words any run of characters is one. */
    private record Wanted(String word, boolean prefix) {

        int in(String folded) {
            if (word.charAt(0) >= FIRST_WITHOUT_BLANKS) {
                return folded.indexOf(word);
            }
            return prefix ? (folded.startsWith(word) ? 0 : -1) : folded.equals(word) ? 0 : -1;
        }
    }

    /** A place where a word stands. */
    private record Hit(int start, int end, Wanted word) {}

    /** A passage of a text. */
    private record Passage(String text, int start, int end, int words) {}

    /**
     * Excerpts for a search.
     *
     * @param searched as typed
     * @param columns how wide an excerpt may be
     */
    Excerpt(String searched, int columns) {
        this.columns = columns;
        boolean not = false;
        Matcher terms = TERM.matcher(searched);
        while (terms.find()) {
            String word = terms.group(3);
            boolean unwanted = not || !terms.group(1).isEmpty();
            not = word.equals("NOT");
            String folded = Folding.of(word);
            boolean link = not || LINKS.contains(word);
            // An accent without a letter folds to nothing.
            if (!unwanted && !link && !folded.isEmpty()) {
                wanted.add(new Wanted(folded, !terms.group(4).isEmpty()));
            }
        }
    }

    /** The passage on one line; empty if none of the words is found. */
    String of(Cutting cutting) {
        Article article = cutting.article();
        Stream<String> captions = article.photos().stream().map(photo -> photo.caption());
        Optional<Passage> best = Stream.concat(
                        Stream.of(article.bodyText(), article.standfirst()),
                        Stream.concat(captions, Stream.of(article.headline())))
                .filter(Objects::nonNull)
                .map(text -> best(Printable.line(text.replaceAll("\\s++", " "))))
                .reduce((first, second) -> second.words() > first.words() ? second : first);
        return best.filter(passage -> passage.words() > 0).map(this::shown).orElse("");
    }

    /** The first of the passages with most of the words. */
    private Passage best(String text) {
        List<Hit> hits = hits(text);
        Passage best = new Passage(text, 0, 0, 0);
        for (int first = 0; first < hits.size(); first++) {
            Set<Wanted> words = new HashSet<>();
            int start = hits.get(first).start();
            int end = start;
            for (int i = first; i < hits.size() && hits.get(i).end() - start <= columns - 2; i++) {
                words.add(hits.get(i).word());
                end = hits.get(i).end();
            }
            if (words.size() > best.words()) {
                best = new Passage(text, start, end, words.size());
            }
            if (words.size() == wanted.size()) {
                break;
            }
        }
        return best;
    }

    private List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> addHits(hits, word));
        return hits;
    }

    private void addHits(List<Hit> hits, MatchResult word) {
        String folded = Folding.of(word.group());
        for (Wanted one : wanted) {
            int at = one.in(folded);
            if (at >= 0) {
                int start = Math.min(word.end(), word.start() + at);
                hits.add(new Hit(start, Math.min(word.end(), start + one.word().length()), one));
            }
        }
    }

    /** With a few words before it, and after it as many as there is room for. */
    private String shown(Passage passage) {
        String text = passage.text();
        int room = Math.max(0, columns - 2 - (passage.end() - passage.start()));
        int from = wordStart(text, passage.start(), passage.start() - room / 3);
        String begun = (from > 0 ? CUT : "") + text.substring(from);
        return DisplayWidth.fitted(begun, columns);
    }

    /** The first beginning of a word that is not before a place, nor behind the end. */
    private static int wordStart(String text, int end, int place) {
        if (place <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', place);
        return blank < 0 || blank >= end ? end : blank + 1;
    }
}
