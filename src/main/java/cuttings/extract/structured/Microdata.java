package cuttings.extract.structured;

import cuttings.article.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one microdata item (HTML section 5) as an article; properties of items within it are not its own. */
final class Microdata {

    private static final int LONGEST_TEXT = 600;
    private static final int MOST_ELEMENTS = 20_000;

    private final List<Element> properties = new ArrayList<>();

    private final boolean news;

    private Microdata(boolean news) {
        this.news = news;
    }

    /** The item as an article; empty if it is none. */
    static Optional<StructuredArticle> article(Element scope) {
        String type = scope.attr("itemtype").strip();
        if (ArticleTypes.rank(type) != ArticleTypes.STORY) {
            return Optional.empty();
        }
        Microdata item = new Microdata(ArticleTypes.isNews(type));
        item.collect(scope);
        return Optional.of(item.read());
    }

    private void collect(Element scope) {
        Deque<Element> open = new ArrayDeque<>(scope.children());
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_ELEMENTS) {
            Element element = open.poll();
            if (element.hasAttr("itemprop")) {
                properties.add(element);
            }
            if (!element.hasAttr("itemscope")) {
                List<Element> children = element.children();
                for (int i = children.size() - 1; i >= 0; i--) {
                    open.push(children.get(i));
                }
            }
        }
    }

    private StructuredArticle read() {
        String headline = first("headline");
        return new StructuredArticle(
                "microdata",
                news,
                null,
                headline == null ? first("name") : headline,
                first("alternativeHeadline"),
                first("description"),
                authors(),
                first("datePublished"),
                first("dateModified"),
                all("articleSection"),
                Keywords.of(all("keywords")),
                first("inLanguage"),
                null,
                first("mainEntityOfPage"),
                null,
                images());
    }

    private List<Element> named(String name) {
        return properties.stream()
                .filter(element -> (" " + element.attr("itemprop") + " ").contains(" " + name + " "))
                .toList();
    }

    private @Nullable String first(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    private List<String> all(String name) {
        return named(name).stream()
                .map(Microdata::value)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private List<StructuredAuthor> authors() {
        List<StructuredAuthor> authors = new ArrayList<>();
        for (Element element : named("author")) {
            Element name = element.hasAttr("itemscope") ? element.selectFirst("[itemprop=name]") : element;
            String text = name == null ? value(element) : value(name);
            if (!text.isEmpty()) {
                boolean organisation = element.attr("itemtype").endsWith("Organization");
                authors.add(new StructuredAuthor(text, null, organisation));
            }
        }
        return authors;
    }

    private List<StructuredImage> images() {
        return all("image").stream()
                .filter(url -> !url.contains(" "))
                .map(url -> new StructuredImage(url, null, null, 0))
                .toList();
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return Text.clean(Entities.undone(element.attr(attribute)));
            }
        }
        String target = switch (element.normalName()) {
            case "a", "link" -> element.hasText() ? "" : element.attr("href");
            case "img", "source", "video" -> element.attr("src");
            default -> "";
        };
        if (!target.isEmpty()) {
            return target;
        }
        String text = Text.clean(element.text());
        return text.length() > LONGEST_TEXT ? "" : text;
    }
}
