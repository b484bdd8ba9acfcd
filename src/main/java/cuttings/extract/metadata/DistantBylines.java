package cuttings.extract.metadata;

import cuttings.article.Author;
import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the byline that stands far from the headline, such as behind the story, by nothing but the words that open it. Only
 * where all such lines of the page name the same. Stateless.
 */
final class DistantBylines {

    private static final int LONGEST = 120;
    private static final String LISTS = "nav, li, footer";

    private DistantBylines() {}

    static Optional<PrintedByline> find(Element root, Surroundings surroundings, @Nullable String language) {
        List<Byline> bylines = root.getAllElements().stream()
                .filter(DistantBylines::opens)
                .filter(element -> !surroundings.isNamedChrome(new Spot(element, 0)))
                .filter(element -> element.closest(LISTS) == null)
                .flatMap(element -> line(element).stream())
                .flatMap(line -> BylineReader.read(line, language).stream())
                .filter(byline -> !byline.persons().isEmpty()
                        && PrintedBylines.isFullName(byline)
                        && PrintedBylines.isCapital(byline))
                .toList();
        long different = bylines.stream()
                .map(byline ->
                        byline.persons().stream().map(Author::key).sorted().toList())
                .distinct()
                .count();
        return different == 1
                ? Optional.of(new PrintedByline(bylines.get(0), "printed line", false, 0))
                : Optional.empty();
    }

    private static boolean opens(Element element) {
        String own = element.ownText();
        return !own.isBlank() && own.length() <= LONGEST && BylineReader.opens(own + " x");
    }

    /** The whole line; where it is only a label, with the line behind it. */
    private static Optional<String> line(Element element) {
        Element block = block(element);
        Optional<String> line = ShortText.of(block, LONGEST).or(() -> lineOf(element, block));
        return line.filter(BylineReader::isOpening).isPresent()
                ? next(block).flatMap(name -> ShortText.of(name, LONGEST)).map(name -> line.get() + ' ' + name)
                : line.filter(text -> BylineReader.opens(text) && ".?!".indexOf(text.charAt(text.length() - 1)) < 0);
    }

    /** The line that begins with the element in a long block. */
    private static Optional<String> lineOf(Element element, Element block) {
        String own = ShortText.of(element, LONGEST).orElse("\n");
        return BylineText.lines(block).stream()
                .filter(line -> line.startsWith(own) && line.length() <= LONGEST)
                .findFirst();
    }

    private static Element block(Element element) {
        Element block = element;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    private static Optional<Element> next(Element block) {
        return Stream.iterate(block, part -> part != null, Element::parent)
                .limit(2)
                .map(Element::nextElementSibling)
                .filter(next -> next != null)
                .findFirst();
    }
}
