package cuttings.extract.structured;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The page's {@code meta} elements by name: HTML, OpenGraph, Dublin Core, Parsely, Sailthru and what else newspapers use.
 * Names ({@code name}, {@code property} or {@code itemprop}) are folded to lower case. Immutable.
 */
public final class MetaTags {

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    /** Reads the elements, which are all {@code meta}. */
    public MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = Text.clean(Entities.undone(meta.attr("content")));
            if (!content.isEmpty()) {
                for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                    add(meta.attr(attribute), content);
                }
            }
        }
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            List<String> values =
                    contents.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>(1));
            if (!values.contains(content)) {
                values.add(content);
            }
        }
    }

    /** The first content of that name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** All contents of that name, in the order of the page. */
    public List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** The first of the names that has a content, with its name. */
    public Optional<Map.Entry<String, String>> firstOf(List<String> names) {
        for (String name : names) {
            Optional<String> content = first(name);
            if (content.isPresent()) {
                return Optional.of(Map.entry(name, content.get()));
            }
        }
        return Optional.empty();
    }
}
