package cuttings.extract.metadata;

import cuttings.extract.byline.Byline;
import cuttings.extract.byline.BylineReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a box behind the story tells of: a full name in a line of its own, and a text behind it that begins "Jane Doe
 * is". Only where the page tells of one person. Stateless.
 */
final class Biographies {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 1_500;
    private static final Set<String> TELLING =
            Set.of("is", "was", "has", "writes", "works", "ist", "war", "arbeitet", "schreibt", "est", "es", "è", "é");

    private Biographies() {}

    static Optional<PrintedByline> find(Element root, @Nullable String language) {
        List<Byline> told = root.select("h2, h3, h4, h5, h6, p, div, strong, b").stream()
                .filter(Biographies::isTold)
                .flatMap(name -> BylineReader.read(name.ownText(), language).stream())
                .filter(byline -> byline.persons().size() == 1 && PrintedBylines.isFullName(byline))
                .toList();
        long different = told.stream()
                .map(byline -> byline.persons().get(0).key())
                .distinct()
                .count();
        return different == 1
                ? Optional.of(new PrintedByline(told.get(0), "printed biography", false, 0))
                : Optional.empty();
    }

    /** Whether what stands behind the name begins with it and a verb. */
    private static boolean isTold(Element element) {
        String name = element.ownText().strip();
        if (name.length() > LONGEST_NAME || name.indexOf(' ') < 0 || element.childrenSize() > 0) {
            return false;
        }
        Element next = element.nextElementSibling();
        return next != null
                && ShortText.of(next, LONGEST_TEXT)
                        .filter(text -> text.startsWith(name + ' '))
                        .filter(text -> tells(text.substring(name.length() + 1)))
                        .isPresent();
    }

    private static boolean tells(String text) {
        int end = text.indexOf(' ');
        return end > 0 && TELLING.contains(text.substring(0, end));
    }
}
