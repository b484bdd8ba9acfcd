package cuttings.extract.metadata;

import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who signs with nothing but a full name in a line of its own, emphasised and right before the first paragraph of
 * the story. Stateless.
 */
final class LoneNames {

    private static final int LONGEST = 80;
    private static final int SHORTEST_PARAGRAPH = 100;
    private static final int MOST_LINES = 15;

    private LoneNames() {}

    static Optional<PrintedByline> find(Surroundings surroundings, @Nullable String language) {
        List<Line> lines = surroundings.linesAfter();
        return IntStream.range(0, Math.min(MOST_LINES, lines.size()))
                .filter(at -> isParagraph(lines.get(at)))
                .boxed()
                .findFirst()
                .filter(first -> first > 0 && isEmphasised(lines.get(first - 1)))
                .flatMap(first -> BylineReader.read(lines.get(first - 1).text(), language)
                        .filter(byline ->
                                isNothingElse(byline, lines.get(first - 1).text())))
                .map(byline -> new PrintedByline(byline, "printed line", false, 0));
    }

    private static boolean isParagraph(Line line) {
        return line.text().length() >= SHORTEST_PARAGRAPH;
    }

    private static boolean isEmphasised(Line line) {
        Element element = line.spot().element();
        return line.text().length() <= LONGEST
                && switch (element.normalName()) {
                    case "strong", "b", "em", "i" -> true;
                    default -> false;
                };
    }

    /** Whether there are but full names of two or three words with capitals. */
    private static boolean isNothingElse(Byline byline, String line) {
        long inNames = byline.persons().stream()
                .mapToLong(person -> letters(person.name()))
                .sum();
        return !byline.persons().isEmpty()
                && inNames + 3 * (byline.persons().size() - 1) >= letters(line)
                && byline.persons().stream().allMatch(person -> isFullName(person.name()));
    }

    private static boolean isFullName(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() >= 2
                && words.size() <= 3
                && !DateWords.areIn(name)
                && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
