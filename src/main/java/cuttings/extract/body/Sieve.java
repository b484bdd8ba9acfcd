package cuttings.extract.body;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of the likely blocks of a body what never is one: captions, the headline once more, links to other stories
 * that say so themselves, and the rights line at the end. Used for one page.
 */
final class Sieve {

    private static final double MOSTLY_LINK = 0.6;
    private static final int FEW_BLOCKS = 3;

    private final Captions captions;
    private final Set<Region> advertisements;
    private final String headline;

    Sieve(Outline outline, Clues clues) {
        this.captions = new Captions(outline);
        this.advertisements = advertisements(outline);
        this.headline = Clues.letters(clues.headline());
    }

    List<TextBlock> sift(List<TextBlock> likely) {
        List<TextBlock> body = new ArrayList<>();
        for (TextBlock block : likely) {
            boolean repeatsHeadline =
                    body.isEmpty() && Clues.letters(block.text()).equals(headline);
            if (!repeatsHeadline
                    && !isPointer(block)
                    && !isAdvertisement(block)
                    && !isCaption(block)
                    && !Text.clean(block.text()).isEmpty()) {
                body.add(block);
            }
        }
        return body;
    }

    private static boolean isPointer(TextBlock block) {
        boolean related = (block.furniture() & Furniture.RELATED.bit()) != 0;
        return related && block.linkDensity() > MOSTLY_LINK;
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

    private boolean isCaption(TextBlock block) {
        return captions.isMarked(block) && captions.isAlone(block, FEW_BLOCKS) || captions.isCredited(block);
    }
}
