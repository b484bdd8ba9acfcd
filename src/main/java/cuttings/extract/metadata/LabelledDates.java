package cuttings.extract.metadata;

import cuttings.article.Dated;
import cuttings.extract.date.DateReader;
import cuttings.extract.date.FoundDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the date of publication that stands far from the headline, such as under the story, by nothing but the words
 * before it ("Published on"). Only where all such words on the page go with the same day.
 */
final class LabelledDates implements NodeFilter {

    private static final int LONGEST = 120;
    private static final int LONGEST_LABEL = 40;
    private static final int MOST = 2_000;

    private final Evidence evidence;
    private final List<Found<Dated>> dates = new ArrayList<>();
    private int read;

    private LabelledDates(Evidence evidence) {
        this.evidence = evidence;
    }

    static Optional<Found<Dated>> find(Evidence evidence) {
        LabelledDates finder = new LabelledDates(evidence);
        evidence.document().body().filter(finder);
        long days = finder.dates.stream()
                .map(found -> found.value().day())
                .distinct()
                .count();
        return days == 1 ? Optional.of(finder.dates.get(0)) : Optional.empty();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            String text = words.getWholeText();
            if (text.length() <= LONGEST && text.chars().anyMatch(Character::isDigit)) {
                read++;
                add(words, text.strip());
            }
            return read > MOST ? FilterResult.STOP : FilterResult.CONTINUE;
        }
        return isUnseen(node) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private void add(TextNode words, String text) {
        List<FoundDate> found = DateReader.all(text, evidence.convention());
        if (found.isEmpty()) {
            return;
        }
        FoundDate date = found.get(0);
        String before = text.substring(0, date.start());
        String label = before.isBlank() ? labelBefore(words) : before;
        boolean published = DateWords.sayPublication(label) && !DateWords.sayChange(label);
        if (published && !date.date().day().isAfter(evidence.latest())) {
            dates.add(new Found<>(date.date(), "printed line", text));
        }
    }

    /** What stands right before the text, in its element or before that. */
    private static String labelBefore(TextNode words) {
        Node before = words.previousSibling();
        Node parent = words.parent();
        Node label = before != null || parent == null ? before : parent.previousSibling();
        while (label instanceof TextNode blank && blank.isBlank()) {
            label = label.previousSibling();
        }
        return label instanceof Element element
                ? ShortText.of(element, LONGEST_LABEL).orElse("")
                : label instanceof TextNode text && text.getWholeText().length() <= LONGEST_LABEL
                        ? text.getWholeText()
                        : "";
    }

    private static boolean isUnseen(Node node) {
        return switch (node.normalName()) {
            case "script", "style", "svg", "noscript", "template", "select", "nav", "form", "iframe" -> true;
            default -> false;
        };
    }
}
