package cuttings.extract.body;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of the likely blocks of a body what never is one: captions, the headline once more, links to other stories
 * that say so themselves, and the rights line at the end. Used for one page.
 */
final class Sieve {

    private static final double MOSTLY_LINK = 0.6;
    private static final int FEW_BLOCKS = 3;

    private final Outline outline;
    private final Captions captions;
    private final String headline;

    Sieve(Outline outline, Clues clues) {
        this.outline = outline;
        this.captions = new Captions(outline);
        this.headline = Clues.letters(clues.headline());
    }

    List<TextBlock> sift(List<TextBlock> likely) {
        List<TextBlock> body = new ArrayList<>();
        for (TextBlock block : likely) {
            boolean repeatsHeadline =
                    body.isEmpty() && Clues.letters(block.text()).equals(headline);
            if (!repeatsHeadline
                    && !isPointer(block)
                    && !isCaption(block)
                    && !Text.clean(block.text()).isEmpty()) {
                body.add(block);
            }
        }
        while (!body.isEmpty() && isRightsLine(body.get(body.size() - 1))) {
            body.remove(body.size() - 1);
        }
        return body;
    }

    private static boolean isPointer(TextBlock block) {
        boolean related = (block.furniture() & Furniture.RELATED.bit()) != 0;
        return related && block.linkDensity() > MOSTLY_LINK;
    }

    private boolean isCaption(TextBlock block) {
        return captions.isMarked(block) && captions.isAlone(block, FEW_BLOCKS);
    }

    private static boolean isRightsLine(TextBlock block) {
        boolean source = (block.furniture() & Furniture.SOURCE.bit()) != 0;
        return source && block.text().indexOf('\u00a9') >= 0 && block.sentences() < 4;
    }
}
