package cuttings.extract.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Links in and around an element, found by walking. Stateless. */
final class Links {

    private Links() {}

    /** Whether the element stands in a link or is one. */
    static boolean surround(Element element) {
        for (Element part = element; part != null; part = part.parent()) {
            if (is(part)) {
                return true;
            }
        }
        return false;
    }

    /** The first link in the element, itself included. */
    static @Nullable Element firstIn(Element element) {
        for (Node node = element; node != null; node = after(node, element)) {
            if (node instanceof Element part && is(part)) {
                return part;
            }
        }
        return null;
    }

    /** The node that follows in the order of the page, while it lies in the root. */
    private static @Nullable Node after(Node node, Element root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node part = node;
        while (part != null && part != root) {
            Node next = part.nextSibling();
            if (next != null) {
                return next;
            }
            part = part.parent();
        }
        return null;
    }

    private static boolean is(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
