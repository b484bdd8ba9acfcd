package cuttings.export.difference;

import cuttings.export.difference.Piece.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two lists of words out as pieces. A blank between two words that were both exchanged goes with them, so that a
 * rewritten half-sentence reads as one change. Used once.
 */
final class Weave {

    private final List<String> before;
    private final List<String> after;
    private final ShortestEdit.Kept kept;
    private final List<Piece> pieces = new ArrayList<>();
    private int inBefore;
    private int inAfter;
    private String removed = "";
    private String added = "";

    Weave(List<String> before, List<String> after, ShortestEdit.Kept kept) {
        this.before = before;
        this.after = after;
        this.kept = kept;
    }

    List<Piece> pieces() {
        while (inBefore < before.size() || inAfter < after.size()) {
            readChange();
            String same = readSame();
            if (isJoint(same)) {
                removed += same;
                added += same;
            } else {
                endChange();
                add(Kind.SAME, same);
            }
        }
        endChange();
        return pieces;
    }

    private void readChange() {
        int removedTo = kept.before().nextSetBit(inBefore);
        int addedTo = kept.after().nextSetBit(inAfter);
        int beforeEnd = removedTo < 0 ? before.size() : removedTo;
        int afterEnd = addedTo < 0 ? after.size() : addedTo;
        removed += String.join("", before.subList(inBefore, beforeEnd));
        added += String.join("", after.subList(inAfter, afterEnd));
        inBefore = beforeEnd;
        inAfter = afterEnd;
    }

    /** What stays up to the next change on either side. */
    private String readSame() {
        int from = inAfter;
        while (kept.before().get(inBefore) && kept.after().get(inAfter)) {
            inBefore++;
            inAfter++;
        }
        return String.join("", after.subList(from, inAfter));
    }

    /** Whether this stands between two words that were both exchanged. */
    private boolean isJoint(String same) {
        return same.isBlank()
                && same.indexOf('\n') < 0
                && !removed.isEmpty()
                && !added.isEmpty()
                && inBefore < before.size()
                && inAfter < after.size()
                && !kept.before().get(inBefore)
                && !kept.after().get(inAfter);
    }

    private void endChange() {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
        removed = "";
        added = "";
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }
}
