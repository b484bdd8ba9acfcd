package cuttings.extract.words;

import java.util.Arrays;
import java.util.BitSet;
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

    /** Three characters, five bits each. */
    private static final int BEGINNING = (1 << 15) - 1;

    /** The last bits of the three characters that some word begins with: hardly any place in a text has them. */
    private final BitSet beginnings = new BitSet(BEGINNING + 1);

    /** The nodes, each one beginning of words, are numbers; here are the bits of the words that end there. */
    private int[] bits = new int[16];

    private int nodes = ROOT + 1;

    /** A node with a character, in the first free place from its hash on; beside it the node that both lead to. */
    private long[] steps = new long[64];

    private int[] targets = new int[64];

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
        beginnings.set(beginning << more, (beginning + 1) << more);
    }

    private int link(int node, char unit) {
        if (nodes * 4 > steps.length) {
            grow();
        }
        int next = nodes++;
        put((long) node << Character.SIZE | unit, next);
        bits = next < bits.length ? bits : Arrays.copyOf(bits, 2 * next);
        return next;
    }

    private void grow() {
        long[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new long[2 * oldSteps.length];
        targets = new int[2 * oldSteps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldTargets[i] != NONE) {
                put(oldSteps[i], oldTargets[i]);
            }
        }
    }

    private void put(long step, int target) {
        int place = place(step);
        steps[place] = step;
        targets[place] = target;
    }

    private int step(int node, char unit) {
        return targets[place((long) node << Character.SIZE | unit)];
    }

    /** Where the step is, or else where it would be; no step is 0, since no node is. */
    private int place(long step) {
        int mask = steps.length - 1;
        int place = (int) (step * 0x9e3779b97f4a7c15L >>> 40) & mask;
        while (steps[place] != step && steps[place] != 0) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** The bits of all words that stand in the text, together. */
    public int find(CharSequence text) {
        int found = 0;
        int length = text.length();
        int beginning = push(at(text, 0), at(text, 1));
        for (int start = 0; start < length; start++) {
            beginning = push(beginning, at(text, start + 2));
            int node = beginnings.get(beginning) ? ROOT : NONE;
            for (int at = start; node != NONE; at++) {
                found |= bits[node];
                node = at < length ? step(node, lower(text.charAt(at))) : NONE;
            }
        }
        return found;
    }

    /** The bits of the word that stands between two places and is all that stands there. */
    public int whole(CharSequence text, int start, int end) {
        int node = mayBegin(text, start) ? ROOT : NONE;
        for (int at = start; node != NONE && at < end; at++) {
            node = step(node, lower(text.charAt(at)));
        }
        return bits[node];
    }

    /** The bits of all words that stand at a place in the text and end where a word may, together. */
    public int findAt(CharSequence text, int start, IntPredicate mayEnd) {
        int found = 0;
        int node = mayBegin(text, start) ? ROOT : NONE;
        for (int at = start; node != NONE; at++) {
            found |= bits[node] != 0 && mayEnd.test(at) ? bits[node] : 0;
            node = at < text.length() ? step(node, lower(text.charAt(at))) : NONE;
        }
        return found;
    }

    private boolean mayBegin(CharSequence text, int start) {
        return beginnings.get(push(push(at(text, start), at(text, start + 1)), at(text, start + 2)));
    }

    private static int push(int beginning, char unit) {
        return (beginning << 5 | unit & 31) & BEGINNING;
    }

    private static char at(CharSequence text, int place) {
        return place < text.length() ? lower(text.charAt(place)) : 0;
    }

    private static char lower(char unit) {
        if (unit < ASCII) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        return Character.toLowerCase(unit);
    }
}
