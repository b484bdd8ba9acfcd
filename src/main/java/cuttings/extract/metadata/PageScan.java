package cuttings.extract.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
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

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> items = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final Map<Mark, List<Spot>> spots = new EnumMap<>(Mark.class);
    private final List<Spot> times = new ArrayList<>();
    private final List<Spot> headings = new ArrayList<>();
    private final List<Spot> subheadings = new ArrayList<>();
    private final ClassWords classWords = new ClassWords();
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

    List<String> scripts() {
        return scripts;
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
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "script" -> addScript(element);
            case "h1" -> headings.add(spot(element));
            case "h2", "h3" -> {
                if (subheadings.size() < MOST_OF_A_KIND) {
                    subheadings.add(spot(element));
                }
            }
            case "time" -> times.add(spot(element));
            default -> {}
        }
        if (element.hasAttr("itemscope") && items.size() < MOST_OF_A_KIND) {
            items.add(element);
        }
        addMarks(element, classWords.of(element));
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
        List<Spot> all = spots.computeIfAbsent(mark, key -> new ArrayList<>());
        if (all.size() < MOST_OF_A_KIND) {
            all.add(spot(element));
        }
    }

    private Spot spot(Element element) {
        return new Spot(element, position);
    }

    private void addScript(Element script) {
        if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
            scripts.add(script.data());
        }
    }
}
