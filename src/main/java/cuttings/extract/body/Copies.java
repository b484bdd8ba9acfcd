package cuttings.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A page may hold its story twice, once for each width of the screen; the body has it once. Stateless. */
final class Copies {

    private static final int SHARE_OF_SECOND_COPY = 4;

    private Copies() {}

    /** The body without what stands in it once more, if that is much of it; a few lines may well be meant. */
    static List<TextBlock> once(List<TextBlock> body) {
        Set<String> seen = new HashSet<>();
        List<TextBlock> once = new ArrayList<>();
        for (TextBlock block : body) {
            if (seen.add(block.text())) {
                once.add(block);
            }
        }
        int all = BodyText.characters(body);
        return (all - BodyText.characters(once)) * SHARE_OF_SECOND_COPY >= all ? once : body;
    }
}
