package cuttings.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One walk over the page that collects every element in which a field may stand, in the order of the page. */
final class PageScan implements NodeVisitor {

    private static final Mark[] ALL = Mark.values();
    private static final Mark[] NONE = {};
    private static final int MOST_OF_A_KIND = 200;
    private static final int MOST_DECLARED = 2_000;
    private static final int MOST_TIMES = 500;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<String> linkedData = new ArrayList<>();
    private final Map<Mark, List<Spot>> spots = new EnumMap<>(Mark.class);
    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> headings = new ArrayList<>();
    private final List<Spot> subheadings = new ArrayList<>();
    private final Map<String, Integer> bitsOfValues = new HashMap<>();
    private @Nullable Element breadcrumb;
    private int position;

    private PageScan() {}

    static PageScan of(Document document) {
        PageScan scan = new PageScan();
        document.traverse(scan);
        return scan;
    }

    List<Element> metas() {
        return metas;
    }

    List<Element> links() {
        return links;
    }

    List<Element> items() {
        return items;
    }

    List<Element> scripts() {
        return scripts;
    }

    /** The texts of the scripts that hold JSON-LD. */
    List<String> linkedData() {
        return linkedData;
    }

    List<Spot> headings() {
        return headings;
    }

    /** Where some pages print the headline that have no {@code h1} for it. */
    List<Spot> subheadings() {
        return subheadings;
    }

    /** The printed way from the front page to this one; null if there is none. */
    @Nullable
    Element breadcrumb() {
        return breadcrumb;
    }

    List<Spot> times() {
        return times;
    }

    List<Spot> marked(Mark mark) {
        return spots.getOrDefault(mark, List.of());
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        position++;
        switch (element.normalName()) {
            case "meta" -> add(element, metas, MOST_DECLARED);
            case "link" -> add(element, links, MOST_DECLARED);
            case "script" -> addScript(element);
            case "h1" -> add(spot(element), headings, MOST_OF_A_KIND);
            case "h2", "h3" -> add(spot(element), subheadings, MOST_OF_A_KIND);
            case "time" -> add(spot(element), times, MOST_TIMES);
            default -> {}
        }
        if (element.hasAttr("itemscope")) {
            add(element, items, MOST_OF_A_KIND);
        }
        addMarks(element, ClassWords.of(element, bitsOfValues));
    }

    private void addMarks(Element element, int bits) {
        if (breadcrumb == null && (bits & ClassWords.BREADCRUMB) != 0) {
            breadcrumb = element;
        }
        if (element.normalName().equals("a") && ClassWords.leadsToAuthor(element.attr("href"))) {
            add(Mark.BYLINE, element);
        }
        for (Mark mark : bits == 0 ? NONE : ALL) {
            if ((bits & mark.bit()) != 0) {
                add(mark, element);
            }
        }
    }

    private void add(Mark mark, Element element) {
        add(spot(element), spots.computeIfAbsent(mark, key -> new ArrayList<>()), MOST_OF_A_KIND);
    }

    private static <T> void add(T found, List<T> all, int most) {
        if (all.size() < most) {
            all.add(found);
        }
    }

    private Spot spot(Element element) {
        return new Spot(element, position);
    }

    private void addScript(Element script) {
        scripts.add(script);
        if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
            add(script.data(), linkedData, MOST_OF_A_KIND);
        }
    }
}
