package cuttings.extract.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page as its text blocks in reading order, with what can be said of the page as a whole: which region seems to hold
 * the story, which blocks are built alike, which texts stand there more than once.
 */
final class Outline {

    private static final double ALL_LINK = 0.98;

    /** How many levels around a block, or around the story, still are close to it. */
    private static final int NEAR = 3;

    /** What blocks of one signature, or of one text, have in common. */
    static final class Group {
        int blocks;
        int characters;
        int linkCharacters;
        int paragraphCharacters;
        int firstIndex = -1;
        int lastIndex;

        private void add(TextBlock block) {
            blocks++;
            characters += block.characters();
            linkCharacters += block.marks().linkCharacters();
            paragraphCharacters += block.isLikeParagraph() ? block.characters() : 0;
            firstIndex = firstIndex < 0 ? block.index() : firstIndex;
            lastIndex = block.index();
        }
    }

    final List<TextBlock> blocks;
    final List<ImageSpot> images;
    final Region root;
    final Region story;
    private final Group[] groups;
    private final Group[] copies;
    private final Set<Region> storyChain = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable String[] letters;

    Outline(List<TextBlock> blocks, List<ImageSpot> images, Region root) {
        this.blocks = blocks;
        this.images = images;
        this.root = root;
        this.letters = new String[blocks.size()];
        this.groups = grouped(block -> block.region().signature);
        this.copies = grouped(TextBlock::text);
        this.story = densest();
        for (Region region = story; region != null; region = region.parent) {
            storyChain.add(region);
        }
    }

    /** The group of each block. */
    private Group[] grouped(Function<TextBlock, Object> key) {
        Map<Object, Group> groups = new HashMap<>();
        Group[] ofBlocks = new Group[blocks.size()];
        for (TextBlock block : blocks) {
            Group group = groups.computeIfAbsent(key.apply(block), first -> new Group());
            group.add(block);
            ofBlocks[block.index()] = group;
        }
        return ofBlocks;
    }

    /** The index of the first block that prints the headline; -1 if none does. */
    int printed(@Nullable String headline) {
        String letters = Clues.letters(headline);
        return blocks.stream()
                .filter(block -> !letters.isEmpty() && letters(block).equals(letters))
                .mapToInt(TextBlock::index)
                .findFirst()
                .orElse(-1);
    }

    /** The index of the last top heading before a block, where the story seems to begin; -1 if there is none. */
    int topHeading(int before) {
        int index = before;
        while (index >= 0 && !blocks.get(index).region().tag.equals("h1")) {
            index--;
        }
        return index;
    }

    /** The block's text as {@link Clues#letters} gives it. */
    String letters(TextBlock block) {
        String known = letters[block.index()];
        if (known == null) {
            known = Clues.letters(block.text());
            letters[block.index()] = known;
        }
        return known;
    }

    Group group(TextBlock block) {
        return groups[block.index()];
    }

    int copies(TextBlock block) {
        return copies[block.index()].blocks;
    }

    /** Whether it is a link in a menu or a footer, or, other than a heading, far from the story and from text like it. */
    boolean isNeverStory(TextBlock block) {
        return block.linkDensity() > ALL_LINK && (MarkupFeatures.isInMenu(block.region()) || isFar(block));
    }

    private boolean isFar(TextBlock block) {
        Region region = block.region();
        return MarkupFeatures.headingLevel(region) == 0
                && region.up(NEAR).paragraphCharacters == 0
                && story.depth - meeting(block).depth > NEAR;
    }

    /** The lowest region that holds the block as well as the story. */
    Region meeting(TextBlock block) {
        Region region = block.region();
        while (region.parent != null && !storyChain.contains(region)) {
            region = region.parent;
        }
        return region;
    }

    /** The region whose own paragraphs, and those one or two levels below, make up the most text. */
    private Region densest() {
        Map<Region, Double> weights = new IdentityHashMap<>();
        for (TextBlock block : blocks) {
            if (block.isLikeParagraph()) {
                double weight = block.characters();
                Region region = block.region();
                for (int level = 0; level < 3 && region != null; level++) {
                    weights.merge(region, weight, Double::sum);
                    weight *= level == 0 ? 1.0 : 0.8;
                    region = region.parent;
                }
            }
        }
        Region best = root;
        double most = 0;
        for (Region region : inOrder(weights)) {
            double weight = weights.getOrDefault(region, 0.0);
            if (weight > most) {
                most = weight;
                best = region;
            }
        }
        return best;
    }

    /** The weighed regions in the order of the page, so that equal weights are decided the same way each time. */
    private List<Region> inOrder(Map<Region, Double> weights) {
        List<Region> ordered = new ArrayList<>();
        for (TextBlock block : blocks) {
            Region region = block.region();
            for (int level = 0; level < 3 && region != null; level++) {
                if (weights.containsKey(region) && (ordered.isEmpty() || ordered.get(ordered.size() - 1) != region)) {
                    ordered.add(region);
                }
                region = region.parent;
            }
        }
        return ordered;
    }
}
