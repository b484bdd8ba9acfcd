package cuttings.discover;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds elements by their name without its prefix, whatever namespace a source declares for it. Stateless. */
final class XmlNames {

    private XmlNames() {}

    static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** The first child of that name. */
    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /** All children of that name. */
    static Stream<Element> children(Element parent, String name) {
        return parent.children().stream().filter(child -> local(child).equals(name));
    }

    /** All elements of these names at or below, in document order. */
    static Stream<Element> all(Element root, Set<String> names) {
        return root.stream().filter(element -> names.contains(local(element)));
    }
}
