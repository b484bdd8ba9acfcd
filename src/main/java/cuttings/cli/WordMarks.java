package cuttings.cli;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets off, on a terminal, the words that somebody looked for. */
final class WordMarks {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WordMarks() {}

    /** Marks the words of a search text wherever a word begins with one of them, in any case. */
    static UnaryOperator<String> of(@Nullable String searched, Style style) {
        String words = Arrays.stream(NO_WORD.split(searched == null ? "" : searched))
                .filter(word -> !word.isEmpty() && !word.equals("OR"))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        if (words.isEmpty() || !style.coloured()) {
            return UnaryOperator.identity();
        }
        Pattern any = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + words + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return line -> any.matcher(line).replaceAll(word -> style.marked(word.group()));
    }
}
