package cuttings.extract.words;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;

/**
 * Finds which of many words stand anywhere in a text, in one pass and whatever the case of its letters. Each word has a
 * bit; immutable once built, then safe for threads.
 */
public final class WordTrie {

    private static final char ASCII = 128;
    private static final int NONE = 0;
    private static final int ROOT = 1;

    /** The bits of a step that tell the node it leads to. */
    private static final int TARGET_BITS = 24;

    private static final long TARGET = (1L << TARGET_BITS) - 1;

    /** Three characters, five bits each. */
    private static final int BEGINNING = (1 << 15) - 1;

    /** Bits for the last bits of the three characters that some word begins with: hardly any place in a text has them. */
    private final long[] beginnings = new long[(BEGINNING + 1) / Long.SIZE];

    /** The nodes, each one beginning of words, are numbers; here are the bits of the words that end there. */
    private int[] bits = new int[16];

    private int nodes = ROOT + 1;

    /** A node with a character, then the node that both lead to, in the first free place from the hash of the former on. */
    private long[] steps = new long[64];

    /** Adds words in lower case under a bit; returns this. */
    public WordTrie with(Collection<String> words, int bit) {
        for (String word : words) {
            addBeginning(word);
            int node = ROOT;
            for (int at = 0; at < word.length(); at++) {
                int next = step(node, word.charAt(at));
                node = next == NONE ? link(node, word.charAt(at)) : next;
            }
            bits[node] |= bit;
        }
        return this;
    }

    /** After a word of less than three characters, any may follow. */
    private void addBeginning(String word) {
        int length = Math.min(word.length(), 3);
        int beginning = 0;
        for (int at = 0; at < length; at++) {
            beginning = push(beginning, word.charAt(at));
        }
        int more = 5 * (3 - length);
        for (int each = beginning << more; each < (beginning + 1) << more; each++) {
            beginnings[each / Long.SIZE] |= 1L << each;
        }
    }

    private int link(int node, char unit) {
        if (nodes * 2 > steps.length) {
            grow();
        }
        int next = nodes++;
        put(from(node, unit) | next);
        bits = next < bits.length ? bits : Arrays.copyOf(bits, 2 * next);
        return next;
    }

    private void grow() {
        long[] old = steps;
        steps = new long[2 * old.length];
        for (long step : old) {
            if (step != NONE) {
                put(step);
            }
        }
    }

    private void put(long step) {
        steps[place(step & ~TARGET)] = step;
    }

    /** A step without the node that it leads to. */
    private static long from(int node, char unit) {
        return ((long) node << Character.SIZE | unit) << TARGET_BITS;
    }

    private int step(int node, char unit) {
        return (int) (steps[place(from(node, unit))] & TARGET);
    }

    /** Where the step is, or else where it would be; no step is 0, since no node is. */
    private int place(long from) {
        int mask = steps.length - 1;
        int place = (int) (from * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while ((steps[place] & ~TARGET) != from && steps[place] != NONE) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The bits of all words that stand in the text, together. */
    public int find(String text) {
        int found = 0;
        int length = text.length();
        int beginning = push(at(text, 0), at(text, 1));
        for (int start = 0; start < length; start++) {
            beginning = push(beginning, at(text, start + 2));
            int node = begins(beginning) ? ROOT : NONE;
            for (int at = start; node != NONE; at++) {
                found |= bits[node];
                node = at < length ? step(node, lower(text.charAt(at))) : NONE;
            }
        }
        return found;
    }

    /** The bits of the word that stands between two places and is all that stands there. */
    public int whole(String text, int start, int end) {
        int node = mayBegin(text, start) ? ROOT : NONE;
        for (int at = start; node != NONE && at < end; at++) {
            node = step(node, lower(text.charAt(at)));
        }
        return bits[node];
    }

    /** The bits of all words that stand at a place in the text and end where a word may, together. */
    public int findAt(String text, int start, IntPredicate mayEnd) {
        int found = 0;
        int node = mayBegin(text, start) ? ROOT : NONE;
        for (int at = start; node != NONE; at++) {
            found |= bits[node] != 0 && mayEnd.test(at) ? bits[node] : 0;
            node = at < text.length() ? step(node, lower(text.charAt(at))) : NONE;
        }
        return found;
    }

    private boolean mayBegin(String text, int start) {
        return begins(push(push(at(text, start), at(text, start + 1)), at(text, start + 2)));
    }

    private boolean begins(int beginning) {
        return (beginnings[beginning / Long.SIZE] & 1L << beginning) != 0;
    }

    private static int push(int beginning, char unit) {
        return (beginning << 5 | unit & 31) & BEGINNING;
    }

    private static char at(String text, int place) {
        return place < text.length() ? lower(text.charAt(place)) : 0;
    }

    private static char lower(char unit) {
        if (unit < ASCII) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        return Character.toLowerCase(unit);
    }
}
