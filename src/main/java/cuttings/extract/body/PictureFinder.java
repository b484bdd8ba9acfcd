package cuttings.extract.body;

import cuttings.article.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The images between the headline and the end of the story that belong to it, each with its caption: text by the image
 * that is not the story. Used for one page.
 */
final class PictureFinder {

    private static final int FOREIGN = Hint.RELATED.bit()
            | Hint.SHARE.bit()
            | Hint.NEWSLETTER.bit()
            | Hint.COMMENT.bit()
            | Hint.AUTHOR.bit()
            | Hint.NAVIGATION.bit()
            | Hint.ADVERTISEMENT.bit()
            | Hint.FOOTER.bit();

    /** Names that templates also give to what holds the story's own pictures. */
    private static final int WEAK = Hint.NAVIGATION.bit() | Hint.ADVERTISEMENT.bit();

    private static final int CLEAR =
            Hint.RELATED.bit() | Hint.NEWSLETTER.bit() | Hint.COMMENT.bit() | Hint.AUTHOR.bit();

    private static final int BLOCKS_OF_FIGURE = 4;

    /** No story has that many; the text under further images is not read. */
    private static final int MOST_CAPTIONS = 1_000;

    private static final int BLOCKS_BEFORE = 4;

    private final Outline outline;
    private final Captions captions;
    private final int headline;
    private final int first;
    private final int last;
    private final Map<ImageSpot, List<TextBlock>> captionsOf = new IdentityHashMap<>();
    private final Map<Integer, List<TextBlock>> withoutImage = new TreeMap<>();

    private PictureFinder(Outline outline, Captions captions, Set<TextBlock> body, int headline, int first, int last) {
        this.outline = outline;
        this.headline = headline;
        this.first = first;
        this.captions = captions;
        this.last = afterFigures(last);
        int assigned = 0;
        for (TextBlock block : outline.blocks) {
            boolean placed = block.index() >= headline && block.index() <= last + 3;
            if (placed && assigned < MOST_CAPTIONS && !body.contains(block) && captions.isCaption(block)) {
                assign(block);
                assigned++;
            }
        }
    }

    /** The pictures of a story that is made up of these blocks; those below the headline where it has no text. */
    static List<Picture> find(Outline outline, Captions captions, Clues clues, List<TextBlock> body) {
        if (body.isEmpty()) {
            int headline = Math.max(0, outline.printed(clues.headline()));
            return new PictureFinder(outline, captions, Set.of(), headline, headline, outline.blocks.size()).find();
        }
        int first = body.get(0).index();
        int last = body.get(body.size() - 1).index();
        Set<TextBlock> members = Collections.newSetFromMap(new IdentityHashMap<>());
        members.addAll(body);
        return new PictureFinder(outline, captions, members, headline(outline, clues, first), first, last).find();
    }

    /** Where the story begins: at its top heading, else where its headline is printed, else with its text. */
    private static int headline(Outline outline, Clues clues, int first) {
        int heading = outline.topHeading(first);
        int printed = outline.printed(clues.headline());
        return heading >= 0 ? heading : printed >= 0 && printed < first ? printed : Math.max(0, first - BLOCKS_BEFORE);
    }

    /** The last block of the story, or of the figures that stand right behind it. */
    private int afterFigures(int last) {
        int end = last + 1;
        while (end < outline.blocks.size() && isOfFigure(outline.blocks.get(end))) {
            end++;
        }
        return end - 1;
    }

    private static boolean isOfFigure(TextBlock block) {
        return block.region().innermost("figure") != null;
    }

    private void assign(TextBlock block) {
        ImageSpot image = captions.imageOf(block);
        if (image != null) {
            captionsOf.computeIfAbsent(image, spot -> new ArrayList<>()).add(block);
        } else if (Captions.isUnderFigure(block)) {
            withoutImage
                    .computeIfAbsent(block.index(), index -> new ArrayList<>())
                    .add(block);
        }
    }

    private List<Picture> find() {
        List<Picture> pictures = new ArrayList<>();
        for (ImageSpot image : outline.images) {
            if (isOfStory(image)) {
                pictures.add(picture(image.element(), captionsOf.getOrDefault(image, List.of()), image.next()));
            }
        }
        withoutImage.forEach((index, lines) -> pictures.add(picture(null, lines, index)));
        return pictures;
    }

    private boolean isOfStory(ImageSpot image) {
        boolean captioned = captionsOf.containsKey(image);
        boolean placed = image.next() > headline - 3 && image.next() <= last + (captioned ? 1 : 0);
        return placed && (captioned || !image.linked()) && !isForeign(image, captioned);
    }

    /** Whether it stands in something that only stands beside the story. */
    private boolean isForeign(ImageSpot image, boolean captioned) {
        int foreign = captioned && !image.linked() ? FOREIGN & ~WEAK : FOREIGN;
        Region region = image.region();
        while (region.parent != null && !region.isAround(outline.story)) {
            if (captioned && isOwnPlace(region, image)) {
                region = region.parent;
                continue;
            }
            boolean foreignName = (region.hints & foreign) != 0 && (region.hints & Hint.STORY.bit()) == 0;
            boolean foreignTag = region.tag.equals("aside") || region.tag.equals("nav") || region.tag.equals("footer");
            boolean teaser = region.blocks > 0 && region.linkDensity() > 0.6 && region.paragraphCharacters == 0;
            if (foreignName || foreignTag || teaser) {
                return true;
            }
            region = region.parent;
        }
        return false;
    }

    /** Whether hardly more stands there than the image with the text under it. */
    private static boolean isOwnPlace(Region region, ImageSpot image) {
        return !image.linked()
                && region.blocks <= BLOCKS_OF_FIGURE
                && image.region().innermost("figure") != null
                && (region.hints & CLEAR) == 0;
    }

    private Picture picture(@Nullable Element image, List<TextBlock> blocks, int place) {
        List<String> lines = new ArrayList<>();
        StringBuilder credit = new StringBuilder();
        for (TextBlock block : blocks) {
            int length = block.text().length();
            int from = block.marks().creditFrom();
            int to = Math.min(length, block.marks().creditTo());
            boolean whole = Captions.isCredit(block.region()) || from == 0 && to >= length;
            if (whole) {
                credit.append(' ').append(block.text());
            } else if (from == 0 || from > 0 && to >= length - 1) {
                credit.append(' ').append(block.text(), from, to);
                lines.add(Text.clean(
                        from == 0 ? block.text().substring(to) : block.text().substring(0, from)));
            } else {
                lines.add(Text.clean(block.text()));
            }
        }
        String marked = Text.clean(credit.toString());
        return new Picture(image, lines, marked.isEmpty() ? null : marked, place <= first);
    }
}
