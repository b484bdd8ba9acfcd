package cuttings.cli;

import cuttings.article.Folding;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets off, on a terminal, the words that somebody looked for, folded as the search folds them. */
final class WordMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");
    private static final Set<String> LINKS = Set.of("OR", "AND", "NOT", "NEAR");

    private final List<String> searched;
    private final Style style;

    private WordMarks(List<String> searched, Style style) {
        this.searched = searched;
        this.style = style;
    }

    /** Marks the words of a search text wherever a word begins with one of them. */
    static UnaryOperator<String> of(@Nullable String searched, Style style) {
        List<String> words = WORD.matcher(searched == null ? "" : searched)
                .results()
                .map(MatchResult::group)
                .filter(word -> !LINKS.contains(word))
                .map(Folding::of)
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() || !style.coloured() ? UnaryOperator.identity() : new WordMarks(words, style)::marked;
    }

    private String marked(String line) {
        return WORD.matcher(line).replaceAll(word -> Matcher.quoteReplacement(markedWord(word.group())));
    }

    private String markedWord(String word) {
        String folded = Folding.of(word);
        int end = searched.stream()
                .filter(folded::startsWith)
                .mapToInt(wanted -> endOf(wanted, word))
                .max()
                .orElse(0);
        return end == 0 ? word : style.marked(word.substring(0, end)) + word.substring(end);
    }

    /** How much of a word as it stands is what was looked for, with the accents that follow. */
    private static int endOf(String wanted, String word) {
        int end = 0;
        while (end < word.length() && Folding.of(word.substring(0, end)).length() < wanted.length()) {
            end = word.offsetByCodePoints(end, 1);
        }
        while (end < word.length() && Character.getType(word.codePointAt(end)) == Character.NON_SPACING_MARK) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
