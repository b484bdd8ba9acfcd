package cuttings.extract.words;

import java.util.BitSet;
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

    private static final int ASCII = 128;

    private final Node root = new Node();

    /** The pairs of ASCII characters that some word begins with: hardly any place in a text has one. */
    private final BitSet beginnings = new BitSet(ASCII * ASCII);

    /** One beginning of words. */
    private static final class Node {

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
            addBeginning(word);
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

    private void addBeginning(String word) {
        if (word.length() == 1 && word.charAt(0) < ASCII) {
            beginnings.set(word.charAt(0) * ASCII, (word.charAt(0) + 1) * ASCII);
        } else if (word.length() > 1 && word.charAt(0) < ASCII && word.charAt(1) < ASCII) {
            beginnings.set(word.charAt(0) * ASCII + word.charAt(1));
        }
    }

    /** The bits of all words that stand in the text, together. */
    public int find(CharSequence text) {
        int found = 0;
        int length = text.length();
        char next = length == 0 ? 0 : lower(text.charAt(0));
        for (int start = 0; start < length; start++) {
            char first = next;
            next = start + 1 < length ? lower(text.charAt(start + 1)) : 0;
            boolean none = first < ASCII && next < ASCII && !beginnings.get(first * ASCII + next);
            Node node = none ? null : root.step(first);
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
