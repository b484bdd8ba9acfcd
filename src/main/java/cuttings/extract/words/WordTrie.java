package cuttings.extract.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many words stand anywhere in a text, in one pass and whatever the case of its ASCII letters. Each word
 * has a bit; immutable once built, then safe for threads.
 */
public final class WordTrie {

    private final Node root = new Node();

    /** One beginning of words. */
    private static final class Node {

        private static final int ASCII = 128;

        private final Node[] ascii = new Node[ASCII];
        private final Map<Character, Node> others = new HashMap<>(0);
        private int bits;

        private @Nullable Node step(char unit) {
            return unit < ASCII ? ascii[unit] : others.get(unit);
        }

        private void link(char unit, Node next) {
            if (unit < ASCII) {
                ascii[unit] = next;
            } else {
                others.put(unit, next);
            }
        }
    }

    /** Adds words in lower case under a bit; returns this. */
    public WordTrie with(Collection<String> words, int bit) {
        for (String word : words) {
            Node node = root;
            for (int at = 0; at < word.length(); at++) {
                char unit = word.charAt(at);
                Node next = node.step(unit);
                if (next == null) {
                    next = new Node();
                    node.link(unit, next);
                }
                node = next;
            }
            node.bits |= bit;
        }
        return this;
    }

    /** The bits of all words that stand in the text, together. */
    public int find(CharSequence text) {
        int found = 0;
        int length = text.length();
        for (int start = 0; start < length; start++) {
            Node node = root.step(lower(text.charAt(start)));
            for (int at = start + 1; node != null; at++) {
                found |= node.bits;
                node = at < length ? node.step(lower(text.charAt(at))) : null;
            }
        }
        return found;
    }

    /** The bits of all words that the text begins with and that end where a word may, together. */
    public int findAtStart(CharSequence text, IntPredicate mayEnd) {
        int found = 0;
        Node node = root;
        for (int at = 0; node != null; at++) {
            found |= node.bits != 0 && mayEnd.test(at) ? node.bits : 0;
            node = at < text.length() ? node.step(lower(text.charAt(at))) : null;
        }
        return found;
    }

    private static char lower(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }
}
