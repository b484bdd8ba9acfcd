package cuttings.extract.byline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Words that a text may begin with, found letter by letter. Immutable once built. */
final class Prefixes {

    private final Map<Character, Prefixes> next = new HashMap<>();
    private boolean word;

    private Prefixes() {}

    Prefixes(Collection<String> words) {
        words.forEach(this::add);
    }

    private void add(String text) {
        Prefixes node = this;
        for (char letter : text.toCharArray()) {
            node = node.next.computeIfAbsent(letter, key -> new Prefixes());
        }
        node.word = true;
    }

    /** The length of the longest word that the text begins with, whatever its case, and that may end there; 0 if none. */
    int longestIn(String text, IntPredicate mayEnd) {
        Prefixes node = this;
        int longest = 0;
        for (int at = 0; at < text.length(); at++) {
            node = node.next.get(Character.toLowerCase(text.charAt(at)));
            if (node == null) {
                break;
            }
            longest = node.word && mayEnd.test(at + 1) ? at + 1 : longest;
        }
        return longest;
    }
}
