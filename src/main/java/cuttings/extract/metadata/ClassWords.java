package cuttings.extract.metadata;

import cuttings.extract.words.WordTable;
import cuttings.extract.words.WordTrie;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reads an element's class, id and the like as what it may be. Stateless.
 */
final class ClassWords {

    static final int CHROME = 1 << 8;
    static final int BREADCRUMB = 1 << 9;
    static final int KICKER = 1 << 10;
    static final int NOT_BYLINE = 1 << 11;
    static final int PUBLICATION = 1 << 12;

    private static final WordTable TABLE = WordTable.beside(ClassWords.class, "class-words.txt");
    private static final WordTrie TRIE = trie();
    private static final WordTrie AUTHOR_PATHS = new WordTrie().with(TABLE.of("author-path"), 1);
    private static final int SHORTEST = 3;

    private ClassWords() {}

    private static WordTrie trie() {
        WordTrie trie = new WordTrie()
                .with(TABLE.of("chrome"), CHROME)
                .with(TABLE.of("breadcrumb"), BREADCRUMB)
                .with(TABLE.of("kicker"), KICKER)
                .with(TABLE.of("not-byline"), NOT_BYLINE)
                .with(TABLE.of("publication"), PUBLICATION);
        for (Mark mark : Mark.values()) {
            trie.with(TABLE.of(mark.name().toLowerCase(Locale.ROOT)), mark.bit());
        }
        return trie;
    }

    /** The bits of what the element's attributes say that it is; what many elements say is looked up once. */
    static int of(Element element, Map<String, Integer> known) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int bits = 0;
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            if (value.length() >= SHORTEST && isTelling(attribute.getKey())) {
                bits |= known.computeIfAbsent(value, TRIE::find);
            }
        }
        return bits;
    }

    private static boolean isTelling(String attribute) {
        return switch (attribute) {
            case "class", "id", "itemprop", "rel", "data-testid", "aria-label" -> true;
            default -> false;
        };
    }

    /** The bits of one element's class, id and property, not remembered. */
    static int ofClass(Element element) {
        return element.attributesSize() == 0
                ? 0
                : TRIE.find(element.className()) | TRIE.find(element.id()) | TRIE.find(element.attr("itemprop"));
    }

    /** Whether a link leads to a page about an author. */
    static boolean leadsToAuthor(String address) {
        return AUTHOR_PATHS.find(address) != 0;
    }
}
