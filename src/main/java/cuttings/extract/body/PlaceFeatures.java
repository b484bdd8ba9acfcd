package cuttings.extract.body;

import cuttings.extract.trees.FeatureRow;

/** What a block's place in the page shows: before or after headline and story, how deep, among what. */
final class PlaceFeatures {

    private static final String[][] REGION = {
        regionNames("own region"), regionNames("parent"), regionNames("grandparent"), regionNames("its parent")
    };

    private final Outline outline;
    private final int headlineIndex;
    private final int storyFirst;
    private final int storyLast;
    private final int[] charactersBefore;

    PlaceFeatures(Outline outline, String headline) {
        this.outline = outline;
        this.headlineIndex = headlineIndex(outline, headline);
        int first = -1;
        int last = -1;
        this.charactersBefore = new int[outline.blocks.size() + 1];
        for (TextBlock block : outline.blocks) {
            int i = block.index();
            boolean paragraph = block.isLikeParagraph();
            charactersBefore[i + 1] = charactersBefore[i] + (paragraph ? block.characters() : 0);
            if (paragraph && outline.meeting(block) == outline.story) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        this.storyFirst = first;
        this.storyLast = last;
    }

    private static String[] regionNames(String region) {
        return BlockFeatures.names(region, "characters", "images", "blocks", "link density", "paragraphs");
    }

    private static int headlineIndex(Outline outline, String headline) {
        int found = -1;
        for (TextBlock block : outline.blocks) {
            boolean heading = MarkupFeatures.headingLevel(block.region()) == 1;
            if (heading && !headline.isEmpty() && outline.letters(block).equals(headline)) {
                return block.index();
            }
            found = found < 0 && heading ? block.index() : found;
        }
        return found;
    }

    void fill(FeatureRow row, TextBlock block, Region meeting) {
        int index = block.index();
        int total = outline.blocks.size();
        Region region = block.region();
        row.add("place", index / (double) total);
        row.add("below headline", headlineIndex < 0 ? -1 : Math.signum(index - headlineIndex));
        row.add("blocks from headline", headlineIndex < 0 ? -100 : Math.max(-50, Math.min(50, index - headlineIndex)));
        row.add("from story's first", Math.max(-50, Math.min(50, index - storyFirst)));
        row.add("from story's last", Math.max(-50, Math.min(50, index - storyLast)));
        row.add("text before", charactersBefore[index] / (double) Math.max(1, charactersBefore[total]));
        row.add(
                "text after",
                (charactersBefore[total] - charactersBefore[index + 1])
                        / (double) Math.max(1, charactersBefore[total]));
        row.add("depth", region.depth);
        row.add("depth below meeting", region.depth - meeting.depth);
        row.add("story above meeting", outline.story.depth - meeting.depth);
        row.add("story's text", outline.story.paragraphCharacters);
        row.add(
                "story's share",
                outline.story.paragraphCharacters / (double) Math.max(1, outline.root.paragraphCharacters));
        Outline.Group group = outline.group(block);
        row.add("group's blocks", Math.min(100, group.blocks));
        row.add("group's share", group.paragraphCharacters / (double) Math.max(1, outline.root.paragraphCharacters));
        row.add("group's length", group.characters / (double) group.blocks);
        row.add("group's link density", group.linkCharacters / (double) Math.max(1, group.characters));
        row.add("group from first", index - group.firstIndex);
        row.add("group to last", group.lastIndex - index);
        for (int level = 0; level <= 3; level++) {
            region(row, level, region.up(level));
        }
    }

    private void region(FeatureRow row, int level, Region region) {
        String[] names = REGION[level];
        row.add(names[0], region.characters);
        row.add(names[1], Math.min(10, region.images));
        row.add(names[2], Math.min(200, region.blocks));
        row.add(names[3], region.linkDensity());
        row.add(
                "region " + level + " paragraphs",
                region.paragraphCharacters / (double) Math.max(1, region.characters));
    }
}
