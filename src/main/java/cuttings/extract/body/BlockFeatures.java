package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;
import java.util.Arrays;

/**
 * What a block shows of being part of the story, as numbers: its wording, its mark-up, its place, its likeness to what is
 * known of the story already, and its neighbours.
 */
final class BlockFeatures {

    private static final String[][] NEIGHBOUR = {
        neighbourNames("before previous"),
        neighbourNames("previous"),
        {},
        neighbourNames("next"),
        neighbourNames("after next")
    };

    private final Outline outline;
    private final PlaceFeatures place;
    private final LikenessFeatures likeness;
    private final LexicalFeatures lexical;

    BlockFeatures(Outline outline, Clues clues, Lexica lexica) {
        this.outline = outline;
        this.place = new PlaceFeatures(outline, Clues.letters(clues.headline()));
        this.likeness = new LikenessFeatures(outline, clues);
        this.lexical = new LexicalFeatures(lexica);
    }

    static String[] names(String prefix, Object... names) {
        return Arrays.stream(names).map(name -> prefix + " " + name).toArray(String[]::new);
    }

    private static String[] neighbourNames(String neighbour) {
        return names(
                neighbour, "characters", "link density", "sentences", "tag", "heading level", "built alike", "beside");
    }

    void fill(FeatureRow row, TextBlock block) {
        Region meeting = outline.meeting(block);
        row.clear();
        WordingFeatures.fill(row, block, outline.copies(block));
        MarkupFeatures.fill(row, block, meeting);
        place.fill(row, block, meeting);
        likeness.fill(row, block);
        lexical.fill(row, block);
        neighbour(row, block, -1);
        neighbour(row, block, 1);
        neighbour(row, block, -2);
        neighbour(row, block, 2);
    }

    private void neighbour(FeatureRow row, TextBlock block, int step) {
        String[] names = NEIGHBOUR[step + 2];
        int index = block.index() + step;
        boolean there = index >= 0 && index < outline.blocks.size();
        TextBlock other = there ? outline.blocks.get(index) : block;
        row.add(names[0], there ? other.characters() : -1);
        row.add(names[1], there ? other.linkDensity() : 1);
        row.add(names[2], there ? Math.min(5, other.sentences()) : -1);
        row.add(names[3], there ? MarkupFeatures.tag(other.region()) : -1);
        row.add(names[4], there ? MarkupFeatures.headingLevel(other.region()) : -1);
        row.add(names[5], there && other.region().signature == block.region().signature);
        row.add(names[6], there && other.region().up(1) == block.region().up(1));
    }
}
