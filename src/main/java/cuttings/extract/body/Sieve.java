package cuttings.extract.body;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of the likely blocks of a body what never is one: captions, the headline once more, links to other stories
 * that say so themselves, and the rights line at the end. Used for one page.
 */
final class Sieve {

    private static final double MOSTLY_LINK = 0.6;
    private static final double ALL_LINK = 0.95;
    private static final double CAPITALS = 0.9;
    private static final int SHORTEST_SHOUT = 20;
    private static final int FEW_BLOCKS = 3;

    private final Outline outline;
    private final Captions captions;
    private final Set<Region> advertisements;
    private final String headline;

    Sieve(Outline outline, Captions captions, Clues clues) {
        this.outline = outline;
        this.captions = captions;
        this.advertisements = advertisements(outline);
        this.headline = Clues.letters(clues.headline());
    }

    List<TextBlock> sift(List<TextBlock> likely) {
        List<TextBlock> body = new ArrayList<>();
        for (TextBlock block : likely) {
            if (objection(block, body.isEmpty()).isEmpty()) {
                body.add(block);
            }
        }
        return body;
    }

    /** What speaks against a block; empty if nothing does. Only at the start of the body the headline is repeated. */
    Optional<String> objection(TextBlock block, boolean start) {
        if (start && outline.letters(block).equals(headline)) {
            return Optional.of("the headline once more");
        }
        if (isPointer(block)) {
            return Optional.of("link to another story");
        }
        if (isAdvertisement(block)) {
            return Optional.of("labelled as advertisement");
        }
        if (isComment(block)) {
            return Optional.of("comment");
        }
        if (isCaption(block)) {
            return Optional.of("caption");
        }
        return Text.clean(block.text()).isEmpty() ? Optional.of("no text") : Optional.empty();
    }

    private static boolean isPointer(TextBlock block) {
        boolean related = (block.furniture() & Furniture.RELATED.bit()) != 0;
        return block.linkDensity() > MOSTLY_LINK && (related || isCutOff(block.text()) || isShouted(block));
    }

    /** Whether it breaks off, as a teaser of another story does. */
    private static boolean isCutOff(String text) {
        return text.endsWith("...") || text.endsWith("\u2026");
    }

    /** Whether all of it is a link to another page, in capitals. */
    private static boolean isShouted(TextBlock block) {
        long letters = block.text().chars().filter(Character::isLetter).count();
        long capitals = block.text().chars().filter(Character::isUpperCase).count();
        return block.linkDensity() > ALL_LINK
                && block.links().fragments() == 0
                && letters >= SHORTEST_SHOUT
                && capitals >= CAPITALS * letters;
    }

    /** The elements that are labelled as advertisements and hold nothing like a paragraph. */
    private static Set<Region> advertisements(Outline outline) {
        return outline.blocks.stream()
                .filter(block -> block.furniture() == (Furniture.ADVERTISEMENT.bit() | Integer.MIN_VALUE))
                .map(TextBlock::region)
                .filter(region -> region.paragraphCharacters == 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAdvertisement(TextBlock block) {
        return advertisements.contains(block.region());
    }

    /** Whether it stands in something beside the story that is named for comments. */
    private boolean isComment(TextBlock block) {
        Region meeting = outline.meeting(block);
        for (Region region = block.region(); region != meeting; region = region.up(1)) {
            if ((region.hints & Hint.COMMENT.bit()) != 0
                    && region.names.toLowerCase(Locale.ROOT).contains("comment")) {
                return true;
            }
        }
        return false;
    }

    private boolean isCaption(TextBlock block) {
        return captions.isMarked(block) && captions.isAlone(block, FEW_BLOCKS)
                || captions.isCredited(block)
                || captions.isPaired(block);
    }
}
