package cuttings.extract.body;

import cuttings.extract.caption.CaptionSplitter;
import cuttings.extract.caption.CaptionSplitter.Parts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which text stands under an image, and under which: by the mark-up, or since it says what the image's own text says. */
final class Captions {

    private static final int LEVELS = 5;
    private static final int LONGEST = 900;
    private static final int LONGEST_CREDITED = 300;
    private static final int LONGEST_ABOVE_CREDIT = 500;
    private static final int LONGEST_CREDIT = 90;
    private static final int MOST_BLOCKS = 5;
    private static final int FEW_BLOCKS = 3;
    private static final int SHORTEST_ALT = 8;

    private final Outline outline;
    private final Set<String> alternatives = new HashSet<>();
    private final @Nullable Parts[] parts;

    Captions(Outline outline) {
        this.outline = outline;
        this.parts = new Parts[outline.blocks.size()];
        for (ImageSpot image : outline.images) {
            addAlternative(image.element().attr("alt"));
            addAlternative(image.element().attr("title"));
        }
    }

    private void addAlternative(String text) {
        String letters = Clues.letters(text);
        if (letters.length() >= SHORTEST_ALT) {
            alternatives.add(letters);
        }
    }

    boolean isCaption(TextBlock block) {
        if (block.characters() > LONGEST || isOfAuthor(block) || isLabel(block)) {
            return false;
        }
        boolean shown = isMarked(block)
                || isUnderFigure(block)
                || alternatives.contains(outline.letters(block))
                || isCredited(block)
                || isAboveCredit(block.index())
                || isOfSlide(block);
        return shown && !isHeading(block) && !isButton(block);
    }

    static boolean isUnderFigure(TextBlock block) {
        return block.region().innermost("figcaption") != null;
    }

    /** Whether it is a phrase that stands on many pages, and nothing else: "Read more", "Advertisement". */
    private static boolean isLabel(TextBlock block) {
        return block.furniture() < 0 && (block.furniture() & Furniture.SOURCE.bit()) == 0;
    }

    /** Whether it is a link and no caption by the mark-up: "Get the offer". */
    private boolean isButton(TextBlock block) {
        return block.marks().linkCharacters() >= block.characters() - 2 && !isUnderFigure(block) && !hasCredit(block);
    }

    /** Addresses are of people (WHATWG HTML section 4.3.10), so what stands in one is no caption. */
    private static boolean isOfAuthor(TextBlock block) {
        return block.region().innermost("address") != null;
    }

    /** Whether it says who made an image with which it stands alone, as in a gallery. */
    private boolean isOfSlide(TextBlock block) {
        return isAlone(block, FEW_BLOCKS) && hasCredit(block);
    }

    /** Whether it stands right below an image and says who made it. */
    boolean isCredited(TextBlock block) {
        return block.imagesBefore() > 0 && hasCredit(block);
    }

    private boolean hasCredit(TextBlock block) {
        return block.characters() <= LONGEST_CREDITED && split(block).credit() != null;
    }

    /** Whether it is a line below an image with nothing but a credit right below it, or that credit, or a label there. */
    boolean isPaired(TextBlock block) {
        return isAboveCredit(block.index())
                || isAboveShortLine(block.index() - 1) && split(block).caption() == null;
    }

    private boolean isAboveCredit(int index) {
        return isAboveShortLine(index) && isOnlyCredit(split(outline.blocks.get(index + 1)));
    }

    private boolean isAboveShortLine(int index) {
        if (index < 0 || index + 1 >= outline.blocks.size()) {
            return false;
        }
        TextBlock upper = outline.blocks.get(index);
        TextBlock lower = outline.blocks.get(index + 1);
        return upper.imagesBefore() > 0
                && upper.characters() <= LONGEST_ABOVE_CREDIT
                && lower.imagesBefore() == 0
                && lower.characters() <= LONGEST_CREDIT;
    }

    private Parts split(TextBlock block) {
        Parts known = parts[block.index()];
        if (known == null) {
            known = CaptionSplitter.split(List.of(block.text()), null);
            parts[block.index()] = known;
        }
        return known;
    }

    private static boolean isOnlyCredit(Parts parts) {
        return parts.caption() == null && parts.credit() != null;
    }

    /** Whether it heads text; some templates make headings of what stands alone with an image and a credit. */
    private boolean isHeading(TextBlock block) {
        return MarkupFeatures.headingLevel(block.region()) != 0
                && !(isAboveCredit(block.index()) && isAlone(block, FEW_BLOCKS));
    }

    /** Whether the mark-up says that it is a caption or a credit. */
    boolean isMarked(TextBlock block) {
        return isMarked(block.region()) || isMarked(block.region().up(1));
    }

    /** Whether it stands with an image and hardly anything else. */
    boolean isAlone(TextBlock block, int fewBlocks) {
        Region holder = block.region();
        while (holder.images == 0 && holder.blocks <= fewBlocks && holder.parent != null) {
            holder = holder.parent;
        }
        return holder.images > 0 && holder.blocks <= fewBlocks;
    }

    private static boolean isMarked(Region region) {
        return isFigure(region) || (region.hints & (Hint.CAPTION.bit() | Hint.CREDIT.bit())) != 0;
    }

    private static boolean isFigure(Region region) {
        return region.tag.equals("figcaption") || region.tag.equals("figure");
    }

    /** Whether the element is marked as holding a credit and nothing else. */
    static boolean isCredit(Region region) {
        int credit = Hint.CREDIT.bit() | Hint.AUTHOR.bit();
        return (region.hints & credit) != 0 && (region.hints & Hint.CAPTION.bit()) == 0;
    }

    /** The last image before the caption, else the first after it, in the smallest region that holds one. */
    @Nullable
    ImageSpot imageOf(TextBlock caption) {
        Region holder = caption.region();
        boolean figure = isFigure(holder);
        for (int level = 0; level < LEVELS && holder.images == 0; level++) {
            holder = holder.up(1);
            figure |= isFigure(holder);
        }
        boolean near = holder.blocks <= MOST_BLOCKS || caption.imagesBefore() > 0;
        return figure || near ? nearest(holder, caption.index()) : null;
    }

    private @Nullable ImageSpot nearest(Region holder, int index) {
        ImageSpot before = null;
        for (ImageSpot image : outline.images) {
            if (image.region().isWithin(holder)) {
                if (image.next() > index) {
                    return before == null ? image : before;
                }
                before = image;
            }
        }
        return before;
    }
}
