package cuttings.extract.body;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts off what stands before and after a story and is none of it, though nothing in the mark-up says so: the lines of
 * date and byline, the way back, and the rights line. Used for one page.
 */
final class Edges {

    private static final Pattern RIGHTS =
            Pattern.compile("^[^\\p{L}\\p{N}©(]*+(?:©|\\(c\\)|copyright\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARROW = Pattern.compile("^[<«‹←⇐◄◀⬅↑▲]|[>»›→⇒►▶]$");
    private static final int FEW_SENTENCES = 4;
    private static final int SHORTEST = 40;
    private static final double MOSTLY_LINK = 0.9;

    private final PrintedFields fields;

    Edges(Clues clues) {
        this.fields = new PrintedFields(clues);
    }

    /** What is left of the body; nothing if that is just a few words. */
    List<TextBlock> cut(List<TextBlock> body) {
        int from = 0;
        while (from < body.size() && fields.areAllOf(body.get(from))) {
            from++;
        }
        int to = body.size();
        while (to > from && isBelow(body.get(to - 1))) {
            to--;
        }
        List<TextBlock> left = body.subList(from, to);
        return BodyText.characters(left) < SHORTEST ? List.of() : left;
    }

    private boolean isBelow(TextBlock block) {
        return fields.areAllOf(block) || isRightsLine(block) || isWayBack(block);
    }

    private static boolean isRightsLine(TextBlock block) {
        boolean source = (block.furniture() & Furniture.SOURCE.bit()) != 0;
        boolean says = source && block.text().indexOf('©') >= 0
                || RIGHTS.matcher(block.text()).find();
        return says && block.sentences() < FEW_SENTENCES;
    }

    /** A link with an arrow. */
    private static boolean isWayBack(TextBlock block) {
        return block.linkDensity() > MOSTLY_LINK && ARROW.matcher(block.text()).find();
    }
}
