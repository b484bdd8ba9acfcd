package cuttings.export.difference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which elements of two lists stay when one is made of the other with the fewest removals and additions (E. W. Myers, An
 * O(ND) Difference Algorithm and Its Variations, 1986, the greedy algorithm of section 2). Time grows with the lists'
 * length times the number of edits, memory with the square of that number; so the number is bounded. Used once.
 */
final class ShortestEdit {

    private final int[] before;
    private final int[] after;
    private final List<int[]> trace = new ArrayList<>();

    private ShortestEdit(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What stays.
     *
     * @param before the places in the first list
     * @param after the places in the second list, as many
     */
    record Kept(BitSet before, BitSet after) {}

    /** What stays; empty if it takes more edits than allowed. */
    static Optional<Kept> between(List<String> before, List<String> after, int editsAllowed) {
        Map<String, Integer> numbers = new HashMap<>();
        ShortestEdit edit = new ShortestEdit(numbered(before, numbers), numbered(after, numbers));
        return edit.run(Math.min(editsAllowed, before.size() + after.size()))
                ? Optional.of(edit.kept())
                : Optional.empty();
    }

    private static int[] numbered(List<String> elements, Map<String, Integer> numbers) {
        return elements.stream()
                .mapToInt(element -> numbers.computeIfAbsent(element, unknown -> numbers.size()))
                .toArray();
    }

    /** Goes as far as each number of edits allows; afterwards the trace tells how the end was reached. */
    private boolean run(int editsAllowed) {
        int[] reached = {0};
        for (int edits = 0; edits <= editsAllowed; edits++) {
            trace.add(reached);
            int[] further = new int[2 * edits + 1];
            for (int place = 0; place <= 2 * edits; place += 2) {
                int diagonal = place - edits;
                int x = followed(edits == 0 ? 0 : entered(reached, edits, diagonal), diagonal);
                further[place] = x;
                if (x >= before.length && x - diagonal >= after.length) {
                    return true;
                }
            }
            reached = further;
        }
        return false;
    }

    /** The furthest place on a diagonal that one more edit leads to. */
    private static int entered(int[] reached, int edits, int diagonal) {
        return comesFromAbove(reached, edits, diagonal)
                ? at(reached, edits - 1, diagonal + 1)
                : at(reached, edits - 1, diagonal - 1) + 1;
    }

    /** Whether the last edit added an element, rather than removed one. */
    private static boolean comesFromAbove(int[] reached, int edits, int diagonal) {
        return diagonal == -edits
                || diagonal != edits && at(reached, edits - 1, diagonal - 1) < at(reached, edits - 1, diagonal + 1);
    }

    private static int at(int[] reached, int edits, int diagonal) {
        return reached[diagonal + edits];
    }

    private int followed(int from, int diagonal) {
        int x = from;
        while (x < before.length && x - diagonal < after.length && before[x] == after[x - diagonal]) {
            x++;
        }
        return x;
    }

    private Kept kept() {
        Kept kept = new Kept(new BitSet(), new BitSet());
        int x = before.length;
        int y = after.length;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int diagonal = x - y;
            boolean added = comesFromAbove(trace.get(edits), edits, diagonal);
            int entry = entered(trace.get(edits), edits, diagonal);
            keep(kept, entry, x, y);
            x = added ? entry : entry - 1;
            y = entry - diagonal - (added ? 1 : 0);
        }
        keep(kept, 0, x, y);
        return kept;
    }

    private static void keep(Kept kept, int from, int x, int y) {
        kept.before().set(from, x);
        kept.after().set(y - (x - from), y);
    }
}
